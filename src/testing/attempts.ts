/** For tests: what a person could try, whether the portal would offer it, and what a refusal may say. */
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { bindingCan, declarations } from '#domain/binding.ts';
import { cancellationCan, mayCancel, needsLastLook } from '#domain/cancellation.ts';
import { canBeRequested, eligibilityOf } from '#domain/eligibility.ts';
import { rungs } from '#domain/escalation.ts';
import { answerOf, replyCan } from '#domain/inquiry.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { openRungs, requestCan, type UnbindingRequest } from '#domain/request.ts';
import { mayAct } from '#domain/requestActs.ts';
import { visitCan, visitDays } from '#domain/retrieval.ts';
import { addDays, dayAt, msOf } from '#domain/time.ts';
import type { Sent } from '#testing/newBrowser.ts';
import type { Seen } from '#testing/portalView.ts';

export const acts = [
  'declare',
  'sayDone',
  'unsayDone',
  'recheck',
  'submit',
  'withdraw',
  'withdrawSubmission',
  'sendAgain',
  'supply',
  'appeal',
  'escalate',
  'startInquiry',
  'askAgain',
  'submitCancellation',
  'withdrawCancellation',
  'bookVisit',
  'cancelVisit',
  'withdrawUnknown',
] as const;
export type ActName = (typeof acts)[number];

export type Attempt = {
  operation: Operation;
  sent: Sent;
  /** Whether the portal would offer it. */
  offered: boolean;
  /** What the service may say where it is not offered. */
  refusals: readonly string[];
};

const NOT_NOW = ['notPossibleNow'] as const;
let keys = 0;
const newKey = () => `attempt-${String(++keys).padStart(8, '0')}`;
const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];
/** Every other time among those for which the portal offers it, so that walks get far; else among all. */
function pickAmong<T>(list: readonly T[], pick: number, isOffered: (one: T) => boolean): T | undefined {
  const offered = pick % 2 === 0 ? list.filter(isOffered) : [];
  return pickOf(offered.length > 0 ? offered : list, pick >> 1);
}
const phaseOf = ({ line, now }: Seen) => phaseAt(line, now);

/** Null: there is nothing to try it on. `pick` chooses among what there is. */
export function attemptOf(act: ActName, pick: number, seen: Seen, idTail: string | null): Attempt | null {
  switch (act) {
    case 'declare':
    case 'sayDone':
    case 'unsayDone':
    case 'recheck':
      return onAccount(act, pick, seen);
    case 'withdraw':
    case 'sendAgain':
    case 'supply':
    case 'appeal':
    case 'escalate':
      return onRequest(act, pick, seen);
    case 'withdrawSubmission':
      return takingBack(pick, seen);
    case 'submit':
      return submitting(pick, seen);
    case 'startInquiry':
    case 'askAgain':
      return inquiring(act, pick, seen, idTail);
    case 'submitCancellation':
    case 'withdrawCancellation':
      return cancelling(act, pick, seen);
    case 'bookVisit':
    case 'cancelVisit':
      return visiting(act, pick, seen);
    case 'withdrawUnknown':
      return {
        operation: operations.withdraw,
        sent: { params: { requestId: 'req_unknown' } },
        offered: false,
        refusals: ['notFound'],
      };
  }
}

type OnAccount = 'declare' | 'sayDone' | 'unsayDone' | 'recheck';

function onAccount(act: OnAccount, pick: number, seen: Seen): Attempt | null {
  const binding = pickAmong(seen.accounts.bindings, pick, bindingCan[act]);
  if (binding === undefined) return null;
  const body = act === 'declare' ? { body: { declaration: pickOf(declarations, pick) } } : {};
  const reach = act === 'recheck' ? lineCan.inquire(phaseOf(seen)) : lineCan.followRequests(phaseOf(seen));
  return {
    operation: operations[act],
    sent: { params: { bindingId: binding.id }, ...body },
    offered: reach && bindingCan[act](binding),
    refusals: NOT_NOW,
  };
}

type OnRequest = 'withdraw' | 'sendAgain' | 'supply' | 'appeal' | 'escalate';

function onRequest(act: OnRequest, pick: number, seen: Seen): Attempt | null {
  const { requests, accounts, now } = seen;
  const may = (request: UnbindingRequest) => {
    const binding = accounts.bindings.find(({ id }) => id === request.bindingId);
    return mayAct(act, request, { phase: phaseOf(seen), binding }, now);
  };
  const request = pickAmong(requests, pick, may);
  if (request === undefined) return null;
  // Mostly the next one; now and then any, the wrong ones among them.
  const rung = pick % 3 === 0 ? pickOf(rungs, pick >> 2) : (pickOf(openRungs(request, now), pick) ?? 'app');
  const body = act === 'escalate' ? { rung } : act === 'supply' || act === 'appeal' ? { text: 'In March.' } : null;
  return {
    operation: operations[act],
    sent: { params: { requestId: request.id }, ...(body === null ? {} : { body }) },
    offered: may(request) && (act !== 'escalate' || (rung !== undefined && openRungs(request, now).includes(rung))),
    refusals: NOT_NOW,
  };
}

/** All that one submission has opened; its ten minutes may be over. */
function takingBack(pick: number, seen: Seen): Attempt | null {
  const ids = [...new Set(seen.requests.map(({ submissionId }) => submissionId))];
  const of = (id: string) => seen.requests.filter(({ submissionId }) => submissionId === id);
  const may = (id: string) => lineCan.followRequests(phaseOf(seen)) && of(id).some(requestCan.withdraw);
  const submissionId = pickAmong(ids, pick, may);
  if (submissionId === undefined) return null;
  return {
    operation: operations.withdrawSubmission,
    sent: { params: { submissionId } },
    offered: may(submissionId),
    refusals: NOT_NOW,
  };
}

/** One or several accounts, now and then one twice and one that there is not. */
function submitting(pick: number, seen: Seen): Attempt | null {
  const ids = seen.accounts.bindings.map(({ id }) => id);
  const first = ids.length === 0 ? 0 : pick % ids.length;
  const chosen = [...ids.slice(first), ...ids.slice(0, first)].slice(0, 1 + (pick % 4));
  const bindingIds = [...chosen, ...(pick % 5 === 0 ? chosen : []), ...(pick % 7 === 0 ? ['acc_unknown'] : [])];
  if (bindingIds.length === 0) return null;
  return {
    operation: operations.submit,
    sent: { body: { bindingIds }, key: newKey() },
    offered: lineCan.request(phaseOf(seen)),
    refusals: NOT_NOW,
  };
}

/** What a submission of these accounts must answer, row by row. */
export function expectedRows({ body }: Sent, { accounts, apps, line, service, now }: Seen): object[] {
  const { bindingIds } = body as { bindingIds: string[] };
  return [...new Set(bindingIds)].map((bindingId) => {
    const binding = accounts.bindings.find(({ id }) => id === bindingId);
    const app = apps.find(({ id }) => id === binding?.appId);
    if (binding === undefined) return { bindingId, outcome: 'notAccepted', reason: 'unknownBinding' };
    if (app === undefined) return { bindingId, outcome: 'notAccepted', reason: 'appUnreachable' };
    const answer = answerOf(accounts.inquiry, app.id);
    const eligibility = eligibilityOf({ line, binding, app, answer, capabilities: service.capabilities }, now);
    if (canBeRequested(eligibility)) return { bindingId, outcome: 'accepted' };
    if (eligibility.kind === 'alreadyOpen')
      return { bindingId, outcome: 'alreadyOpen', requestId: eligibility.requestId };
    return { bindingId, outcome: 'notAccepted', reason: eligibility.kind };
  });
}

function inquiring(act: 'startInquiry' | 'askAgain', pick: number, seen: Seen, idTail: string | null): Attempt | null {
  const { inquiry, nextInquiryAt } = seen.accounts;
  const may = lineCan.inquire(phaseOf(seen));
  if (act === 'startInquiry') {
    const wrong = pick % 5 === 0;
    const sent = { body: { idTail: wrong ? '999999' : idTail, idConsent: true }, key: newKey() };
    const refusals = [...NOT_NOW, 'inquiryTooSoon', ...(wrong ? ['idTailWrong'] : [])];
    return { operation: operations.startInquiry, sent, offered: may && nextInquiryAt === null && !wrong, refusals };
  }
  const asked = inquiry?.replies.filter(({ answer }) => answer !== 'notCovered') ?? [];
  const reply = pickAmong(asked, pick, replyCan.askAgain);
  if (inquiry === null || reply === undefined) return null;
  return {
    operation: operations.askAgain,
    sent: { params: { inquiryId: inquiry.id, appId: reply.appId } },
    offered: may && replyCan.askAgain(reply),
    refusals: NOT_NOW,
  };
}

function cancelling(act: 'submitCancellation' | 'withdrawCancellation', pick: number, seen: Seen): Attempt {
  const { standing, accounts, apps } = seen;
  if (act === 'withdrawCancellation') {
    const offered = cancellationCan.withdraw(standing.cancellation);
    return { operation: operations.withdrawCancellation, sent: {}, offered, refusals: NOT_NOW };
  }
  const lookedOnceMore = pick % 2 === 0;
  const looked = lookedOnceMore || !needsLastLook(accounts.bindings, (id) => apps.find((app) => app.id === id));
  return {
    operation: operations.submitCancellation,
    sent: { body: { contactNumber: '15400000061', lookedOnceMore }, key: newKey() },
    offered: looked && mayCancel({ phase: phaseOf(seen), ...standing }).kind === 'yes',
    refusals: [...NOT_NOW, 'lastLookNeeded'],
  };
}

function visiting(act: 'bookVisit' | 'cancelVisit', pick: number, seen: Seen): Attempt | null {
  const { line, now, retrieval } = seen;
  const { shops, visits } = retrieval;
  if (act === 'cancelVisit') {
    const visit = pickAmong(visits, pick, visitCan.cancel);
    if (visit === undefined) return null;
    const sent = { params: { visitId: visit.id } };
    return { operation: operations.cancelVisit, sent, offered: visitCan.cancel(visit), refusals: NOT_NOW };
  }
  const shop = pickOf(shops, pick);
  if (shop === undefined) return null;
  const day = addDays(dayAt(now), (pick % 20) - 2);
  const window =
    line.cancelledAt === null || line.coolingOffEndsAt === null
      ? null
      : { from: line.cancelledAt, endsAt: line.coolingOffEndsAt };
  const isOpenDay = window !== null && msOf(window.endsAt) > now && visitDays(window, [shop], now).includes(day);
  return {
    operation: operations.bookVisit,
    sent: { body: { shopId: shop.id, day }, key: newKey() },
    offered: visitCan.book(phaseOf(seen), visits) && isOpenDay,
    refusals: [...NOT_NOW, 'badInput'],
  };
}
