/** Every scene of every person builds by acts alone, signs in, repeats exactly, and keeps to the contract. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { operations } from '#contract/operations.ts';
import { whoseIs } from '#domain/binding.ts';
import { summarise } from '#domain/inquiry.ts';
import { phaseAt } from '#domain/line.ts';
import { HOUR, msOf } from '#domain/time.ts';
import { answerCode, sendCode, signInDirectly, tenureOf } from '#twin/carrier/signIn.ts';
import { ensureTenure, freshWorld, openScene, people, personWith } from '#twin/people/openScene.ts';
import { accountsOf, appsOf, listRequests } from '#twin/service/portal.ts';
import { judgeBinding } from '#twin/service/submissions.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';

/** An ordinary day, one in the Spring Festival, one across the unpublished turn of the year, and a late evening. */
const moments = [
  '2026-11-23T02:00:00.000Z',
  '2026-02-20T03:00:00.000Z',
  '2027-01-02T05:00:00.000Z',
  '2026-10-12T15:30:00.000Z',
];
const scenes = people.flatMap((person) => person.scenes.map((scene) => ({ personId: person.id, sceneId: scene.id })));
const deviceNow = msOf('2026-11-23T02:00:00.000Z');

test('there are the fifteen people of the demo, with numbers of the one invented range', () => {
  expect(people.map((person) => person.number)).toEqual(
    Array.from({ length: 15 }, (_, i) => `154000000${String(i + 1).padStart(2, '0')}`),
  );
});

describe.each(scenes)('$personId $sceneId', ({ personId, sceneId }) => {
  test.each(moments)('builds at %s and answers to the contract', (at) => {
    const world = openScene(freshWorld(deviceNow), { personId, sceneId, at }, deviceNow);
    const now = deviceNow + world.offsetMs;
    expect(now).toBeGreaterThanOrEqual(msOf(at));
    expect(JSON.parse(JSON.stringify(world))).toEqual(world);
    expect(openScene(freshWorld(deviceNow), { personId, sceneId, at }, deviceNow)).toEqual(world);
    expect(world.agenda.every((item) => item.at > now)).toBe(true);

    const tenure = tenureOf(world, signInDirectly(world, personId, now), now, true);
    expect(tenure.number).toBe(personWith(personId).number);
    v.parse(operations.readLine.output, tenure.line);
    v.parse(operations.readAccounts.output, accountsOf(tenure, now));
    v.parse(operations.listRequests.output, listRequests(tenure));
    v.parse(operations.listNoted.output, tenure.noted);
    v.parse(operations.readPreferences.output, tenure.preferences);
    for (const submission of tenure.submissions) v.parse(operations.readSubmission.output, submission);
    expect(tenure.bindings.every((binding) => judgeBinding(world, tenure, binding, now) !== null)).toBe(true);
    for (const request of tenure.requests) expect(msOf(request.history.at(-1)?.at ?? '')).toBeLessThanOrEqual(now);
  });

  test('shows both kinds of answer where it finds accounts', () => {
    const { tenures } = openScene(freshWorld(deviceNow), { personId, sceneId }, deviceNow);
    for (const { hidden, bindings } of tenures.slice(0, 1)) {
      const found = bindings.length > 0 ? bindings : hidden;
      expect(found.length === 0 || (found.some((b) => b.handle === null) && found.some((b) => b.handle !== null))).toBe(
        true,
      );
    }
  });

  test("shows no name of an account that is not known to be from the holder's own time", () => {
    const { tenures } = openScene(freshWorld(deviceNow), { personId, sceneId }, deviceNow);
    for (const { line, bindings, requests } of tenures) {
      const shown = bindings.filter(({ boundAt }) => whoseIs(boundAt, line) !== 'fromMyTime');
      const ids = new Set(shown.map(({ id }) => id));
      const told = [...shown, ...requests.filter(({ bindingId }) => ids.has(bindingId))].map(({ handle }) => handle);
      expect(told.filter((handle) => handle !== null && handle !== '***')).toEqual([]);
    }
  });

  test('signs in by number and code', () => {
    const world = openScene(freshWorld(deviceNow), { personId, sceneId }, deviceNow);
    const now = deviceNow + world.offsetMs;
    const { number, idTail } = personWith(personId);
    const tenure = world.tenures[0];
    if (tenure === undefined) throw new Error('No line');
    const inUse = ['active', 'suspended'].includes(phaseAt(tenure.line, now));
    const { sid } = sendCode(
      world,
      null,
      inUse ? { way: 'signIn', number } : { way: 'cancelledNumber', number, idTail },
      now,
    );
    // No contact number was left: nobody can receive the code, and the shop remains.
    if (!inUse && tenure.contactNumber === null)
      expect(() => answerCode(world, sid, '123456', now)).toThrow(TwinProblem);
    else expect(answerCode(world, sid, '123456', now)).toMatchObject({ state: 'signedIn', lineId: tenure.line.id });
  });
});

test('every account of every scene is in an app that is known and asked; no real company refuses or stays silent', () => {
  for (const { personId, sceneId } of scenes) {
    const world = openScene(freshWorld(deviceNow), { personId, sceneId }, deviceNow);
    const apps = new Map(appsOf(world).map((app) => [app.id, app]));
    for (const tenure of world.tenures) {
      for (const { appId } of tenure.hidden) expect(apps.get(appId)?.inquiry.state, appId).toBe('covered');
      for (const appId of [...Object.keys(tenure.answers), ...Object.keys(tenure.outcomes)])
        expect(appId).toMatch(/^sample-/);
      for (const { replies } of tenure.inquiries) {
        for (const { appId, answer } of replies)
          if (answer === 'silent' || answer === 'declined') expect(appId).toMatch(/^sample-/);
      }
      for (const { appId, state } of tenure.requests)
        if (state === 'refused' || state === 'exempt') expect(appId).toMatch(/^sample-/);
    }
  }
});

test('the scenes are the moments that they are named after', () => {
  const open = (personId: string, sceneId: string) => {
    const world = openScene(freshWorld(deviceNow), { personId, sceneId }, deviceNow);
    const [tenure] = world.tenures;
    if (tenure === undefined) throw new Error('No line');
    return { tenure, now: deviceNow + world.offsetMs, summary: () => summarise(tenure.inquiries.at(-1) ?? fail()) };
  };
  const fail = () => {
    throw new Error('No inquiry');
  };
  expect(open('p01', 'collecting').summary()).toMatchObject({ asked: 16, replied: 12, waiting: 4 });
  expect(open('p01', 'requests').tenure.requests.map((r) => r.state)).toEqual([
    'inProgress',
    'inProgress',
    'submitted',
  ]);
  expect(
    open('p08', 'partlyAccepted')
      .tenure.submissions.at(-1)
      ?.rows.map(({ outcome }) => outcome),
  ).toEqual(['accepted', 'accepted', 'alreadyOpen', 'notAccepted']);
  expect(open('p01', 'done').tenure.requests.map((r) => r.state)).toEqual(Array(5).fill('unbound'));
  expect(open('p01', 'done').tenure.bindings.find((b) => b.appId === 'meituan')?.ownAccount).toBe('proved');
  const lastMinutes = open('p05', 'lastMinutes');
  expect(msOf(lastMinutes.tenure.line.coolingOffEndsAt ?? '') - lastMinutes.now).toBe(40 * 60_000);
  expect(msOf(open('p05', 'lastHours').tenure.line.coolingOffEndsAt ?? '') - open('p05', 'lastHours').now).toBe(
    30 * HOUR,
  );
  const over = open('p06', 'over');
  expect(phaseAt(over.tenure.line, over.now)).toBe('released');
  expect(over.tenure.bindings.filter((b) => b.goneAt === null).map((b) => b.appId)).toEqual(['alipay']);
  expect(open('p07', 'answered').summary().accounts).toBe(214);
  expect(
    open('p08', 'everyEnd')
      .tenure.requests.map((r) => r.state)
      .sort(),
  ).toEqual(['exempt', 'inProgress', 'needsAction', 'nothingFound', 'refused', 'unbound', 'withdrawn']);
  expect(open('p09', 'lookedUpToday').tenure.inquiries).toHaveLength(1);
});

test('other people come in by themselves when their number is typed, the same whoever came first', () => {
  const one = freshWorld(deviceNow);
  const other = freshWorld(deviceNow);
  ensureTenure(one, '15400000003', deviceNow);
  for (const number of ['15400000001', '15400000003', '15400000099']) ensureTenure(other, number, deviceNow);
  expect(other.tenures[1]).toEqual(one.tenures[0]);
  expect(ensureTenure(other, '15400000099', deviceNow)).toBeNull();
});

test('the volume follows what is asked for', () => {
  const world = openScene(freshWorld(deviceNow), { personId: 'p07', sceneId: 'requests', accounts: 2_000 }, deviceNow);
  expect(world.tenures[0]?.bindings).toHaveLength(2_000);
  expect(world.tenures[0]?.requests).toHaveLength(400);
  expect(
    openScene(freshWorld(deviceNow), { personId: 'p07', accounts: 3 }, deviceNow).tenures[0]?.bindings,
  ).toHaveLength(3);
});
