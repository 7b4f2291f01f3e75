/** The unbinding request: what may follow what, and whose turn it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernOf } from '#domain/concern.ts';
import {
  afterEvent,
  isBlocked,
  isOpen,
  isOver,
  isOverdue,
  type KnownRequestState,
  keepsItsDay,
  refusalReasons,
  requestCan,
  requestEvents,
  requestStates,
  requestTable,
  type UnbindingRequest,
} from '#domain/request.ts';
import { isAnswerExpected } from '#domain/requests/nextAnswer.ts';
import { isFinal } from '#domain/stateMachine.ts';
import { instantOf } from '#domain/time.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const at = instantOf(now);
const base = aRequest({ submittedAt: at, dueAt: instantOf(now + 1_000) });
const finals: KnownRequestState[] = ['unbound', 'nothingFound', 'exempt', 'withdrawn', 'closed'];

test('the final states are those five, and nothing leads out of them', () => {
  expect(requestStates.filter((state) => isFinal(requestTable, state))).toEqual(expect.arrayContaining(finals));
  expect(requestStates.filter((state) => isFinal(requestTable, state))).toHaveLength(finals.length);
  for (const state of finals) for (const event of requestEvents) expect(afterEvent(state, event)).toBeNull();
});

test('whatever happens, a request that has ended stays ended', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...requestEvents), { maxLength: 60 }), (events) => {
      let state: KnownRequestState = 'submitted';
      for (const event of events) {
        const next = afterEvent(state, event);
        if (finals.includes(state)) expect(next).toBeNull();
        state = next ?? state;
      }
    }),
    { numRuns: 500 },
  );
});

test('every state can be reached, and from every open one an end', () => {
  const reach = (from: KnownRequestState) => {
    const seen = new Set([from]);
    for (const state of seen) for (const event of requestEvents) seen.add(afterEvent(state, event) ?? state);
    return seen;
  };
  expect(reach('submitted').size).toBe(requestStates.length);
  for (const state of requestStates) expect([...reach(state)].some((end) => finals.includes(end))).toBe(true);
});

test('every open state can be closed when the number goes', () => {
  for (const state of requestStates) expect(afterEvent(state, 'closed') === 'closed').toBe(isOpen({ state }));
});

test('an unknown state needs the person, allows nothing and is never done or late', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const later = now + days * 86_400_000;
      const request = { ...base, state: 'unknown' as const };
      expect(concernOf(request, later)).toBe('needsYou');
      expect(isOver(request, later)).toBe(false);
      expect(isOverdue(request, later)).toBe(false);
      expect(Object.values(requestCan).map((can) => can(request, later))).toEqual([false, false, false, false, false]);
      for (const event of requestEvents) expect(afterEvent('unknown', event)).toBeNull();
    }),
  );
});

test('only one refusal says that the app has shut the number itself out', () => {
  const refusal = (reason: NonNullable<UnbindingRequest['refusal']>['reason']) => ({
    reason,
    mayResend: false,
    appealUntil: null,
  });
  expect(refusalReasons.filter((reason) => isBlocked({ refusal: refusal(reason) }))).toEqual(['appBlocksNumber']);
  expect(isBlocked({ refusal: null })).toBe(false);
});

test('overdue begins at the due instant, and not while the person has to act', () => {
  for (const state of requestStates) {
    const request = { ...base, state };
    expect(isOverdue(request, now + 999)).toBe(false);
    expect(isOverdue(request, now + 1_000)).toBe(
      ['submitted', 'acknowledged', 'inProgress', 'appealed'].includes(state),
    );
  }
});

test('the person may withdraw only before the app has it', () => {
  expect(requestStates.filter((state) => requestCan.withdraw({ ...base, state }))).toEqual(['submitted']);
});

test('a refused request is over only when both ways are closed', () => {
  const refused = (mayResend: boolean, appealUntil: string | null) =>
    ({
      ...base,
      state: 'refused',
      refusal: { reason: 'openBalance', mayResend, appealUntil },
    }) as const satisfies UnbindingRequest;
  const until = instantOf(now);
  expect([now - 1, now].map((t) => requestCan.appeal(refused(false, until), t))).toEqual([true, false]);
  expect(concernOf(refused(true, null), now)).toBe('needsYou');
  expect(concernOf(refused(false, until), now - 1)).toBe('needsYou');
  expect(concernOf(refused(false, until), now)).toBe('done');
  expect(requestCan.sendAgain(refused(false, until))).toBe(false);
});

test('what was asked can be supplied until its time is over', () => {
  const asked: UnbindingRequest = { ...base, state: 'needsAction', ask: { what: 'lastTopUp', until: at } };
  expect([now - 1, now].map((t) => requestCan.supply(asked, t))).toEqual([true, false]);
  expect(concernOf(asked, now)).toBe('needsYou');
});

test('a refused request that was asked for anew is no longer the person’s to decide', () => {
  const at = Date.parse('2026-12-01T08:00:00.000Z');
  const refusal = { reason: 'openBalance', mayResend: true, appealUntil: null } as const;
  const old = aRequest({ id: 'old', state: 'refused', refusal });
  const anew = aRequest({ id: 'new', submittedAt: '2026-11-30T08:57:00.000Z' });
  const other = aRequest({ id: 'other', bindingId: 'elsewhere', submittedAt: '2026-11-30T08:57:00.000Z' });
  expect(concernOf(old, at)).toBe('needsYou');
  expect(concernOf(old, at, [old, other])).toBe('needsYou');
  expect(concernOf(old, at, [old, anew])).toBe('done');
  expect(concernOf({ ...anew, state: 'needsAction' }, at, [old, anew])).toBe('needsYou');
});

test('a request keeps the day of its answer until somebody else than the app has to act', () => {
  expect([...requestStates, 'unknown' as const].filter((state) => keepsItsDay({ state }))).toEqual([
    'submitted',
    'acknowledged',
    'inProgress',
    'appealed',
    'unknown',
  ]);
});

test('whether a day is only expected is told of the day that is awaited: the app’s, or that of the letter above it', () => {
  const letter = (answerDueExpected: boolean) =>
    anEscalation({ sentAt: at, answerDueAt: instantOf(now + 2_000), answerDueExpected });
  const told = (dueExpected: boolean, escalations: UnbindingRequest['escalations']) =>
    isAnswerExpected({ ...base, state: 'inProgress', dueAt: at, dueExpected, escalations }, now);
  expect([told(true, []), told(false, [])]).toEqual([true, false]);
  expect([told(false, [letter(true)]), told(true, [letter(false)])]).toEqual([true, false]);
});
