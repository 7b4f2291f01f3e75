/** Where lifecycles cross: the line's life, the requests on it, the visit to the shop, and who may still look. */
import { describe, expect, test } from 'vitest';
import { eligibilityOf } from '#domain/eligibility.ts';
import { phaseAt } from '#domain/line.ts';
import { addDays, DAY, dayAt, HOUR, instantOf, MINUTE, msOf } from '#domain/time.ts';
import { readSession, signInDirectly } from '#twin/carrier.ts';
import { refreshBeforeIssue, reissue } from '#twin/lines.ts';
import { freshWorld, openScene } from '#twin/people.ts';
import {
  accountsOf,
  bookVisit,
  cancellationOf,
  cancelVisit,
  chooseMessages,
  declareWhose,
  retrievalOf,
  startInquiry,
  submit,
  submitCancellation,
  supply,
  withdrawCancellation,
} from '#twin/portal.ts';
import { Refusal } from '#twin/refusal.ts';
import { settle } from '#twin/settle.ts';
import { capabilitiesOf } from '#twin/submissions.ts';
import { findApp } from '#twin/apps.ts';
import type { Tenure, World } from '#twin/world.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const today = dayAt(now);
const contact = '15400000061';

function at(personId: string, sceneId: string): { world: World; tenure: Tenure } {
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

const endOf = ({ line }: Tenure) => msOf(line.coolingOffEndsAt ?? '');

describe('cancellation', () => {
  test('wants a last look while money is bound, is not effective at once, and takes effect by itself', () => {
    const { world, tenure } = at('p11', 'beforeCancelling');
    const order = { contactNumber: contact, lookedOnceMore: false };
    expect(codeOf(() => submitCancellation(world, tenure, order, now))).toBe('lastLookNeeded');
    const { cancellation } = submitCancellation(world, tenure, { ...order, lookedOnceMore: true }, now);
    expect(cancellation).toMatchObject({ state: 'submitted', contactNumber: '154****0061' });
    expect(phaseAt(tenure.line, now)).toBe('active');
    expect(codeOf(() => submitCancellation(world, tenure, { ...order, lookedOnceMore: true }, now))).toBe(
      'notPossibleNow',
    );
    const sid = signInDirectly(world, 'p11', now);
    const effective = msOf(cancellation?.expectedAt ?? '');
    settle(world, effective - 1);
    expect(phaseAt(tenure.line, effective - 1)).toBe('active');
    settle(world, effective);
    expect(phaseAt(tenure.line, effective)).toBe('coolingOff');
    expect(tenure.line.cancelledAt).toBe(instantOf(effective));
    expect(tenure.contactNumber).toBe(contact);
    expect(cancellationOf(tenure).cancellation?.state).toBe('effective');
    expect(readSession(world, sid, effective)).toEqual({ state: 'anonymous' });
  });

  test('can be withdrawn while it is pending, and not afterwards', () => {
    const { world, tenure } = at('p11', 'submitted');
    withdrawCancellation(world, tenure, now);
    settle(world, now + 30 * DAY);
    expect(phaseAt(tenure.line, now + 30 * DAY)).toBe('active');
    expect(cancellationOf(tenure).cancellation).toMatchObject({ state: 'withdrawn', endedAt: instantOf(now) });
    expect(codeOf(() => withdrawCancellation(world, tenure, now))).toBe('notPossibleNow');
    const late = at('p11', 'submitted');
    settle(late.world, now + 2 * DAY);
    expect(codeOf(() => withdrawCancellation(late.world, late.tenure, now + 2 * DAY))).toBe('notPossibleNow');
  });

  test('is stopped, with the reason, where a debt came up meanwhile; and not taken while one stands', () => {
    const { world, tenure } = at('p11', 'submitted');
    tenure.obstacles = ['arrears'];
    settle(world, now + 2 * DAY);
    expect(cancellationOf(tenure).cancellation).toMatchObject({ state: 'stopped', stoppedFor: 'arrears' });
    expect(phaseAt(tenure.line, now + 2 * DAY)).toBe('active');
    const owing = at('p11', 'arrears');
    const order = { contactNumber: null, lookedOnceMore: true };
    expect(codeOf(() => submitCancellation(owing.world, owing.tenure, order, now))).toBe('notPossibleNow');
  });

  test('the number itself is no contact', () => {
    const { world, tenure } = at('p11', 'beforeCancelling');
    const order = { contactNumber: tenure.number, lookedOnceMore: true };
    expect(codeOf(() => submitCancellation(world, tenure, order, now))).toBe('notPossibleNow');
  });

  test('lets requests on a former holder go on, and ends objections with a reason', () => {
    const { world, tenure } = at('p01', 'answered');
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

describe('retrieval', () => {
  test('a booking does not stop the clock, and lapses at the end of the window', () => {
    const { world, tenure } = at('p04', 'day83');
    const end = endOf(tenure);
    bookVisit(world, tenure, { shopId: 'shop-east', day: addDays(today, 1) }, now);
    expect(endOf(tenure)).toBe(end);
    const last = at('p05', 'lastMinutes');
    const lastNow = endOf(last.tenure) - 20 * MINUTE;
    settle(last.world, lastNow);
    bookVisit(last.world, last.tenure, { shopId: 'shop-station', day: dayAt(lastNow) }, lastNow);
    settle(last.world, endOf(last.tenure));
    expect(retrievalOf(last.tenure).visits).toMatchObject([{ state: 'lapsed', endedAt: last.tenure.line.releasedAt }]);
    expect(phaseAt(last.tenure.line, endOf(last.tenure))).toBe('released');
  });

  test('one visit at a time, within the window only, and it can be cancelled', () => {
    const { world, tenure } = at('p04', 'booked');
    const order = { shopId: 'shop-east', day: addDays(today, 1) };
    const [visit] = tenure.visits;
    expect(codeOf(() => bookVisit(world, tenure, order, now))).toBe('notPossibleNow');
    expect(cancelVisit(world, tenure, visit?.id ?? '', now).state).toBe('cancelled');
    expect(codeOf(() => cancelVisit(world, tenure, visit?.id ?? '', now))).toBe('notPossibleNow');
    expect(codeOf(() => bookVisit(world, tenure, { ...order, shopId: 'shop-moon' }, now))).toBe('notFound');
    expect(codeOf(() => bookVisit(world, tenure, { ...order, day: addDays(today, -1) }, now))).toBe('badInput');
    expect(codeOf(() => bookVisit(world, tenure, { ...order, day: addDays(today, 8) }, now))).toBe('badInput');
    expect(codeOf(() => bookVisit(world, tenure, order, now))).toBe('accepted');
    const over = at('p06', 'over');
    expect(codeOf(() => bookVisit(over.world, over.tenure, order, now))).toBe('notPossibleNow');
  });

  test('the shop confirms: the activation date moves, debts are settled, open requests wait for a word', () => {
    const { world, tenure } = at('p04', 'booked');
    const visited = world.agenda.find((item) => item.kind === 'visitDay')?.at ?? 0;
    // So late that no app can have answered before the shop does.
    submit(world, tenure, [bindingIn(tenure, 'weibo').id, bindingIn(tenure, 'wechat').id], visited - MINUTE);
    settle(world, visited);
    expect(tenure.visits).toMatchObject([{ state: 'confirmed' }]);
    expect(phaseAt(tenure.line, visited)).toBe('active');
    expect(tenure.line.activatedAt).toBe(tenure.line.retrievedAt);
    expect(tenure.owedFen).toBe(0);
    const waiting = tenure.requests.filter((request) => request.state === 'needsAction');
    expect(waiting.map((request) => [request.appId, request.basis])).toEqual([
      ['weibo', 'leaving'],
      ['wechat', 'leaving'],
    ]);
    for (const request of waiting) expect(request.ask?.what).toBe('confirmAfterRetrieval');

    const [confirmed, left] = [structuredClone(world), structuredClone(world)];
    const [tenureA, tenureB] = [confirmed.tenures[0], left.tenures[0]] as [Tenure, Tenure];
    const { id, bindingId } = waiting[0] ?? { id: '', bindingId: '' };
    supply(confirmed, tenureA, id, visited);
    settle(confirmed, visited + 30 * DAY);
    expect(tenureA.requests.find((r) => r.id === id)?.state).toMatch(/unbound|nothingFound/);
    settle(left, visited + 30 * DAY);
    expect(tenureB.requests.find((r) => r.id === id)).toMatchObject({
      state: 'closed',
      closedFor: 'notConfirmed',
      refusal: null,
    });
    expect(tenureB.bindings.find((b) => b.id === bindingId)?.goneAt).toBeNull();
  });

  test('a retrieved number keeps its holder from unbinding their own accounts as a former holder', () => {
    const { world, tenure } = at('p04', 'booked');
    settle(world, now + 4 * DAY);
    const later = now + 40 * DAY;
    settle(world, later);
    const binding = bindingIn(tenure, 'alipay');
    const app = findApp(world, 'alipay');
    if (app === undefined) throw new Error('No app');
    const judge = () =>
      eligibilityOf({ line: tenure.line, binding, app, answer: 'found', capabilities: capabilitiesOf(world) }, later);
    expect(judge()).toMatchObject({ row: 10, kind: 'selfCutGuard' });
    declareWhose(tenure, binding.id, 'notMine', later);
    expect(judge()).toMatchObject({ row: 10, kind: 'request', basis: 'formerHolder' });
  });

  test('the shop may refuse; the clock runs on, and another visit can be booked', () => {
    const { world, tenure } = at('p04', 'shopRefuses');
    const end = endOf(tenure);
    settle(world, now + 3 * DAY);
    expect(tenure.visits).toMatchObject([{ state: 'refused', refusedFor: 'lineLimit' }]);
    expect(endOf(tenure)).toBe(end);
    const order = { shopId: 'shop-station', day: dayAt(now + 4 * DAY) };
    expect(codeOf(() => bookVisit(world, tenure, order, now + 3 * DAY))).toBe('accepted');
  });
});

describe('release and reissue', () => {
  test('release closes every open request, ends sessions, and no message about the number goes out', () => {
    const { world, tenure } = at('p04', 'leaving');
    const all = { inquiryAnswers: true, requestChanges: true, dueDates: true, coolingOffDates: true };
    chooseMessages(tenure, all, now);
    const end = endOf(tenure);
    settle(world, end - 1);
    const sid = signInDirectly(world, 'p04', end - 1);
    const told = world.messages.length;
    settle(world, end + 30 * DAY);
    expect(world.messages.length).toBe(told);
    expect(readSession(world, sid, end)).toEqual({ state: 'anonymous' });
    for (const request of tenure.requests) expect(['unbound', 'nothingFound', 'closed']).toContain(request.state);
    expect(codeOf(() => startInquiry(world, tenure, '040404', end + HOUR))).toBe('notPossibleNow');
  });

  test('the new holder gets a line of their own: nothing comes along but what apps still keep on the number', () => {
    const { world, tenure: former } = at('p06', 'over');
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
