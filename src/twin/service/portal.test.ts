/** The back office's own rules: the day's inquiry, eligibility row by row, and what apps do with a request. */
import { describe, expect, test } from 'vitest';
import { canBeRequested } from '#domain/eligibility.ts';
import { summarise } from '#domain/inquiry.ts';
import { checkDigit } from '#domain/submission.ts';
import { DAY, HOUR, MINUTE, msOf } from '#domain/time.ts';
import { bindingIn, codeOf, insideScene } from '#testing/insideScene.ts';
import { cancel } from '#twin/carrier/lines.ts';
import {
  accountsOf,
  askAgain,
  declareWhose,
  readSubmission,
  startInquiry,
  submit,
  withdraw,
} from '#twin/service/portal.ts';
import { judgeBinding } from '#twin/service/submissions.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const at = (personId: string, sceneId?: string) => insideScene(now, personId, sceneId);

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

  test('what was said of a bare count is asked anew once it has grown, and not when it has shrunk', () => {
    const { world, tenure } = at('p01');
    const bare = () => tenure.bindings.find(({ handle }) => handle === null);
    startInquiry(world, tenure, '01151X', now);
    settle(world, now + 2 * DAY);
    const id = bare()?.id ?? '';
    const countsAt = (count: number, days: number) => {
      declareWhose(tenure, id, 'mine', now + (days - 2) * DAY);
      tenure.hidden = tenure.hidden.map((account) => (account.id === id ? { ...account, count } : account));
      startInquiry(world, tenure, '01151X', now + (days - 2) * DAY);
      settle(world, now + days * DAY);
      return bare();
    };
    expect(countsAt(3, 4)).toMatchObject({ count: 3, declaration: null, ownAccount: null });
    expect(countsAt(2, 6)).toMatchObject({ count: 2, declaration: 'mine', ownAccount: 'toDo' });
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
