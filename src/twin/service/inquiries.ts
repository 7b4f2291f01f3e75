/** Inquiries: asking all covered apps, their replies one by one, and the day on which silence is called silence. */

import type { Accounts } from '#contract/accounts.ts';
import { handleFor } from '#domain/binding.ts';
import { type Inquiry, inquiryTable, type Reply, replyCan } from '#domain/inquiry.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { next } from '#domain/stateMachine.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { appsFor } from '#twin/apps/appsOfWorld.ts';
import { answersWhenAskedAgain, declinesInquiries, replyDelay } from '#twin/behaviour/appBehaviour.ts';
import { tell } from '#twin/carrier/messages.ts';
import { countAnew, linkAnew } from '#twin/service/accounts.ts';
import { spanOf } from '#twin/service/ruleFigures.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { nextId } from '#twin/world/random.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, HiddenAccount, Tenure, World } from '#twin/world/world.ts';

const PROMISE = spanOf('inquiryPromise');
const INTERVAL = spanOf('inquiryInterval');
const STALE = spanOf('inquiryStale');
const EXPIRES = spanOf('inquiryExpires');

export function newestInquiry(tenure: Tenure): Inquiry | null {
  return tenure.inquiries.slice(-1)[0] ?? null;
}

/** One a day per line, rolling from the submission; null: now. */
function nextInquiryAt(tenure: Tenure, now: number): number | null {
  const newest = newestInquiry(tenure);
  if (newest === null) return null;
  const opensAt = msOf(newest.submittedAt) + INTERVAL;
  return opensAt > now ? opensAt : null;
}

export function accountsOf(tenure: Tenure, now: number): Accounts {
  const opensAt = nextInquiryAt(tenure, now);
  return {
    inquiry: newestInquiry(tenure),
    previous: tenure.inquiries[tenure.inquiries.length - 2] ?? null,
    nextInquiryAt: opensAt === null ? null : instantOf(opensAt),
    bindings: tenure.bindings,
  };
}

/** Throws notPossibleNow, inquiryTooSoon or idTailWrong; none of these uses the day. */
export function startInquiry(world: World, tenure: Tenure, idTail: string, now: number): Accounts {
  if (!lineCan.inquire(phaseAt(tenure.line, now))) throw new TwinProblem('notPossibleNow');
  const opensAt = nextInquiryAt(tenure, now);
  if (opensAt !== null) throw new TwinProblem('inquiryTooSoon', { until: instantOf(opensAt) });
  if (tenure.idTail !== idTail) throw new TwinProblem('idTailWrong');

  const consents = tenure.preferences.consents.filter((consent) => consent.kind !== 'idTail');
  tenure.preferences.consents = [...consents, { kind: 'idTail', givenAt: instantOf(now) }];
  const inquiry: Inquiry = {
    id: nextId(world, 'inq'),
    state: 'collecting',
    submittedAt: instantOf(now),
    answersDueAt: instantOf(now + PROMISE),
    staleAt: instantOf(now + STALE),
    expiresAt: instantOf(now + EXPIRES),
    replies: appsFor(world, tenure).map((app) => ({
      appId: app.id,
      answer: app.inquiry.state === 'covered' ? 'waiting' : 'notCovered',
      at: null,
      count: null,
      bindingIds: [],
      late: false,
    })),
  };
  tenure.inquiries.push(inquiry);
  const lineId = tenure.line.id;
  for (const { appId, answer } of inquiry.replies) {
    if (answer !== 'waiting' || tenure.answers[appId] === 'silent') continue;
    schedule(world, { kind: 'reply', at: now + replyDelay(appId, world.seed), lineId, inquiryId: inquiry.id, appId });
  }
  schedule(world, { kind: 'inquiryDue', at: now + PROMISE, lineId, inquiryId: inquiry.id });
  return accountsOf(tenure, now);
}

/** A silent app is asked once more; if it stays silent, it says so again after the same promise. */
export function askAgain(world: World, tenure: Tenure, inquiryId: string, appId: string, now: number): Accounts {
  const inquiry = tenure.inquiries.find((i) => i.id === inquiryId);
  const reply = inquiry && rowWith(inquiry.replies, 'appId', appId);
  if (inquiry === undefined || reply === undefined) throw new TwinProblem('notFound');
  if (!replyCan.askAgain(reply) || !lineCan.inquire(phaseAt(tenure.line, now))) throw new TwinProblem('notPossibleNow');
  reply.answer = 'waiting';
  const lineId = tenure.line.id;
  if (answersWhenAskedAgain(appId)) {
    schedule(world, { kind: 'reply', at: now + replyDelay(appId, world.seed + 1), lineId, inquiryId, appId });
  }
  schedule(world, { kind: 'inquiryDue', at: now + PROMISE, lineId, inquiryId });
  return accountsOf(tenure, now);
}

function find(tenure: Tenure, account: HiddenAccount, at: number): string {
  const known = rowWith(tenure.bindings, 'id', account.id);
  if (known !== undefined && known.goneAt !== null) linkAnew(known, at);
  if (known !== undefined && known.count !== account.count) countAnew(known, account.count);
  if (known === undefined) {
    tenure.bindings.push({
      id: account.id,
      appId: account.appId,
      handle: handleFor(account.handle, account.boundAt, tenure.line),
      count: account.count,
      boundAt: account.boundAt,
      foundAt: instantOf(at),
      goneAt: null,
      declaration: null,
      declarationLocked: false,
      ownAccount: null,
      openRequestId: null,
      lastRequestId: null,
      lastRecheckAt: null,
      recheckAskedAt: null,
    });
  }
  return account.id;
}

const byApp = new WeakMap<readonly HiddenAccount[], Map<string, HiddenAccount[]>>();

function hiddenIn(tenure: Tenure, appId: string): readonly HiddenAccount[] {
  let groups = byApp.get(tenure.hidden);
  if (groups === undefined) {
    groups = new Map();
    byApp.set(tenure.hidden, groups);
    for (const account of tenure.hidden) groups.set(account.appId, [...(groups.get(account.appId) ?? []), account]);
  }
  return groups.get(appId) ?? [];
}

/** Whether all have answered: those that kept silent may still do so late. */
function isAnswered(reply: Reply): boolean {
  return reply.answer !== 'waiting' && reply.answer !== 'silent';
}

export function applyReply(world: World, tenure: Tenure, item: AgendaItem & { kind: 'reply' }): void {
  const inquiry = tenure.inquiries.find((i) => i.id === item.inquiryId);
  const reply = inquiry && rowWith(inquiry.replies, 'appId', item.appId);
  // A released line gets no more answers: what the next holder's number is tied to is nobody else's matter.
  if (inquiry === undefined || reply === undefined || isAnswered(reply) || phaseAt(tenure.line, item.at) === 'released')
    return;
  const fixed = tenure.answers[item.appId];
  const accounts = fixed === 'none' ? [] : hiddenIn(tenure, item.appId);
  const isDeclined = fixed === 'declined' || declinesInquiries(item.appId);
  reply.answer = isDeclined ? 'declined' : accounts.length === 0 ? 'none' : 'found';
  reply.at = instantOf(item.at);
  reply.late = item.at >= msOf(inquiry.answersDueAt);
  if (!isDeclined) {
    reply.bindingIds = accounts.map((account) => find(tenure, account, item.at));
    reply.count = accounts.reduce((sum, account) => sum + account.count, 0);
  }
  const event = inquiry.replies.every(isAnswered) ? 'allReplied' : reply.late ? 'lateReply' : null;
  if (event === null) return;
  inquiry.state = next(inquiryTable, inquiry.state, event) ?? inquiry.state;
  if (event === 'allReplied') strike(world, (other) => other.kind === 'inquiryDue' && other.inquiryId === inquiry.id);
  tell(world, tenure, 'inquiryAnswers', item.at);
}

export function applyInquiryDue(world: World, tenure: Tenure, item: AgendaItem & { kind: 'inquiryDue' }): void {
  const inquiry = tenure.inquiries.find((i) => i.id === item.inquiryId);
  if (inquiry === undefined) return;
  const coming = new Set(
    world.agenda.flatMap((other) => (other.kind === 'reply' && other.inquiryId === inquiry.id ? [other.appId] : [])),
  );
  for (const reply of inquiry.replies) {
    // Asked again a moment ago and about to answer: its own promise has not run out.
    const isDue = inquiry.state === 'collecting' || !coming.has(reply.appId);
    if (reply.answer === 'waiting' && isDue) reply.answer = 'silent';
  }
  const state = next(inquiryTable, inquiry.state, 'timeUp');
  if (state === null) return;
  inquiry.state = state;
  tell(world, tenure, 'inquiryAnswers', item.at);
}
