/** The back office's own rules: the day's inquiry, eligibility row by row, and what apps do with a request. */
import { describe, expect, test } from 'vitest';
import { canBeRequested } from '#domain/eligibility.ts';
import { summarise } from '#domain/inquiry.ts';
import { isOverdue } from '#domain/request.ts';
import { checkDigit } from '#domain/submission.ts';
import { DAY, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { cancel } from '#twin/lines.ts';
import { freshWorld, openScene } from '#twin/people.ts';
import {
  accountsOf,
  appeal,
  askAgain,
  declareWhose,
  readSubmission,
  recheck,
  sayDone,
  sendAgain,
  startInquiry,
  submit,
  supply,
  withdraw,
} from '#twin/portal.ts';
import { Refusal } from '#twin/refusal.ts';
import { settle } from '#twin/settle.ts';
import { judgeBinding } from '#twin/submissions.ts';
import type { Tenure, World } from '#twin/world.ts';

const now = msOf('2026-11-23T02:00:00.000Z');

function at(personId: string, sceneId?: string): { world: World; tenure: Tenure } {
  const world = openScene(freshWorld(now), { personId, sceneId }, now);
  const [tenure] = world.tenures;
  if (tenure === undefined) throw new Error('No line');
  return { world, tenure };
}

function bindingIn(tenure: Tenure, appId: string) {
  const binding = tenure.bindings.find((b) => b.appId === appId);
  if (binding === undefined) throw new Error(`No account in ${appId}`);
  return binding;
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('inquiry', () => {
  test('a wrong ID tail does not use the day; one a day, rolling from the submission', () => {
    const { world, tenure } = at('p01', 'fresh');
    expect(codeOf(() => startInquiry(world, tenure, '999999', now))).toBe('idTailWrong');
    expect(tenure.inquiries).toEqual([]);
    expect(tenure.preferences.consents).toEqual([]);
    const { inquiry, nextInquiryAt } = startInquiry(world, tenure, '01151X', now);
    expect(inquiry?.state).toBe('collecting');
    expect(nextInquiryAt).toBe('2026-11-24T02:00:00.000Z');
    expect(tenure.preferences.consents).toMatchObject([{ kind: 'idTail' }]);
    expect(codeOf(() => startInquiry(world, tenure, '01151X', now + DAY - 1))).toBe('inquiryTooSoon');
    expect(codeOf(() => startInquiry(world, tenure, '01151X', now + DAY))).toBe('accepted');
  });

  test('sixteen apps are asked; nine accounts come in; what is found twice is one binding and keeps what was said', () => {
    const { world, tenure } = at('p01', 'fresh');
    startInquiry(world, tenure, '01151X', now);
    settle(world, now + 2 * DAY);
    const { inquiry, bindings } = accountsOf(tenure, now + 2 * DAY);
    if (inquiry === null) throw new Error('No inquiry');
    expect(summarise(inquiry)).toMatchObject({ asked: 16, replied: 16, accounts: 9, silent: 0, waiting: 0 });
    expect(inquiry.state).toBe('complete');
    expect(bindings).toHaveLength(9);
    declareWhose(tenure, bindingIn(tenure, 'wechat').id, 'mine', now + 2 * DAY);
    startInquiry(world, tenure, '01151X', now + 2 * DAY);
    settle(world, now + 4 * DAY);
    expect(tenure.bindings).toHaveLength(9);
    expect(bindingIn(tenure, 'wechat')).toMatchObject({ declaration: 'mine', ownAccount: 'toDo' });
  });

  test('silence is called silence at 48 hours; asked again, an answer is added late', () => {
    const { world, tenure } = at('p02');
    const [inquiry] = tenure.inquiries;
    if (inquiry === undefined) throw new Error('No inquiry');
    expect(inquiry.state).toBe('completeWithGaps');
    expect(summarise(inquiry)).toMatchObject({ asked: 20, silent: 4, accounts: 0, found: 0 });
    askAgain(world, tenure, inquiry.id, 'sample-a', now);
    askAgain(world, tenure, inquiry.id, 'sample-b', now + HOUR);
    expect(codeOf(() => askAgain(world, tenure, inquiry.id, 'sample-a', now))).toBe('notPossibleNow');
    settle(world, now + 3 * DAY);
    const answerOf = (appId: string) => inquiry.replies.find((reply) => reply.appId === appId);
    expect(answerOf('sample-a')).toMatchObject({ answer: 'none', late: true });
    expect(answerOf('sample-b')).toMatchObject({ answer: 'silent', at: null });
  });
});

describe('submission', () => {
  test('accepts exactly what the domain calls requestable, and tells each row', () => {
    for (const [personId, sceneId] of [
      ['p01', 'answered'],
      ['p03', 'answered'],
      ['p04', 'day83'],
      ['p12', 'answered'],
      ['p13', 'tooEarly'],
    ] as const) {
      const { world, tenure } = at(personId, sceneId);
      const judged = tenure.bindings.map((binding) => judgeBinding(world, tenure, binding, now));
      const { rows } = submit(
        world,
        tenure,
        tenure.bindings.map((b) => b.id),
        now,
      );
      expect(rows.map((row) => row.outcome === 'accepted')).toEqual(judged.map((e) => e !== null && canBeRequested(e)));
    }
  });

  test('a second request for one binding gets the first; a binding named twice is one row', () => {
    const { world, tenure } = at('p01', 'answered');
    const { id } = bindingIn(tenure, 'jd');
    const first = submit(world, tenure, [id, id, 'acc_unknown'], now);
    expect(first.rows).toMatchObject([{ outcome: 'accepted' }, { outcome: 'notAccepted', reason: 'unknownBinding' }]);
    expect(first.reference).toMatch(/^261123\d{6}$/);
    expect(checkDigit(first.reference.slice(0, 11))).toBe(first.reference.slice(11));
    expect(submit(world, tenure, [id], now + MINUTE).rows).toEqual([
      { bindingId: id, outcome: 'alreadyOpen', requestId: tenure.requests[0]?.id },
    ]);
    expect(tenure.requests).toHaveLength(1);
    expect(tenure.requests[0]).toMatchObject({
      basis: 'formerHolder',
      dueAt: '2026-11-30T16:00:00.000Z',
      dueExpected: false,
      dueRuleId: 'formerHolderDue',
    });
    expect(codeOf(() => declareWhose(tenure, id, 'mine', now))).toBe('notPossibleNow');
    expect(readSubmission(tenure, first.id)).toBe(first);
  });

  test('a request runs to its end within its time, and the binding is gone for later inquiries', () => {
    const { world, tenure } = at('p01', 'answered');
    submit(world, tenure, [bindingIn(tenure, 'jd').id], now);
    const [request] = tenure.requests;
    if (request === undefined) throw new Error('No request');
    settle(world, msOf(request.dueAt) - 1);
    expect(request.state).toBe('unbound');
    expect(request.history.map((entry) => entry.event)).toEqual(['submitted', 'acknowledged', 'takenUp', 'unbound']);
    expect(bindingIn(tenure, 'jd')).toMatchObject({ openRequestId: null, lastRequestId: request.id });
    expect(bindingIn(tenure, 'jd').goneAt).not.toBeNull();
    startInquiry(world, tenure, '01151X', msOf(request.dueAt));
    settle(world, msOf(request.dueAt) + 2 * DAY);
    expect(tenure.inquiries.at(-1)?.replies.find((reply) => reply.appId === 'jd')?.answer).toBe('none');
  });

  test('can be taken back only until the app has received it', () => {
    const { world, tenure } = at('p01', 'answered');
    submit(world, tenure, [bindingIn(tenure, 'jd').id, bindingIn(tenure, 'weibo').id], now);
    const [jd, weibo] = tenure.requests.map((request) => request.id);
    withdraw(world, tenure, jd ?? '', now + MINUTE);
    expect(bindingIn(tenure, 'jd').openRequestId).toBeNull();
    settle(world, now + 5 * HOUR);
    expect(codeOf(() => withdraw(world, tenure, weibo ?? '', now + 5 * HOUR))).toBe('notPossibleNow');
    expect(codeOf(() => withdraw(world, tenure, 'req_nobody', now))).toBe('notFound');
    settle(world, now + 20 * DAY);
    expect(tenure.requests[0]?.state).toBe('withdrawn');
  });
});

describe('hard cases', () => {
  test('stand as their scene says', () => {
    const { tenure } = at('p08');
    const [stuck, refused, asked] = tenure.requests;
    if (stuck === undefined || refused === undefined || asked === undefined) throw new Error('Three requests');
    expect(stuck).toMatchObject({ appId: 'sample-b', attempt: 3, state: 'inProgress' });
    expect(isOverdue(stuck, now)).toBe(true);
    expect(refused).toMatchObject({ state: 'refused', refusal: { reason: 'openBalance', mayResend: true } });
    expect(msOf(refused.refusal?.appealUntil ?? '')).toBeGreaterThan(now);
    expect(asked).toMatchObject({ state: 'needsAction', ask: { what: 'confirmActivationDate' } });
  });

  test('what the person does leads on: sent again, appealed, supplied, or left to lapse', () => {
    const again = at('p08');
    const refusedId = again.tenure.requests[1]?.id ?? '';
    const askedId = again.tenure.requests[2]?.id ?? '';
    expect(sendAgain(again.world, again.tenure, refusedId, now)).toMatchObject({
      state: 'submitted',
      attempt: 2,
      refusal: null,
    });
    const supplied = supply(again.world, again.tenure, askedId, now);
    expect(supplied).toMatchObject({ state: 'inProgress', ask: null });
    expect(msOf(supplied.dueAt)).toBeGreaterThan(now);
    settle(again.world, now + 20 * DAY);
    expect(again.tenure.requests.slice(1).map((request) => request.state)).toEqual(['unbound', 'unbound']);

    const appealed = at('p08');
    expect(appeal(appealed.world, appealed.tenure, refusedId, now).state).toBe('appealed');
    settle(appealed.world, now + 20 * DAY);
    expect(appealed.tenure.requests[1]?.state).toBe('unbound');
    expect(appealed.tenure.requests[2]).toMatchObject({
      state: 'refused',
      refusal: { reason: 'noReply', mayResend: true },
    });
  });

  test("the number's cancellation ends objections, its release ends everything", () => {
    const { world, tenure } = at('p01', 'answered');
    declareWhose(tenure, bindingIn(tenure, 'kuaishou').id, 'notMine', now);
    submit(world, tenure, [bindingIn(tenure, 'kuaishou').id, bindingIn(tenure, 'jd').id], now);
    cancel(world, tenure, '15400000051', now + HOUR);
    expect(tenure.requests.map((request) => [request.basis, request.state === 'closed', request.closedFor])).toEqual([
      ['notMine', true, 'numberCancelled'],
      ['formerHolder', false, null],
    ]);
    const stuck = at('p08');
    cancel(stuck.world, stuck.tenure, null, now);
    settle(stuck.world, now + 91 * DAY);
    expect(stuck.tenure.requests[0]).toMatchObject({ state: 'closed', closedFor: 'numberReleased' });
    expect(codeOf(() => submit(stuck.world, stuck.tenure, ['x'], now + 91 * DAY))).toBe('notPossibleNow');
  });
});

test('an own account is proved gone by a re-check; one app needs to be asked twice', () => {
  const { world, tenure } = at('p08');
  for (const appId of ['wechat', 'sample-e']) {
    const { id } = bindingIn(tenure, appId);
    declareWhose(tenure, id, 'mine', now);
    sayDone(tenure, id, now);
    recheck(world, tenure, id, now);
    recheck(world, tenure, id, now);
  }
  settle(world, now + 5 * MINUTE);
  expect(bindingIn(tenure, 'wechat').ownAccount).toBe('proved');
  expect(codeOf(() => recheck(world, tenure, bindingIn(tenure, 'wechat').id, now))).toBe('notPossibleNow');
  const stubborn = bindingIn(tenure, 'sample-e');
  expect(stubborn.ownAccount).toBe('stillThere');
  sayDone(tenure, stubborn.id, now + 5 * MINUTE);
  recheck(world, tenure, stubborn.id, now + 5 * MINUTE);
  settle(world, now + 10 * MINUTE);
  expect(stubborn.ownAccount).toBe('proved');
});
