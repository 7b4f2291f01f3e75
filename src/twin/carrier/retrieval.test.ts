/** Getting a cancelled number back: one visit at a time, within the holding period, and what it changes. */

import { expect, test } from 'vitest';
import { eligibilityOf } from '#domain/eligibility.ts';
import { phaseAt } from '#domain/line.ts';
import { addDays, DAY, dayAt, MINUTE, timeOn } from '#domain/time.ts';
import { bindingIn, codeOf } from '#testing/insideScene.ts';
import { endOf, sceneAt, sceneNow } from '#testing/sceneAt.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { bookVisit, cancelVisit, declareWhose, retrievalOf, submit, supply } from '#twin/service/portal.ts';
import { capabilitiesOf } from '#twin/service/submissions.ts';
import { settle } from '#twin/world/settle.ts';
import type { Tenure } from '#twin/world/world.ts';

const now = sceneNow;
const today = dayAt(now);

test('a booking does not stop the clock, and lapses at the end of the period', () => {
  const { world, tenure } = sceneAt('p04', 'day83');
  const end = endOf(tenure);
  bookVisit(world, tenure, { shopId: 'shop-east', day: addDays(today, 1) }, now);
  expect(endOf(tenure)).toBe(end);
  const last = sceneAt('p04', 'missedVisit');
  expect(last.tenure.visits).toMatchObject([{ state: 'booked' }]);
  settle(last.world, endOf(last.tenure) - 1);
  expect(last.tenure.visits).toMatchObject([{ state: 'booked' }]);
  settle(last.world, endOf(last.tenure));
  expect(retrievalOf(last.tenure).visits).toMatchObject([{ state: 'lapsed', endedAt: last.tenure.line.releasedAt }]);
  expect(phaseAt(last.tenure.line, endOf(last.tenure))).toBe('released');
});

test('on the last day, once the shops have closed, no visit can be booked any more', () => {
  const { world, tenure } = sceneAt('p05', 'lastHours');
  const evening = timeOn(dayAt(endOf(tenure) - 1), '18:00');
  const order = { shopId: 'shop-east', day: dayAt(evening) };
  settle(world, evening);
  expect(codeOf(() => bookVisit(structuredClone(world), structuredClone(tenure), order, evening - 1))).toBe('accepted');
  expect(codeOf(() => bookVisit(world, tenure, order, evening))).toBe('badInput');
});

test('one visit at a time, within the period only, and it can be cancelled', () => {
  const { world, tenure } = sceneAt('p04', 'booked');
  const order = { shopId: 'shop-east', day: addDays(today, 1) };
  const [visit] = tenure.visits;
  expect(codeOf(() => bookVisit(world, tenure, order, now))).toBe('notPossibleNow');
  expect(cancelVisit(world, tenure, visit?.id ?? '', now).state).toBe('cancelled');
  expect(codeOf(() => cancelVisit(world, tenure, visit?.id ?? '', now))).toBe('notPossibleNow');
  expect(codeOf(() => bookVisit(world, tenure, { ...order, shopId: 'shop-moon' }, now))).toBe('notFound');
  expect(codeOf(() => bookVisit(world, tenure, { ...order, day: addDays(today, -1) }, now))).toBe('badInput');
  expect(codeOf(() => bookVisit(world, tenure, { ...order, day: addDays(today, 8) }, now))).toBe('badInput');
  expect(codeOf(() => bookVisit(world, tenure, order, now))).toBe('accepted');
  const over = sceneAt('p06', 'over');
  expect(codeOf(() => bookVisit(over.world, over.tenure, order, now))).toBe('notPossibleNow');
});

test('the shop confirms: the activation date moves, debts are settled, open requests wait for a word', () => {
  const { world, tenure } = sceneAt('p04', 'booked');
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
  const { world, tenure } = sceneAt('p04', 'booked');
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
  const { world, tenure } = sceneAt('p04', 'shopRefuses');
  const end = endOf(tenure);
  settle(world, now + 3 * DAY);
  expect(tenure.visits).toMatchObject([{ state: 'refused', refusedFor: 'lineLimit' }]);
  expect(endOf(tenure)).toBe(end);
  const order = { shopId: 'shop-station', day: dayAt(now + 4 * DAY) };
  expect(codeOf(() => bookVisit(world, tenure, order, now + 3 * DAY))).toBe('accepted');
});
