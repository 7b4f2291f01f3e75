/** Where lifecycles cross: the line's life, the requests on it, the visit to the shop, and who may still look. */
import { describe, expect, test } from 'vitest';
import { phaseAt } from '#domain/line.ts';
import { DAY, HOUR, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { bindingIn, codeOf } from '#testing/insideScene.ts';
import { endOf, sceneAt, sceneNow } from '#testing/sceneAt.ts';
import { owe } from '#twin/carrier/cancellation.ts';
import { refreshBeforeIssue, reissue } from '#twin/carrier/lines.ts';
import { tell } from '#twin/carrier/messages.ts';
import { readSession, signInDirectly } from '#twin/carrier/signIn.ts';
import {
  accountsOf,
  cancellationOf,
  chooseMessages,
  declareWhose,
  startInquiry,
  submit,
  submitCancellation,
  withdrawCancellation,
} from '#twin/service/portal.ts';
import { settle } from '#twin/world/settle.ts';

const now = sceneNow;
const contact = '15400000061';
const contactOfP04 = '15400000054';

describe('cancellation', () => {
  test('wants a last look while money is bound, is not effective at once, and takes effect by itself', () => {
    const { world, tenure } = sceneAt('p11', 'beforeCancelling');
    const order = { contactNumber: contact, lookedOnceMore: false };
    expect(codeOf(() => submitCancellation(world, tenure, order, now))).toBe('lastLookNeeded');
    const { cancellation } = submitCancellation(world, tenure, { ...order, lookedOnceMore: true }, now);
    expect(cancellation).toMatchObject({ state: 'submitted', contactNumber: '154****0061' });
    expect(phaseAt(tenure.line, now)).toBe('active');
    expect(codeOf(() => submitCancellation(world, tenure, { ...order, lookedOnceMore: true }, now))).toBe(
      'notPossibleNow',
    );
    const effective = msOf(cancellation?.expectedAt ?? '');
    settle(world, effective - 1);
    const sid = signInDirectly(world, 'p11', effective - 1);
    expect(phaseAt(tenure.line, effective - 1)).toBe('active');
    settle(world, effective);
    expect(phaseAt(tenure.line, effective)).toBe('coolingOff');
    expect(tenure.line.cancelledAt).toBe(instantOf(effective));
    expect(tenure.contactNumber).toBe(contact);
    expect(cancellationOf(tenure).cancellation?.state).toBe('effective');
    expect(readSession(world, sid, effective)).toEqual({ state: 'anonymous' });
  });

  test('can be withdrawn while it is pending, and not afterwards', () => {
    const { world, tenure } = sceneAt('p11', 'submitted');
    withdrawCancellation(world, tenure, now);
    settle(world, now + 30 * DAY);
    expect(phaseAt(tenure.line, now + 30 * DAY)).toBe('active');
    expect(cancellationOf(tenure).cancellation).toMatchObject({ state: 'withdrawn', endedAt: instantOf(now) });
    expect(codeOf(() => withdrawCancellation(world, tenure, now))).toBe('notPossibleNow');
    const late = sceneAt('p11', 'submitted');
    settle(late.world, now + 2 * DAY);
    expect(codeOf(() => withdrawCancellation(late.world, late.tenure, now + 2 * DAY))).toBe('notPossibleNow');
  });

  test('is stopped, with the reason, where a debt came up meanwhile; and not taken while one stands', () => {
    const { world, tenure } = sceneAt('p11', 'submitted');
    owe(tenure, 3_600);
    settle(world, now + 2 * DAY);
    expect(cancellationOf(tenure).cancellation).toMatchObject({ state: 'stopped', stoppedFor: 'arrears' });
    expect(phaseAt(tenure.line, now + 2 * DAY)).toBe('active');
    const owing = sceneAt('p11', 'arrears');
    const order = { contactNumber: null, lookedOnceMore: true };
    expect(codeOf(() => submitCancellation(owing.world, owing.tenure, order, now))).toBe('notPossibleNow');
  });

  test('the number itself is no contact', () => {
    const { world, tenure } = sceneAt('p11', 'beforeCancelling');
    const order = { contactNumber: tenure.number, lookedOnceMore: true };
    expect(() => submitCancellation(world, tenure, order, now)).toThrow(
      expect.objectContaining({ code: 'badInput', facts: { field: 'contactNumber' } }),
    );
  });

  test('lets requests on a former holder go on, and ends objections with a reason', () => {
    const { world, tenure } = sceneAt('p01', 'answered');
    declareWhose(tenure, bindingIn(tenure, 'kuaishou').id, 'notMine', now);
    submitCancellation(world, tenure, { contactNumber: contact, lookedOnceMore: true }, now);
    const effective = msOf(tenure.cancellation?.expectedAt ?? '');
    // So late that no app can have answered before the number is gone.
    submit(world, tenure, [bindingIn(tenure, 'kuaishou').id, bindingIn(tenure, 'jd').id], effective - MINUTE);
    settle(world, effective);
    expect(tenure.requests.map(({ basis, state, closedFor }) => [basis, state, closedFor])).toEqual([
      ['notMine', 'closed', 'numberCancelled'],
      ['formerHolder', 'submitted', null],
    ]);
  });
});

describe('release and reissue', () => {
  test('release closes every open request, ends sessions, and no message about the number goes out', () => {
    const { world, tenure } = sceneAt('p04', 'leaving');
    const all = { inquiryAnswers: true, requestChanges: true, dueDates: true, coolingOffDates: true };
    chooseMessages(tenure, all, now);
    const end = endOf(tenure);
    settle(world, end - 1);
    // Up to then it did, to the contact number: also about the last days.
    expect(world.messages.filter(({ to, text }) => to === contactOfP04 && /取回期/.test(text['zh-CN']))).toHaveLength(
      1,
    );
    const sid = signInDirectly(world, 'p04', end - 1);
    // So late that no app can have answered before the number is gone.
    submit(world, tenure, [bindingIn(tenure, 'wechat').id], end - 1);
    const told = world.messages.length;
    settle(world, end + 30 * DAY);
    tell(world, tenure, 'requestChanges', end + 30 * DAY);
    expect(world.messages.length).toBe(told);
    expect(readSession(world, sid, end)).toEqual({ state: 'anonymous' });
    expect(tenure.requests.at(-1)).toMatchObject({ appId: 'wechat', state: 'closed', closedFor: 'numberReleased' });
    for (const request of tenure.requests) expect(['unbound', 'nothingFound', 'closed']).toContain(request.state);
    expect(codeOf(() => startInquiry(world, tenure, '040404', end + HOUR))).toBe('notPossibleNow');
  });

  test('the new holder gets a line of their own: nothing comes along but what apps still keep on the number', () => {
    const { world, tenure: former } = sceneAt('p06', 'over');
    const before = JSON.stringify({ requests: former.requests, submissions: former.submissions, line: former.line });
    refreshBeforeIssue(world, former, now);
    expect(former.hidden.map((account) => account.appId)).not.toContain('alipay');
    former.hidden = [
      { id: 'acc_left', appId: 'tmall', handle: 't***', count: 1, boundAt: { by: 'day', day: '2020-01-02' } },
    ];
    const sid = signInDirectly(world, 'p06', now);
    const next = reissue(world, former, { carrier: 'telecom', idTail: '161616' }, now);
    expect(readSession(world, sid, now)).toEqual({ state: 'anonymous' });
    expect(next.line).toMatchObject({ secondHand: true, cancelledAt: null, coolingOffEndsAt: null, releasedAt: null });
    expect(next.line.id).not.toBe(former.line.id);
    expect(accountsOf(next, now)).toMatchObject({ inquiry: null, bindings: [] });
    expect([next.requests, next.submissions, next.visits]).toEqual([[], [], []]);
    expect(next.hidden.map((account) => [account.appId, account.id === 'acc_left'])).toEqual([['tmall', false]]);
    expect(JSON.stringify({ requests: former.requests, submissions: former.submissions, line: former.line })).toBe(
      before,
    );
  });
});
