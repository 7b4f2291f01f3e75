/** Lazy time: how often one looks does not change what happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declarations } from '#domain/binding.ts';
import { requestCan } from '#domain/request.ts';
import { addDays, DAY, dayAt, msOf } from '#domain/time.ts';
import { advance, signInDirectly } from '#twin/carrier/signIn.ts';
import { freshWorld, openScene, people } from '#twin/people/openScene.ts';
import {
  appeal,
  bookVisit,
  chooseMessages,
  declareWhose,
  recheck,
  sayDone,
  sendAgain,
  startInquiry,
  submit,
  submitCancellation,
  supply,
  unsayDone,
  watchApp,
  withdraw,
  withdrawCancellation,
} from '#twin/service/portal.ts';
import { nextEvent, settle } from '#twin/world/settle.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { World } from '#twin/world/world.ts';

const start = msOf('2026-11-23T02:00:00.000Z');
const text = (world: World) => JSON.stringify({ ...world, settledAt: 0 });

function tried(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof TwinProblem)) throw error;
  }
}

/** A scene, and on it whatever acts the numbers stand for; refused ones change nothing that matters here. */
function busyWorld(personId: string, sceneId: string, seed: number, acts: readonly number[]): World {
  const world = openScene(freshWorld(start), { personId, sceneId, seed, accounts: 20 }, start);
  const now = start + world.offsetMs;
  signInDirectly(world, personId, now);
  const [tenure] = world.tenures;
  if (tenure === undefined) return world;
  chooseMessages(tenure, { inquiryAnswers: true, requestChanges: true, dueDates: true, coolingOffDates: true }, now);
  for (const act of acts) {
    const binding = tenure.bindings[act % Math.max(1, tenure.bindings.length)]?.id ?? '';
    const request = tenure.requests[act % Math.max(1, tenure.requests.length)];
    tried(() => declareWhose(tenure, binding, declarations[act % 3] ?? 'unsure', now));
    if (act % 2 === 0) tried(() => submit(world, tenure, [binding], now));
    if (act % 7 === 1)
      tried(() => submitCancellation(world, tenure, { contactNumber: null, lookedOnceMore: true }, now));
    if (act % 11 === 3) tried(() => withdrawCancellation(world, tenure, now));
    const day = addDays(dayAt(now), act % 5);
    if (act % 3 === 1) tried(() => bookVisit(world, tenure, { shopId: 'shop-east', day }, now));
    if (act % 3 === 0) tried(() => sayDone(tenure, binding, now));
    if (act % 5 === 2) tried(() => unsayDone(tenure, binding, now));
    if (act % 13 === 4) tried(() => watchApp(world, tenure, 'sample-g', true, now));
    tried(() => recheck(world, tenure, binding, now));
    tried(() => startInquiry(world, tenure, tenure.idTail ?? '', now));
    if (request === undefined) continue;
    if (requestCan.appeal(request, now) && act % 2 === 0) tried(() => appeal(world, tenure, request.id, now));
    tried(() => sendAgain(world, tenure, request.id, now));
    tried(() => supply(world, tenure, request.id, now));
    if (act % 5 === 0) tried(() => withdraw(world, tenure, request.id, now));
  }
  return world;
}

const scenes = people.flatMap((person) => person.scenes.map((scene) => [person.id, scene.id] as const));
const anyBusyWorld = fc
  .tuple(fc.constantFrom(...scenes), fc.integer({ min: 1, max: 1_000_000 }), fc.array(fc.nat(40), { maxLength: 8 }))
  .map(([[personId, sceneId], seed, acts]) => busyWorld(personId, sceneId, seed, acts));

test('one advance of ninety days gives the same world as ninety leaps of a day', () => {
  fc.assert(
    fc.property(anyBusyWorld, (world) => {
      const atOnce = structuredClone(world);
      advance(atOnce, 90 * DAY);
      settle(atOnce, start + atOnce.offsetMs);
      const daily = structuredClone(world);
      for (let day = 0; day < 90; day++) {
        advance(daily, DAY);
        settle(daily, start + daily.offsetMs);
      }
      expect(text(daily)).toBe(text(atOnce));
      expect(daily.settledAt).toBe(atOnce.settledAt);
    }),
    { numRuns: 60 },
  );
});

test('so does any way of cutting the same span, saved and loaded in between', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 30 * DAY }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyBusyWorld, cuts, (world, spans) => {
      const atOnce = structuredClone(world);
      const end = start + world.offsetMs + spans.reduce((sum, ms) => sum + ms, 0);
      settle(atOnce, end);
      let stepwise = structuredClone(world);
      let now = start + world.offsetMs;
      for (const ms of spans) {
        now += ms;
        settle(stepwise, now);
        stepwise = JSON.parse(JSON.stringify(stepwise)) as World;
      }
      expect(text(stepwise)).toBe(text(atOnce));
    }),
    { numRuns: 40 },
  );
});

test('going from event to event empties the agenda in order', () => {
  const world = openScene(freshWorld(start), { personId: 'p01', sceneId: 'collecting' }, start);
  let last = 0;
  for (let event = nextEvent(world); event !== null; event = nextEvent(world)) {
    expect(event.at).toBeGreaterThanOrEqual(last);
    last = event.at;
    settle(world, event.at);
  }
  expect(world.agenda).toEqual([]);
  expect(world.tenures[0]?.inquiries[0]?.state).toBe('complete');
});
