import { describe, expect, it, test } from 'vitest';
import type { Accounts } from '#api/accounts.ts';
import { accountsOf, countAccounts } from '#domain/account.ts';
import type { Binding } from '#domain/binding.ts';
import type { Escalation } from '#domain/escalation.ts';
import type { Reply } from '#domain/inquiry.ts';
import type { Line } from '#domain/line.ts';
import type { RequestState, UnbindingRequest } from '#domain/request.ts';
import { countOf, groupsOf, isShown, showsReplies } from '#shell/accounts/accountList.ts';
import { fullName } from '#shell/accounts/accountWords.ts';
import { rowAct } from '#shell/accounts/rowAct.ts';
import { aBinding } from '#testing/aBinding.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp, covered } from '#testing/anApp.ts';
import { aRequest } from '#testing/aRequest.ts';

const NOW = Date.parse('2026-11-23T08:57:00.000Z');
const line = aLine({
  secondHand: true,
  activatedAt: '2023-03-17T16:00:00.000Z',
  dataSettlesAt: '2023-03-24T16:00:00.000Z',
});
const leaving = { cancelledAt: '2026-11-01T02:00:00.000Z', coolingOffEndsAt: '2027-01-31T16:00:00.000Z' };

const apps = [
  anApp('shop'),
  anApp('chat', { category: 'social' }),
  anApp('bank', { category: 'finance', money: true }),
  anApp('offline', { category: 'finance', money: true, unbinding: { ...covered, state: 'notCovered' } }),
];

const before = { by: 'day', day: '2020-01-01' } as const;
const mine = { by: 'day', day: '2024-01-01' } as const;
const binding = (id: string, appId: string, facts: Partial<Binding> = {}) =>
  aBinding({ id, appId, handle: 'a***b', boundAt: before, ...facts });

const request = (bindingId: string, state: RequestState, facts: Partial<UnbindingRequest> = {}): UnbindingRequest =>
  aRequest({
    id: `request-${bindingId}`,
    bindingId,
    appId: 'shop',
    state,
    dueAt: '2026-11-27T16:00:00.000Z',
    ...facts,
  });

const reply = (appId: string, answer: Reply['answer']): Reply => ({
  appId,
  answer,
  at: null,
  count: 0,
  bindingIds: [],
  late: false,
});

function found(bindings: Binding[], requests: UnbindingRequest[] = [], facts: Partial<Line> = {}) {
  const accounts: Accounts = {
    previous: null,
    nextInquiryAt: null,
    bindings,
    inquiry: {
      id: 'inquiry',
      state: 'complete',
      submittedAt: '2026-11-21T08:00:00.000Z',
      answersDueAt: '2026-11-23T08:00:00.000Z',
      staleAt: '2026-11-28T08:00:00.000Z',
      expiresAt: '2026-12-21T08:00:00.000Z',
      replies: apps.map(({ id }) => reply(id, 'found')),
    },
  };
  const capabilities = { formerHolder: true, notMine: true, leaving: true };
  return accountsOf({ ...accounts, apps, line: { ...line, ...facts }, capabilities, requests }, NOW);
}

function one(facts: Partial<Binding>, state?: RequestState, requestFacts?: Partial<UnbindingRequest>) {
  const asked = state === undefined ? {} : { lastRequestId: 'request-b' };
  const [account] = found(
    [binding('b', 'shop', { ...asked, ...facts })],
    state === undefined ? [] : [request('b', state, requestFacts)],
  );
  if (account === undefined) throw new Error('No account');
  return account;
}

describe('what needs care', () => {
  it('is what others may hold here, not what is most likely the person’s own', () => {
    expect(one({}).care).toBe(true);
    expect(one({ boundAt: null, handle: null }).care).toBe(true);
    expect(one({ boundAt: mine }).care).toBe(false);
    expect(one({ boundAt: mine, declaration: 'unsure' }).care).toBe(true);
    expect(one({ boundAt: mine, declaration: 'notMine' }).care).toBe(true);
    expect(one({ declaration: 'mine', ownAccount: 'toDo' }).care).toBe(false);
  });

  it('is, on a number that is gone or going, what a stranger could do most harm with', () => {
    for (const facts of [leaving, { ...leaving, coolingOffEndsAt: '2026-11-20T16:00:00.000Z' }])
      for (const [appId, isCare] of Object.entries({ offline: true, shop: false }))
        expect(found([binding('b', appId)], [], facts).map(({ care }) => care)).toEqual([isCare]);
  });

  it('is what waits for the person, never what waits for others', () => {
    const open = { openRequestId: 'request-b' };
    expect(one(open, 'inProgress').care).toBe(false);
    expect(one(open, 'inProgress').turn).toBe('underWay');
    expect(one(open, 'needsAction').care).toBe(true);
    expect(one(open, 'unknown').care).toBe(true);
    expect(one(open, 'inProgress', { dueAt: '2026-11-22T16:00:00.000Z' }).care).toBe(true);
    expect(one({ declaration: 'mine', ownAccount: 'saidDone', recheckAskedAt: '2026-11-23T08:00:00.000Z' }).turn).toBe(
      'underWay',
    );
    expect(one({ declaration: 'mine', ownAccount: 'stillThere' }).care).toBe(true);
  });

  it('leaves alone what the app has answered for good, and takes up what came back or was withdrawn', () => {
    const resend = { refusal: { reason: 'appTimedOut', mayResend: true, appealUntil: null } } as const;
    expect(one({}, 'refused', resend).care).toBe(true);
    expect(one({}, 'refused').care).toBe(false);
    expect(one({}, 'nothingFound').care).toBe(false);
    expect(one({}, 'exempt').care).toBe(false);
    expect(one({}, 'withdrawn').care).toBe(true);
    expect(one({}, 'unbound').state).toBe('reappeared');
    expect(one({}, 'unbound').care).toBe(true);
    expect(one({ goneAt: '2026-11-22T00:00:00.000Z' }, 'unbound').care).toBe(false);
  });

  it('is money first on a cancelled number, even where the app can’t be asked here', () => {
    const accounts = found([binding('s', 'shop'), binding('o', 'offline'), binding('b', 'bank')], [], leaving);
    expect(accounts.filter(({ care }) => care).map(({ binding: { id } }) => id)).toEqual(['b', 'o']);
  });
});

describe('whose turn it is', () => {
  it('is the app’s once it was asked whether what the person said is so, also with a bank that can’t be asked here', () => {
    const own = { declaration: 'mine', ownAccount: 'saidDone', recheckAskedAt: '2026-11-23T08:00:00.000Z' } as const;
    const [bank] = found([binding('o', 'offline', own)], [], leaving);
    expect(bank).toMatchObject({ next: 'recheck', turn: 'underWay', care: false });
  });

  it('is nobody’s once the app has answered for good, though somebody above it was asked before and has time left', () => {
    const asked = { rung: 'app', attempt: 1, answerDueAt: '2026-12-07T16:00:00.000Z', outcome: null } as Escalation;
    expect(one({}, 'nothingFound', { escalations: [asked] })).toMatchObject({ turn: 'settled', care: false });
  });

  it('goes by what was said of an account that came back', () => {
    const recheckAskedAt = '2026-11-23T08:00:00.000Z';
    const said = (ownAccount: 'saidDone' | 'stillThere') =>
      one({ declaration: 'mine', ownAccount, recheckAskedAt }, 'unbound');
    expect(said('saidDone')).toMatchObject({ state: 'reappeared', next: 'recheck', turn: 'underWay', care: true });
    expect(said('stillThere')).toMatchObject({ state: 'reappeared', next: 'switchAgain', turn: 'toDo', care: true });
  });

  it('is the app’s while a request runs that could not be had', () => {
    expect(one({ openRequestId: 'unread' })).toMatchObject({ next: 'answer', turn: 'underWay', care: false });
  });
});

describe('the act of a row', () => {
  const kindOf = (...facts: Parameters<typeof one>) => rowAct(one(...facts)).kind;

  it('follows eligibility', () => {
    expect(kindOf({})).toBe('request');
    expect(kindOf({ boundAt: mine })).toBe('askWhose');
    expect(kindOf({ declaration: 'mine' })).toBe('switch');
    expect(kindOf({ goneAt: '2026-11-22T00:00:00.000Z' })).toBe('nothing');
    expect(rowAct(found([binding('o', 'offline')])[0] ?? one({})).kind).toBe('otherWays');
    const young = found([binding('s', 'shop')], [], { dataSettlesAt: '2026-11-28T00:00:00.000Z' });
    expect(young.map(rowAct)).toEqual([{ kind: 'tooEarly', lookAgainAt: '2026-11-28T00:00:00.000Z' }]);
    const retrieved = found([binding('s', 'shop')], [], { retrievedAt: '2023-03-17T16:00:00.000Z' });
    expect(retrieved.map((account) => rowAct(account).kind)).toEqual(['askWhose']);
  });

  it('leads to the request while there is one to follow or an answer to read', () => {
    const open = { openRequestId: 'request-b' };
    const turnOf = (...facts: Parameters<typeof one>) => {
      const act = rowAct(one(...facts));
      return act.kind === 'follow' ? act.turn : act.kind;
    };
    expect(turnOf(open, 'submitted')).toBe('watch');
    expect(turnOf(open, 'needsAction')).toBe('handle');
    expect(turnOf({}, 'refused')).toBe('handle');
    expect(turnOf({}, 'nothingFound')).toBe('read');
    expect(turnOf({}, 'withdrawn')).toBe('request');
    expect(rowAct(found([binding('b', 'shop', { openRequestId: 'r9' })])[0] ?? one({}))).toEqual({
      kind: 'follow',
      requestId: 'r9',
      turn: 'watch',
    });
  });
});

describe('the list', () => {
  const accounts = found([
    binding('1', 'shop', { boundAt: mine }),
    binding('2', 'chat', { boundAt: mine }),
    binding('3', 'shop', { count: 2, handle: null, boundAt: null }),
    binding('4', 'bank', { goneAt: '2026-11-22T00:00:00.000Z' }),
    binding('5', 'unheard-of', { boundAt: mine }),
  ]);

  it('puts care first, then kinds of app, then what is done, and loses nothing', () => {
    expect(groupsOf(accounts).map(({ key, rows, before }) => [key, before, rows.map((r) => r.binding.id)])).toEqual([
      ['care', 0, ['3']],
      ['social', 1, ['2']],
      ['life', 2, ['1']],
      ['work', 3, ['5']],
      ['gone', 4, ['4']],
    ]);
    expect(countAccounts(accounts)).toBe(6);
  });

  it('shows an app that the catalogue does not know, with the way that remains', () => {
    const stranger = accounts.find(({ binding: { id } }) => id === '5');
    expect(stranger?.eligibility.kind).toBe('none');
  });

  it('counts what a filter shows, and "no answer" by replies', () => {
    const replies = [reply('a', 'silent'), reply('b', 'waiting'), reply('c', 'none'), reply('d', 'declined')];
    const count = (show: Parameters<typeof countOf>[0]) => countOf(show, accounts, replies);
    expect([count('all'), count('care'), count('underWay'), count('unbound'), count('unanswered')]).toEqual([
      6, 2, 0, 1, 2,
    ]);
    expect(accounts.some((account) => isShown(account, 'unanswered'))).toBe(false);
    expect(showsReplies('all', 'none') && showsReplies('unanswered', 'silent')).toBe(true);
    expect(showsReplies('unanswered', 'none') || showsReplies('care', 'silent')).toBe(false);
  });
});

test('an app that vanished from the catalogue keeps its account, as one that nothing can be sent to', () => {
  const [known, vanished] = found([binding('b', 'vanished'), binding('a', 'shop')]);
  expect([known?.app?.id, vanished?.binding.appId, vanished?.app]).toEqual(['shop', 'vanished', null]);
  expect(vanished && fullName(vanished)).toBe('没有名称的应用');
  expect(vanished).toMatchObject({ state: 'bound', eligibility: { kind: 'none', reason: 'notConnected' } });
});
