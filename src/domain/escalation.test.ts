/** Rung by rung: nothing before its time, nothing twice, and a new attempt starts from the first one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernOf } from '#domain/concern.ts';
import { type Escalation, latestRung, type Rung } from '#domain/escalation.ts';
import { isBarred, openRungs, requestCan, requestStates, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { storyOf } from '#domain/requestStory.ts';
import { answerDueAt, isEscalated } from '#domain/requests/nextAnswer.ts';
import { DAY, instantOf, MINUTE } from '#domain/time.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const base = aRequest({
  state: 'inProgress',
  submittedAt: instantOf(now - 20 * DAY),
  takeBackUntil: instantOf(now - 20 * DAY + 10 * MINUTE),
  dueAt: instantOf(now),
  history: [{ event: 'submitted', at: instantOf(now - 20 * DAY), by: 'person', attempt: 1 }],
});
const wrote = (rung: Rung, facts: Partial<Escalation> = {}) =>
  anEscalation({
    rung,
    sentAt: instantOf(now),
    answerDueAt: rung === 'regulator' ? null : instantOf(now + 5 * DAY),
    ...facts,
  });
const refusedForGood: UnbindingRequest = {
  ...base,
  state: 'refused',
  refusal: { reason: 'notHolder', mayResend: false, appealUntil: instantOf(now) },
};

const inVain = { outcome: 'notUnbound', answeredAt: instantOf(now) } as const;

test('before the due date nothing can be escalated, from it on the app comes first', () => {
  expect([now - 1, now].map((at) => openRungs(base, at))).toEqual([[], ['app']]);
  expect([now - 1, now].map((at) => requestCan.escalate(base, at))).toEqual([false, true]);
});

test('a request that the app refused for good starts with platform and carrier, and not while an appeal is left', () => {
  expect([now - 1, now].map((at) => openRungs(refusedForGood, at))).toEqual([[], ['appPlatform', 'carrier']]);
  expect(openRungs({ ...refusedForGood, escalations: [wrote('app')] }, now)).toEqual(['appPlatform', 'carrier']);
});

test('where the app has shut the number itself out, its own service is asked to lift that first', () => {
  const blocked: UnbindingRequest = {
    ...base,
    state: 'refused',
    refusal: { reason: 'appBlocksNumber', mayResend: false, appealUntil: null },
  };
  expect(openRungs(blocked, now)).toEqual(['app']);
});

test('only an overdue or finally refused request can be escalated', () => {
  const can = requestStates.filter((state) => requestCan.escalate({ ...base, state, refusal: null }, now + DAY));
  expect(can).toEqual(['submitted', 'acknowledged', 'inProgress', 'appealed', 'refused']);
  expect(requestCan.escalate({ ...base, state: 'unknown' }, now + DAY)).toBe(false);
});

/** Who may be written to now, after these letters; one with an answer has answered in vain. */
test.each([
  [['app'], now, []],
  [['app'], now + 5 * DAY - 1, []],
  [['app'], now + 5 * DAY, ['appPlatform', 'carrier']],
  [['app!'], now, ['appPlatform', 'carrier']],
  [['app!', 'appPlatform'], now, ['carrier']],
  [['app!', 'carrier'], now, ['appPlatform']],
  [['app!', 'carrier!'], now, ['appPlatform', 'regulator']],
  [['app!', 'appPlatform!'], now, ['carrier']],
  [['app!', 'appPlatform', 'carrier!'], now, ['regulator']],
  [['app!', 'appPlatform', 'carrier'], now + 5 * DAY, ['regulator']],
  [['carrier!'], now, ['appPlatform', 'regulator']],
  [['app!', 'carrier!', 'regulator'], now + 900 * DAY, ['appPlatform']],
] as [string[], number, Rung[]][])('after %j at %d the next may be %j', (letters, at, open) => {
  const escalations = letters.map((word) => wrote(word.replace('!', '') as Rung, word.endsWith('!') ? inVain : {}));
  expect(openRungs({ ...base, regulatorUntil: instantOf(now + 999 * DAY), escalations }, at)).toEqual(open);
});

test('what is too old the regulator does not take: to the moment, and everybody else still does', () => {
  const request = { ...base, escalations: [wrote('app', inVain), wrote('carrier', inVain)] };
  const end = Date.parse(request.regulatorUntil);
  expect([end - 1, end].map((at) => isBarred(request, at))).toEqual([false, true]);
  expect([end - 1, end].map((at) => openRungs(request, at))).toEqual([['appPlatform', 'regulator'], ['appPlatform']]);
});

test('a new attempt starts from the first rung', () => {
  const again = { ...base, attempt: 2, escalations: [wrote('app'), wrote('carrier')] };
  expect(openRungs(again, now)).toEqual(['app']);
  expect(isEscalated(again, now)).toBe(false);
});

test('the rung on which it stands is the last letter of the present attempt', () => {
  const letters = [wrote('app'), wrote('carrier'), wrote('appPlatform', { attempt: 2 })];
  const climb = (attempt: number) => latestRung({ attempt, escalations: letters })?.rung ?? null;
  expect([1, 2, 3].map(climb)).toEqual(['carrier', 'appPlatform', null]);
});

test('while somebody above has time, it is not the person’s turn, and the nearest of their days is shown', () => {
  const waiting = { ...base, escalations: [wrote('app')] };
  expect(concernOf(base, now)).toBe('needsYou');
  expect(concernOf(waiting, now)).toBe('underWay');
  expect(concernOf(waiting, now + 5 * DAY)).toBe('needsYou');
  expect(answerDueAt(waiting, now)).toBe(instantOf(now + 5 * DAY));
  expect(answerDueAt(waiting, now + 5 * DAY)).toBe(base.dueAt);
  expect(concernOf({ ...refusedForGood, escalations: [wrote('carrier')] }, now)).toBe('underWay');
  expect(answerDueAt({ ...base, escalations: [wrote('regulator')] }, now)).toBeNull();
  const two = [wrote('appPlatform', { answerDueAt: instantOf(now + 14 * DAY) }), wrote('carrier')];
  expect(answerDueAt({ ...base, escalations: two }, now)).toBe(instantOf(now + 5 * DAY));
  expect(answerDueAt({ ...base, escalations: two }, now + 5 * DAY)).toBe(instantOf(now + 14 * DAY));
});

test('only of what the app still owes, or has refused, somebody above has to answer', () => {
  const asked = [...requestStates, 'unknown' as const].filter((state) =>
    isEscalated({ ...base, state, escalations: [wrote('app')] }, now),
  );
  expect(asked).toEqual(requestStates.filter((state) => ['awaited', 'refused'].includes(stageOf({ state }))));
  expect(answerDueAt({ ...base, state: 'unbound', escalations: [wrote('app')] }, now)).toBe(base.dueAt);
  const named = wrote('carrier', { answerDueAt: instantOf(now + 30 * DAY) });
  for (const escalations of [
    [wrote('regulator'), named],
    [named, wrote('regulator')],
  ])
    expect(answerDueAt({ ...base, escalations }, now)).toBe(named.answerDueAt);
});

test('nobody is written to twice, the app never after another, and the regulator never before the carrier', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(8), fc.nat(3), fc.boolean()), { maxLength: 30 }), (moves) => {
      let request = base;
      let at = now;
      for (const [days, pick, answers] of moves) {
        at += days * DAY;
        const open = openRungs(request, at);
        const rung = open[pick % Math.max(1, open.length)];
        if (rung === undefined) continue;
        const answered = answers ? ({ outcome: 'notUnbound', answeredAt: instantOf(at) } as const) : {};
        const due = rung === 'regulator' ? {} : { answerDueAt: instantOf(at + 5 * DAY) };
        const letter = wrote(rung, { sentAt: instantOf(at), ...due, ...answered });
        request = { ...request, escalations: [...request.escalations, letter] };
      }
      const climbed = request.escalations.map(({ rung }) => rung);
      expect(new Set(climbed).size).toBe(climbed.length);
      expect([-1, 0]).toContain(climbed.indexOf('app'));
      if (climbed.includes('regulator')) expect(climbed.slice(0, climbed.indexOf('regulator'))).toContain('carrier');
    }),
  );
});

test('the story tells letters and vain answers at their time', () => {
  const answeredAt = instantOf(now + DAY);
  const story = storyOf({ ...base, escalations: [wrote('carrier', { outcome: 'notUnbound', answeredAt })] });
  expect(story.map(({ event, by }) => [event, by])).toEqual([
    ['submitted', 'person'],
    ['wroteToCarrier', 'person'],
    ['answeredInVain', 'carrier'],
  ]);
});

test('an office that the portal does not know is no rung: it stops nobody, and its step is told as one', () => {
  const elsewhere: Escalation = { ...wrote('app'), rung: 'unknown', outcome: null, answerDueAt: null };
  const request = { ...base, escalations: [elsewhere] };
  expect(openRungs(request, now)).toEqual(['app']);
  expect(storyOf(request).map(({ event }) => event)).toContain('unknown');
});
