/** Requests to unbind: one act, one key, one receipt, and what may be done with a request afterwards. */

import type { OutputOf } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { canBeRequested, eligibilityOf } from '#domain/eligibility.ts';
import { rungs } from '#domain/escalation.ts';
import { answerOf } from '#domain/inquiry.ts';
import { isOpen as isStillOpen, openRungs, requestCan, type UnbindingRequest } from '#domain/request.ts';
import { msOf } from '#domain/time.ts';
import type { Check } from './check.ts';
import { refusalFault } from './strangers.ts';
import { checkNothingPassedOn, checkTakingBackAll, checkTakingBackLate } from './takeBack.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';
type Submission = OutputOf<typeof operations.submit>;

/** The first account that the portal would offer for unbinding, by the same rule. */
async function findRequestable(visitor: Visitor): Promise<string | null> {
  const { output: accounts, exchange } = await visitor.ask(operations.readAccounts);
  const { output: line } = await visitor.ask(operations.readLine);
  const { output: apps } = await visitor.ask(operations.listApps);
  const { output: service } = await visitor.ask(operations.readService);
  if (accounts === null || line === null || apps === null || service === null) return null;
  const now = msOf(exchange.headers.get('service-time') ?? '');
  const found = accounts.bindings.find((binding) => {
    const app = apps.find(({ id }) => id === binding.appId);
    if (app === undefined) return false;
    const answer = answerOf(accounts.inquiry, app.id);
    return canBeRequested(eligibilityOf({ line, binding, app, answer, capabilities: service.capabilities }, now));
  });
  return found?.id ?? null;
}

async function checkRefusals({ findings }: Check, visitor: Visitor): Promise<void> {
  const { method, path } = operations.submit;
  const body = { bindingIds: ['none'] };
  const without = await visitor.send(method, path, { body }, operations.submit);
  findings.check(group, 'a submission without an idempotency key is refused', refusalFault(without, [400], 'badInput'));
  const empty = await visitor.ask(operations.submit, { body: { bindingIds: [] }, key: crypto.randomUUID() });
  findings.check(group, 'an empty submission is refused', refusalFault(empty.exchange, [400], 'badInput'));
  for (const [operation, params] of [
    [operations.readSubmission, { submissionId: 'none' }],
    [operations.withdrawSubmission, { submissionId: 'none' }],
    [operations.readRequest, { requestId: 'none' }],
    [operations.withdraw, { requestId: 'none' }],
    [operations.sendAgain, { requestId: 'none' }],
  ] as const) {
    const { exchange } = await visitor.ask(operation, { params: params as never });
    findings.check(group, `${operation.name} of what there is not`, refusalFault(exchange, [404], 'notFound'));
  }
}

async function checkReceipt({ findings }: Check, visitor: Visitor, submission: Submission): Promise<string | null> {
  const { output: receipt } = await visitor.ask(operations.readSubmission, { params: { submissionId: submission.id } });
  const isSame = JSON.stringify(receipt) === JSON.stringify(submission);
  findings.check(group, 'the receipt can be read again', isSame ? null : 'it says something else');
  const row = submission.rows.find(({ outcome }) => outcome === 'accepted');
  if (row?.outcome !== 'accepted') return null;
  const { output: request } = await visitor.ask(operations.readRequest, { params: { requestId: row.requestId } });
  const { output: list } = await visitor.ask(operations.listRequests);
  const listed = list?.filter((each) => each.bindingId === row.bindingId && isStillOpen(each));
  const isOne = request?.id === row.requestId && listed?.length === 1 && listed[0]?.id === row.requestId;
  findings.check(group, 'one accepted row is one request, in the list and by itself', isOne ? null : 'it is not');
  return row.requestId;
}

async function checkSubmitting(check: Check, visitor: Visitor, bindingId: string): Promise<string | null> {
  const { findings } = check;
  const ask = (bindingIds: string[], key: string) => visitor.ask(operations.submit, { body: { bindingIds }, key });
  const key = crypto.randomUUID();
  // Both at once, as after a double tap.
  const [first, second] = await Promise.all([ask([bindingId], key), ask([bindingId], key)]);
  const { output } = first;
  const isAccepted = output?.rows.every(({ outcome }) => outcome === 'accepted');
  findings.check(
    group,
    'an account is requested',
    isAccepted ? null : `${first.exchange.status} ${first.exchange.text.slice(0, 120)}`,
  );
  if (output === null) return null;
  const isOne = second.exchange.text === first.exchange.text;
  findings.check(group, 'two at once under one key are one submission', isOne ? null : 'the answers differ');
  const third = await ask([bindingId], key);
  const isSame = third.exchange.text === first.exchange.text;
  findings.check(group, 'the same key gives the same submission', isSame ? null : 'the answers differ');
  const mixed = await ask([bindingId, 'none'], key);
  findings.check(
    group,
    'the same key for other accounts is refused',
    refusalFault(mixed.exchange, [422], 'idempotencyMismatch'),
  );
  const { output: more } = await ask([bindingId, 'none'], crypto.randomUUID());
  const [open, unknown] = more?.rows ?? [];
  findings.check(
    group,
    'what is requested already is not requested twice',
    open?.outcome === 'alreadyOpen' ? null : `${open?.outcome}`,
  );
  const isUnknown = unknown?.outcome === 'notAccepted' && unknown.reason === 'unknownBinding';
  findings.check(
    group,
    'an unknown account fails by itself, not the submission',
    isUnknown ? null : `${unknown?.outcome}`,
  );
  return checkReceipt(check, visitor, output);
}

/** The request that was just made is taken back, so that the test line stays as it was. */
async function checkWithdrawing({ findings }: Check, visitor: Visitor, requestId: string): Promise<void> {
  const params = { requestId };
  const back = await visitor.ask(operations.withdraw, { params });
  const isBack = back.output?.state === 'withdrawn' || back.code === 'notPossibleNow';
  findings.check(
    group,
    'a request is taken back until the app has it',
    isBack ? null : `${back.code ?? back.output?.state}`,
  );
  if (back.output === null) return;
  const twice = await visitor.ask(operations.withdraw, { params });
  findings.check(group, 'what is over can not be taken back', refusalFault(twice.exchange, [409], 'notPossibleNow'));
  const appeal = await visitor.ask(operations.appeal, { params, body: { text: '-' } });
  findings.check(
    group,
    'what was not refused can not be appealed',
    refusalFault(appeal.exchange, [409], 'notPossibleNow'),
  );
}

/** On requests that stand in such a state; a line without one leaves them unchecked. */
async function checkNextSteps({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output, exchange } = await visitor.ask(operations.listRequests);
  const now = msOf(exchange.headers.get('service-time') ?? '');
  const find = (may: (request: UnbindingRequest, at: number) => boolean) =>
    output?.find((request) => may(request, now));
  const steps = [
    [
      'an app gets what it asked for',
      find(requestCan.supply),
      (id: string) => visitor.ask(operations.supply, { params: { requestId: id }, body: { text: '2025-10' } }),
    ],
    [
      'a refusal is appealed',
      find(requestCan.appeal),
      (id: string) =>
        visitor.ask(operations.appeal, { params: { requestId: id }, body: { text: 'Please look again.' } }),
    ],
    [
      'a refused request is sent again',
      find(requestCan.sendAgain),
      (id: string) => visitor.ask(operations.sendAgain, { params: { requestId: id } }),
    ],
  ] as const;
  const done = new Set<string>();
  for (const [name, request, act] of steps) {
    if (request === undefined || done.has(request.id)) {
      findings.skip(group, name, 'the line has no request in such a state');
      continue;
    }
    done.add(request.id);
    const { output: after, code } = await act(request.id);
    const isKept = after?.reference === request.reference;
    findings.check(group, name, isKept || code === 'notPossibleNow' ? null : `${code ?? 'under another reference'}`);
  }
  const overdue = find(requestCan.escalate);
  const overdueName = 'an overdue request goes up rung by rung, and to no rung that is not open';
  if (overdue === undefined) findings.skip(group, overdueName, 'no request is overdue');
  else {
    // From the top down, so that a rung that is not open is asked before the one below it is.
    const wrong: string[] = [];
    for (const rung of [...rungs].reverse()) {
      const { output: before } = await visitor.ask(operations.readRequest, { params: { requestId: overdue.id } });
      const isOpen = before !== null && openRungs(before, now).includes(rung);
      const {
        code,
        output: told,
        exchange: answer,
      } = await visitor.ask(operations.escalate, {
        params: { requestId: overdue.id },
        body: { rung },
      });
      const sent = told?.escalations.slice(-1)[0];
      const fault = isOpen ? code : refusalFault(answer, [409], 'notPossibleNow');
      if (fault !== null) wrong.push(`${rung}: ${fault}`);
      else if (isOpen && sent?.answerDueRuleId === null) wrong.push(`${rung}: no rule names its day`);
    }
    findings.check(group, overdueName, wrong.length === 0 ? null : wrong.join(', '));
  }
}

export async function checkRequests(check: Check, visitor: Visitor): Promise<void> {
  const { findings, options } = check;
  await checkRefusals(check, visitor);
  await visitor.ask(operations.listRequests);
  await checkNothingPassedOn(check, visitor);
  if (!options.acts) return;
  const bindingId = await findRequestable(visitor);
  if (bindingId === null)
    findings.skip(group, 'an account is requested', 'the line has no account that may be requested');
  else {
    const requestId = await checkSubmitting(check, visitor, bindingId);
    if (requestId !== null) await checkWithdrawing(check, visitor, requestId);
    await checkTakingBackAll(check, visitor, bindingId);
    await checkTakingBackLate(check, visitor, bindingId);
  }
  await checkNextSteps(check, visitor);
}
