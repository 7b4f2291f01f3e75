import { describe, expect, test } from 'vitest';
import type { Known } from '#domain/account.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { DAY, instantOf } from '#domain/time.ts';
import { verdictOf } from '#features/home/verdict.ts';
import { binding, inquiry, known, line, now, reply } from '#testing/aHome.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

const past = instantOf(now - DAY);
const coming = instantOf(now + DAY);

test.each([
  ['a suspended line', { line: { ...line, suspendedAt: '2026-11-01T00:00:00.000Z' } }, 'suspended'],
  [
    'a released line',
    { line: { ...line, cancelledAt: '2026-01-01T00:00:00.000Z', coolingOffEndsAt: '2026-04-01T16:00:00.000Z' } },
    'released',
  ],
  [
    'a cancelled line',
    { line: { ...line, cancelledAt: '2026-11-01T00:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' } },
    'coolingOff',
  ],
  ['a fresh number', { line: { ...line, dataSettlesAt: '2026-11-28T00:00:00.000Z' } }, 'tooEarly'],
  ['a line without inquiry', { inquiry: null, bindings: [] }, 'neverLookedUp'],
  ['answers under way', { inquiry: { ...inquiry, state: 'collecting' as const } }, 'collecting'],
  [
    'a second-hand line with old bindings',
    {
      line: { ...line, secondHand: true },
      bindings: [binding('old', { declaration: null, boundAt: { by: 'day' as const, day: '2019-06-01' } })],
    },
    'newHolder',
  ],
  ['something that may be foreign', { bindings: [binding('odd', { declaration: 'notMine' })] }, 'foreign'],
  [
    'no account at all',
    { bindings: [], inquiry: { ...inquiry, replies: [reply('pay', 'none'), reply('mute', 'silent')] } },
    'nothingFound',
  ],
  [
    'no app that has told',
    { bindings: [], inquiry: { ...inquiry, replies: [reply('pay', 'declined'), reply('mute', 'silent')] } },
    'nobodyTold',
  ],
  ['own accounts only', {}, 'fine'],
  ['answers too old to go by', { inquiry: { ...inquiry, expiresAt: '2026-11-23T07:00:00.000Z' } }, 'outdated'],
] satisfies [string, Partial<Known>, string][])('%s', (_, patch, kind) => {
  expect(verdictOf({ ...known, ...patch }, now).kind).toBe(kind);
});

test('a retrieved line is asked to look up once more, until it has', () => {
  const retrieved = {
    ...line,
    cancelledAt: '2026-09-01T00:00:00.000Z',
    retrievedAt: '2026-11-23T04:00:00.000Z',
    activatedAt: '2026-11-23T04:00:00.000Z',
  };
  expect(verdictOf({ ...known, line: retrieved }, now).kind).toBe('retrieved');
  const ask = { what: 'confirmAfterRetrieval', until: coming } as const;
  const paused = [aRequest({ bindingId: 'own', state: 'needsAction', ask })];
  expect(verdictOf({ ...known, line: retrieved, requests: paused }, now).kind).toBe('requests');
  // Taken along to another carrier since, it is that which the person did last.
  expect(verdictOf({ ...known, line: { ...retrieved, portedInAt: '2026-11-23T05:00:00.000Z' } }, now).kind).toBe(
    'fine',
  );
});

test('what was linked before the number was got back is no stranger, only to be looked at, until the person is unsure', () => {
  const back = { cancelledAt: '2026-09-01T00:00:00.000Z', retrievedAt: '2026-11-20T00:00:00.000Z' };
  const retrieved = {
    ...known,
    line: { ...line, ...back, activatedAt: back.retrievedAt },
    bindings: [binding('old', { declaration: null })],
  };
  expect(verdictOf(retrieved, now).kind).toBe('noHurry');
  const unsure = { ...retrieved, bindings: [binding('old', { declaration: 'unsure' })] };
  expect(verdictOf(unsure, now).kind).toBe('foreign');
});

test('the countdown names what is still bound and not asked about yet, worst first', () => {
  const cancelled = { ...line, cancelledAt: '2026-11-01T00:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' };
  const bindings = [binding('chat', { appId: 'chat' }), binding('sent', { openRequestId: 'r' }), binding('money')];
  expect(verdictOf({ ...known, line: cancelled, bindings }, now)).toMatchObject({
    kind: 'coolingOff',
    waiting: [{ binding: { id: 'money' } }, { binding: { id: 'chat' } }],
  });
});

test('what the person said is done is not the first thing to deal with', () => {
  const cancelled = { ...line, cancelledAt: '2026-11-01T00:00:00.000Z', coolingOffEndsAt: '2027-01-30T16:00:00.000Z' };
  const bindings = [binding('money', { ownAccount: 'saidDone' }), binding('chat', { appId: 'chat' })];
  const verdict = verdictOf({ ...known, line: cancelled, bindings }, now);
  expect(verdict.kind === 'coolingOff' && verdict.waiting.map((row) => row.binding.id)).toEqual(['chat']);
});

test('silence keeps its own count beside a clean answer', () => {
  const clean = { ...inquiry, replies: [reply('pay', 'none'), reply('mute', 'silent')] };
  expect(verdictOf({ ...known, bindings: [], inquiry: clean }, now)).toMatchObject({
    summary: { none: 1, silent: 1, accounts: 0 },
  });
});

test('what the app has refused for good is no longer put before the person, what can be sent again is', () => {
  const bindings = [binding('odd', { declaration: 'notMine', declarationLocked: true, lastRequestId: 'r' })];
  const refused = (mayResend: boolean) =>
    aRequest({
      id: 'r',
      bindingId: 'odd',
      state: 'refused',
      refusal: { reason: 'notHolder', mayResend, appealUntil: null },
    });
  expect(verdictOf({ ...known, bindings, requests: [refused(false)] }, now).kind).toBe('fine');
  expect(verdictOf({ ...known, bindings, requests: [refused(true)] }, now).kind).toBe('foreign');
  expect(verdictOf({ ...known, bindings }, now).kind).toBe('foreign');
});

describe('a request that needs the person is said, whatever else is well', () => {
  const verdictWith = (facts: Partial<UnbindingRequest>, more: Partial<Known> = {}) =>
    verdictOf({ ...known, requests: [aRequest({ id: 'r', bindingId: 'own', dueAt: coming, ...facts })], ...more }, now);

  test.each<[string, Partial<UnbindingRequest>]>([
    ['overdue', { state: 'inProgress', dueAt: past }],
    ['not even received in time', { state: 'submitted', dueAt: past }],
    ['an appeal without an answer in time', { state: 'appealed', dueAt: past }],
    ['waits for what the app has asked', { state: 'needsAction', ask: { what: 'lastTopUp', until: coming } }],
    ['a state that the portal does not know', { state: 'unknown' }],
    [
      'refused, can be sent again',
      { state: 'refused', refusal: { reason: 'noReply', mayResend: true, appealUntil: null } },
    ],
    [
      'refused, an appeal is left',
      { state: 'refused', refusal: { reason: 'notHolder', mayResend: false, appealUntil: coming } },
    ],
  ])('%s', (_, facts) => {
    for (const more of [
      {},
      { inquiry: { ...inquiry, state: 'collecting' as const } },
      { inquiry: { ...inquiry, expiresAt: past } },
      { inquiry: { ...inquiry, replies: [] } },
      { line: { ...line, dataSettlesAt: coming } },
    ])
      expect(verdictWith(facts, more)).toMatchObject({ kind: 'requests', requests: [{ id: 'r' }] });
  });

  test.each<[string, Partial<UnbindingRequest>]>([
    ['under way', { state: 'inProgress' }],
    [
      'overdue, but somebody above the app was asked',
      {
        state: 'inProgress',
        dueAt: past,
        escalations: [anEscalation({ sentAt: past, answerDueAt: coming })],
      },
    ],
    ['at its end', { state: 'unbound' }],
  ])('one that is %s needs nobody', (_, facts) => {
    expect(verdictWith(facts).kind).toBe('fine');
  });
});

test('where the requests cannot be had, nobody is told that nothing needs them', () => {
  const sent = [binding('own', { lastRequestId: 'r' })];
  expect(verdictOf({ ...known, requests: null, bindings: sent }, now).kind).toBe('requestsUnknown');
  expect(verdictOf({ ...known, requests: null }, now).kind).toBe('fine');
});

test.each([
  ['one that is still there after it was dealt with', binding('own', { ownAccount: 'stillThere' }), []],
  [
    'one that came back',
    binding('own', { lastRequestId: 'r' }),
    [aRequest({ id: 'r', bindingId: 'own', state: 'unbound' })],
  ],
])('%s is said', (_, account, requests) => {
  expect(verdictOf({ ...known, bindings: [account], requests }, now)).toMatchObject({
    kind: 'stillLinked',
    accounts: [{ binding: { id: 'own' } }],
  });
});
