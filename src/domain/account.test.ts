/** What an account says of itself, what comes next with it, and which ones come first. Whose turn that is: guide.test.ts. */
import { describe, expect, test } from 'vitest';
import {
  type AccountState,
  accountsOf,
  countAccounts,
  idOf,
  type Known,
  type Next,
  stateOf,
  stillBound,
  turnOf,
} from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import type { Phase } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { instantOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp, covered } from '#testing/anApp.ts';
import { anInquiry, aReply, aSentBinding, at, now } from '#testing/aRecord.ts';
import { aRequest } from '#testing/aRequest.ts';

const soon = instantOf(now + 1);
const account = (facts: Partial<Binding> = {}) =>
  aSentBinding('b', 'a', { openRequestId: null, lastRequestId: null, recheckAskedAt: null, ...facts });
const sent = (facts: Partial<UnbindingRequest> = {}) => aRequest({ dueAt: soon, ...facts });
const mayResend = { reason: 'openBalance', mayResend: true, appealUntil: null } as const;

test.each<[string, Partial<Binding>, UnbindingRequest | null, AccountState]>([
  ['nothing was sent', {}, null, 'bound'],
  ['sent', {}, sent(), 'submitted'],
  ['late', {}, sent({ dueAt: at }), 'overdue'],
  ['asked for more, whatever the day', {}, sent({ state: 'needsAction', dueAt: at }), 'needsAction'],
  ['refused', {}, sent({ state: 'refused' }), 'refused'],
  ['nothing found', {}, sent({ state: 'nothingFound' }), 'nothingFound'],
  ['taken back', {}, sent({ state: 'withdrawn' }), 'bound'],
  ['unbound, and there again', {}, sent({ state: 'unbound' }), 'reappeared'],
  ['said to be switched', { ownAccount: 'saidDone' }, null, 'saidDone'],
  ['still there at the re-check', { ownAccount: 'stillThere' }, null, 'stillThere'],
  ['still there, with an old refusal', { ownAccount: 'stillThere' }, sent({ state: 'refused' }), 'stillThere'],
  ['to be switched', { ownAccount: 'toDo' }, null, 'bound'],
  ['gone by a request', { goneAt: at, ownAccount: 'proved' }, sent({ state: 'unbound' }), 'unbound'],
  ['gone by a switch', { goneAt: at, ownAccount: 'proved' }, sent({ state: 'refused' }), 'proved'],
  ['gone by itself', { goneAt: at }, null, 'gone'],
  ['gone while a request runs', { goneAt: at, ownAccount: 'saidDone' }, sent(), 'gone'],
])('%s', (_, facts, request, state) => expect(stateOf(account(facts), request, now)).toBe(state));

const may = (basis: 'formerHolder' | 'leaving'): Eligibility => ({
  row: 11,
  kind: 'request',
  basis,
  mayFindNothing: false,
  onlySaid: null,
});
const mine: Eligibility = { row: 8, kind: 'ownAccount' };
const unreachable: Eligibility = { row: 2, kind: 'none', reason: 'notConnected' };
const bank = anApp('bank', { money: true });
const shop = anApp('shop');

type Case = {
  binding?: Partial<Binding>;
  app?: App;
  phase?: Phase;
  request?: UnbindingRequest;
  mayBeAnothers?: boolean;
};
const nextFor = (
  eligibility: Eligibility,
  { binding = {}, app = shop, phase = 'active', request, mayBeAnothers = false }: Case = {},
) => {
  const ofBinding = account(binding);
  const state = stateOf(ofBinding, request ?? null, now);
  const facts = { binding: ofBinding, app, eligibility, mayBeAnothers, phase, request: request ?? null, state };
  const { next, care } = turnOf({ ...facts, whose: 'cantTell', sharesApp: false }, now);
  return care ? `${next} first` : next;
};

describe('what comes next', () => {
  const cases: [string, Eligibility, Case, Next | `${Next} first`][] = [
    ['may be requested', may('formerHolder'), {}, 'request first'],
    ['may be requested by who leaves', may('leaving'), {}, 'request'],
    ['a bank, by who leaves', may('leaving'), { app: bank }, 'request first'],
    ['whose it is, is not said', { row: 13, kind: 'askWhose' }, {}, 'sayWhose'],
    ['it may be another’s', { row: 13, kind: 'askWhose' }, { mayBeAnothers: true }, 'sayWhose first'],
    ['may be from before', { row: 10, kind: 'selfCutGuard', because: 'retrieved' }, {}, 'sayWhose'],
    ['an own one', { row: 8, kind: 'ownAccount' }, {}, 'nothing'],
    ['too early', { row: 9, kind: 'tooEarly', lookAgainAt: soon }, {}, 'settling'],
    ['asked already', { row: 4, kind: 'alreadyOpen', requestId: 'r' }, {}, 'answer'],
    ['asked already, its request is not at hand', may('leaving'), { binding: { openRequestId: 'r' } }, 'answer'],
    ['not connected', unreachable, {}, 'askApp'],
    ['not connected, and may be another’s', unreachable, { mayBeAnothers: true }, 'askApp first'],
    ['not connected, and mine', unreachable, { binding: { declaration: 'mine' } }, 'nothing'],
    ['a bank that is not connected', unreachable, { app: bank }, 'askApp'],
    ['the same on a suspended number', unreachable, { app: bank, phase: 'suspended' }, 'askApp'],
    ['the same on a cancelled number', unreachable, { app: bank, phase: 'coolingOff' }, 'askApp first'],
    ['the same on a number that is gone', unreachable, { app: bank, phase: 'released' }, 'askApp first'],
    ['a shop there', unreachable, { phase: 'coolingOff', mayBeAnothers: true }, 'askApp'],
    ['is gone', may('formerHolder'), { binding: { goneAt: at, ownAccount: 'stillThere' } }, 'nothing'],
    ['is still there', { row: 8, kind: 'ownAccount' }, { binding: { ownAccount: 'stillThere' } }, 'switchAgain first'],
    ['is said to be done', mine, { binding: { ownAccount: 'saidDone', recheckAskedAt: at } }, 'recheck'],
    ['is said to be done, and nobody was asked', mine, { binding: { ownAccount: 'saidDone' } }, 'askRecheck'],
    [
      'the same where nobody can be asked',
      mine,
      { binding: { ownAccount: 'saidDone' }, phase: 'suspended' },
      'nothing',
    ],
    ['was sent', may('formerHolder'), { request: sent() }, 'answer'],
    ['is late', may('formerHolder'), { request: sent({ dueAt: at }) }, 'reply first'],
    ['waits for the person', may('formerHolder'), { request: sent({ state: 'needsAction' }) }, 'reply first'],
    ['was taken back', may('leaving'), { request: sent({ state: 'withdrawn' }) }, 'request'],
    ['was answered for good', may('formerHolder'), { request: sent({ state: 'exempt' }) }, 'nothing'],
    [
      'was refused, and may be sent again',
      may('leaving'),
      { request: sent({ state: 'refused', refusal: mayResend }) },
      'request first',
    ],
    [
      'was refused, and can only be decided on',
      unreachable,
      { request: sent({ state: 'refused', refusal: mayResend }) },
      'decide first',
    ],
  ];
  test.each(cases)('%s', (_, eligibility, facts, wanted) => expect(nextFor(eligibility, facts)).toBe(wanted));

  const back: [Eligibility, Partial<Binding>, Next][] = [
    [may('leaving'), {}, 'request'],
    [{ row: 13, kind: 'askWhose' }, {}, 'sayWhose'],
    [{ row: 4, kind: 'alreadyOpen', requestId: 'r' }, {}, 'answer'],
    [{ row: 8, kind: 'ownAccount' }, {}, 'nothing'],
    [mine, { ownAccount: 'saidDone', recheckAskedAt: at }, 'recheck'],
    [mine, { ownAccount: 'saidDone' }, 'askRecheck'],
    [{ row: 8, kind: 'ownAccount' }, { ownAccount: 'stillThere' }, 'switchAgain'],
    [{ row: 9, kind: 'tooEarly', lookAgainAt: soon }, {}, 'settling'],
    [unreachable, {}, 'askApp'],
  ];
  test.each(back)('one that came back is judged afresh and comes first: %j %j', (eligibility, binding, next) => {
    expect(nextFor(eligibility, { binding, request: sent({ state: 'unbound' }) })).toBe(`${next} first`);
  });
});

describe('the accounts of a number', () => {
  const known = (facts: Partial<Known> = {}): Known => ({
    inquiry: anInquiry([aReply('shop', 'found'), aReply('bank', 'declined')]),
    previous: null,
    bindings: [
      aSentBinding('b1', 'shop', { openRequestId: 'open', lastRequestId: 'old', count: 3 }),
      aSentBinding('b2', 'elsewhere', { openRequestId: null, lastRequestId: 'old', goneAt: at }),
      aSentBinding('b3', 'bank', { openRequestId: null, lastRequestId: null }),
      aSentBinding('b4', 'shop', { openRequestId: null, lastRequestId: null, boundAt: null }),
    ],
    apps: [anApp('shop', { unbinding: covered }), bank],
    line: aLine(),
    capabilities: { formerHolder: true, notMine: true, leaving: true },
    requests: [sent({ id: 'old', state: 'unbound' }), sent({ id: 'open' })],
    ...facts,
  });
  const told = (accounts: ReturnType<typeof accountsOf>) =>
    accounts.map((one) => `${idOf(one)} ${one.app?.id ?? '-'} ${one.request?.id ?? '-'} ${one.state} ${one.sharesApp}`);

  test('stand by what a stranger could do with them, each with its app and its newest request', () => {
    const accounts = accountsOf(known(), now);
    expect(told(accounts)).toEqual([
      'b3 bank - bound false',
      'b1 shop open submitted true',
      'b4 shop - bound true',
      'b2 - old unbound false',
    ]);
    expect(countAccounts(accounts)).toBe(6);
    expect(accounts.map(({ eligibility }) => eligibility.row)).toEqual([2, 4, 12, 2]);
    expect(accounts.map(({ whose, phase, next }) => [whose, phase, next])).toEqual([
      ['beforeMe', 'active', 'askApp'],
      ['beforeMe', 'active', 'answer'],
      ['cantTell', 'active', 'request'],
      ['beforeMe', 'active', 'nothing'],
    ]);
  });

  test('are told without requests and without an inquiry too', () => {
    expect(told(accountsOf(known({ requests: null }), now))).toEqual([
      'b3 bank - bound false',
      'b1 shop - bound true',
      'b4 shop - bound true',
      'b2 - - gone false',
    ]);
    expect(accountsOf(known({ inquiry: null }), now)[0]?.eligibility.kind).toBe('request');
  });

  test('that are still there: an account whose twin is gone is its app’s only one', () => {
    const facts = known();
    const bindings = facts.bindings.map((one) => (one.id === 'b4' ? { ...one, goneAt: at } : one));
    expect(told(stillBound({ ...facts, bindings }, now))).toEqual([
      'b3 bank - bound false',
      'b1 shop open submitted false',
    ]);
  });
});

describe('what may be another person’s comes first', () => {
  const mine = { by: 'day', day: '2026-11-01' } as const;
  const of = (facts: Partial<Binding>, known: Partial<Known> = {}) =>
    accountsOf(
      {
        inquiry: anInquiry([aReply('shop', 'found', { bindingIds: ['b'], count: 1 })]),
        previous: null,
        bindings: [aSentBinding('b', 'shop', { openRequestId: null, lastRequestId: null, ...facts })],
        apps: [anApp('shop', { unbinding: covered })],
        line: aLine({ activatedAt: '2025-03-18T02:00:00.000Z', dataSettlesAt: '2025-03-25T02:00:00.000Z' }),
        capabilities: { formerHolder: true, notMine: true, leaving: true },
        requests: [],
        ...known,
      },
      now,
    ).map(({ care, next }) => `${next}${care ? ' first' : ''}`)[0];

  const unasked: [string, Partial<Known>][] = [
    ['its app is not connected', { apps: [anApp('shop', { unbinding: { ...covered, state: 'notCovered' } })] }],
    ['its app is not known any more', { apps: [] }],
    ['its app answers no inquiries', { inquiry: anInquiry([aReply('shop', 'declined')]) }],
    ['its app is silent', { inquiry: anInquiry([aReply('shop', 'silent')]) }],
    [
      'this kind of number is not served',
      { line: aLine({ activatedAt: '2025-03-18T02:00:00.000Z', kindSupported: false }) },
    ],
    ['nothing is offered', { capabilities: { formerHolder: false, notMine: false, leaving: false } }],
  ];
  test.each(unasked)('also where it can not be requested, since %s', (_, known) => {
    expect(of({}, known)).toBe('askApp first');
    expect(of({ boundAt: null }, known)).toBe('askApp first');
    expect(of({ boundAt: mine, declaration: 'notMine' }, known)).toBe('askApp first');
    expect(of({ boundAt: mine, declaration: 'unsure' }, known)).toMatch(/^(askApp|sayWhose) first$/);
    expect(of({ boundAt: mine }, known)).toMatch(/^(askApp|sayWhose)$/);
    expect(of({ declaration: 'mine' }, known)).toBe('nothing');
  });

  test('and what was not there the last time, until the person has said whose it is', () => {
    const previous = anInquiry([aReply('shop', 'none', { count: 0 })]);
    expect(of({ boundAt: mine })).toBe('sayWhose');
    expect(of({ boundAt: mine }, { previous })).toBe('sayWhose first');
    expect(of({ boundAt: mine }, { previous: anInquiry([aReply('shop', 'silent')]) })).toBe('sayWhose');
    expect(of({ boundAt: mine, declaration: 'mine' }, { previous })).toBe('nothing');
  });
});
