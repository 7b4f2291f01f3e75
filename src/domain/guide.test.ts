/** The guide's order and what each step asks for: from facts alone, so that it is the same after a reload or on another day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateOf, type Turn, turnOf } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import { guideSteps, isDealtWith, isYours, stepToContinue } from '#domain/guide.ts';
import { answers, type Reply } from '#domain/inquiry.ts';
import { guideStepIds, isGuideStepId } from '#domain/own/guideSteps.ts';
import type { NotedRow } from '#domain/own/noted.ts';
import { requestStates, type UnbindingRequest } from '#domain/request.ts';
import { instantOf } from '#domain/time.ts';

const NOW = 1_000_000;
const binding = (facts: Partial<Binding> = {}) =>
  ({ id: 'b', count: 1, goneAt: null, openRequestId: null, ownAccount: null, declaration: null, ...facts }) as Binding;
const request = (facts: Partial<UnbindingRequest>) =>
  ({ dueAt: instantOf(NOW + 1), refusal: null, ask: null, escalations: [], ...facts }) as UnbindingRequest;
const mayRequest: Eligibility = {
  row: 11,
  kind: 'request',
  basis: 'formerHolder',
  mayFindNothing: false,
  onlySaid: null,
};
const askWhose: Eligibility = { row: 13, kind: 'askWhose' };
const own: Eligibility = { row: 8, kind: 'ownAccount' };
const unreachable: Eligibility = { row: 2, kind: 'none', reason: 'notConnected' };
const early: Eligibility = { row: 9, kind: 'tooEarly', lookAgainAt: instantOf(NOW + 1) };

/** An account in use as the join makes it, judged. */
const judged = (eligibility: Eligibility, known: { app?: App; binding?: Binding; sent?: UnbindingRequest } = {}) => {
  const { app: ofApp = null, binding: ofBinding = binding(), sent = null } = known;
  const facts = { binding: ofBinding, app: ofApp, eligibility, request: sent, state: stateOf(ofBinding, sent, NOW) };
  const all = { ...facts, mayBeAnothers: false, phase: 'active', whose: 'cantTell', sharesApp: false } as const;
  return { ...all, ...turnOf(all, NOW) };
};
const turn = (eligibility: Eligibility, facts: Partial<Binding> = {}, sent?: Partial<UnbindingRequest>) =>
  judged(eligibility, { binding: binding(facts), ...(sent && { sent: request(sent) }) }).turn;

describe('whose turn it is with an account', () => {
  const cases: [string, Turn, Turn][] = [
    ['what may be requested', turn(mayRequest), 'toDo'],
    ['what nobody has said whose it is', turn(askWhose), 'toDo'],
    ['unsure is not an end', turn(askWhose, { declaration: 'unsure' }), 'toDo'],
    ["one's own that stays", turn(own, { declaration: 'mine' }), 'settled'],
    ["one's own that was switched, not proved yet", turn(own, { ownAccount: 'saidDone' }), 'underWay'],
    ["one's own that is still there", turn(own, { ownAccount: 'stillThere' }), 'toDo'],
    ['an app that can’t be asked here', turn(unreachable), 'outside'],
    ["one's own in an app that can’t be asked here", turn(unreachable, { declaration: 'mine' }), 'settled'],
    ['too early', turn(early), 'notYet'],
    ['gone', turn(mayRequest, { goneAt: instantOf(NOW) }), 'settled'],
    ['sent', turn(mayRequest, {}, { state: 'submitted' }), 'underWay'],
    ['overdue', turn(mayRequest, {}, { state: 'inProgress', dueAt: instantOf(NOW) }), 'toDo'],
    ['asked for more', turn(mayRequest, {}, { state: 'needsAction' }), 'toDo'],
    ['of an unknown state', turn(mayRequest, {}, { state: 'unknown' }), 'toDo'],
    ['answered for good', turn(mayRequest, {}, { state: 'nothingFound' }), 'settled'],
    ['taken back', turn(mayRequest, {}, { state: 'withdrawn' }), 'toDo'],
    ['unbound once and back again', turn(mayRequest, {}, { state: 'unbound' }), 'toDo'],
  ];
  test.each(cases)('%s', (_, given, wanted) => expect(given).toBe(wanted));
});

const app = (facts: Partial<App>) => ({ money: false, recovery: false, category: 'life', ...facts }) as App;
const account = (facts: Partial<App>, eligibility: Eligibility = mayRequest) =>
  judged(eligibility, { app: app(facts) });
const reply = (answer: Reply['answer']) => ({ appId: 'x', answer }) as Reply;
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);

test('money first, then what recovers other accounts, social, the rest, and last who has not answered', () => {
  const steps = guideSteps(
    [
      account({}),
      account({ category: 'social' }),
      account({ recovery: true }),
      account({ money: true, recovery: true }),
    ],
    [reply('silent')],
  );
  expect(ids(steps)).toEqual(['money', 'recovery', 'social', 'rest', 'unanswered']);
  expect(steps.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
});

test('a group without an account is no step, and what is dealt with keeps its step and its number', () => {
  const steps = guideSteps([account({ money: true }, own), account({})], [reply('none'), reply('declined')]);
  expect(ids(steps)).toEqual(['money', 'rest']);
  expect(steps.map(isDealtWith)).toEqual([true, false]);
});

test('a step that only waits for others is dealt with; what it is too early for, and who has not answered, is not', () => {
  const standing = (steps: ReturnType<typeof guideSteps>) => steps.map((step) => [step.standing, isDealtWith(step)]);
  const asked = judged(mayRequest, { app: app({}), sent: request({ state: 'submitted' }) });
  expect(standing(guideSteps([asked], []))).toEqual([['underWay', true]]);
  expect(standing(guideSteps([], [reply('waiting')]))).toEqual([['underWay', false]]);
  expect(standing(guideSteps([asked, account({}, early)], []))).toEqual([['underWay', false]]);
  expect(standing(guideSteps([account({}, early)], []))).toEqual([['notYet', false]]);
  expect(standing(guideSteps([account({}, unreachable)], []))).toEqual([['outside', false]]);
});

test('an address names a step only by its own word', () => {
  expect([...guideStepIds, '', 'Money', 'all', undefined, 1].filter(isGuideStepId)).toEqual([...guideStepIds]);
});

test('an app that is still asked is awaited, one that stayed silent can be asked again', () => {
  expect(guideSteps([], [reply('waiting')])[0]?.standing).toBe('underWay');
  expect(guideSteps([], [reply('waiting'), reply('silent')])[0]?.standing).toBe('toDo');
});

test('one goes on with the first step that is open, then with those left for later, then with none', () => {
  const steps = guideSteps([account({ money: true }), account({ category: 'social' }, own), account({})], []);
  expect(stepToContinue(steps, [])?.id).toBe('money');
  expect(stepToContinue(steps, ['money'])?.id).toBe('rest');
  expect(stepToContinue(steps, ['money', 'rest'])?.id).toBe('money');
  expect(stepToContinue(guideSteps([account({}, own), account({}, early)], []), [])).toBeNull();
});

test('every account and every open reply is counted in exactly one step under one turn', () => {
  const anyAccount = fc
    .record({
      money: fc.boolean(),
      recovery: fc.boolean(),
      category: fc.constantFrom('finance', 'social', 'life', 'work'),
      eligibility: fc.constantFrom(mayRequest, askWhose, own, unreachable, early),
      state: fc.option(fc.constantFrom(...requestStates)),
    })
    .map(({ eligibility, state, ...facts }) =>
      judged(eligibility, { app: app(facts as Partial<App>), ...(state !== null && { sent: request({ state }) }) }),
    );
  fc.assert(
    fc.property(fc.array(anyAccount), fc.array(fc.constantFrom(...answers)), (accounts, replies) => {
      const steps = guideSteps(accounts, replies.map(reply));
      const counted = steps.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0);
      const awaited = replies.filter((answer) => answer === 'silent' || answer === 'waiting').length;
      expect(counted).toBe(accounts.length + awaited);
      for (const step of steps) {
        expect(isYours(step) && isDealtWith(step)).toBe(false);
        expect(isYours(step)).toBe(step.counts.toDo + step.counts.outside > 0);
      }
      expect(stepToContinue(steps, []) === null).toBe(!steps.some(isYours));
    }),
  );
});

test('what the person noted stands in the step of what it guards, in no count of accounts, and is theirs to see to', () => {
  const noted = (guards: NotedRow['guards'], doneAt: string | null) =>
    ({
      id: guards,
      what: { by: 'name', name: guards, kind: 'other' },
      notedAt: '',
      doneAt,
      app: null,
      guards,
    }) as NotedRow;
  const [money, rest] = guideSteps([], [], [noted('rest', instantOf(NOW)), noted('money', null)]);
  expect(money).toMatchObject({ id: 'money', standing: 'outside', counts: { outside: 0, settled: 0 } });
  expect(rest).toMatchObject({ id: 'rest', standing: 'settled' });
  expect(money?.noted).toHaveLength(1);
  const [mixed] = guideSteps([account({ money: true })], [], [noted('money', null)]);
  expect(mixed).toMatchObject({ id: 'money', standing: 'toDo', counts: { toDo: 1, outside: 0 } });
});

test('what an account is entered or recovered by stands in its step and before it, where both are their own', () => {
  const tie = (appId: string) => ({ appId, how: 'recovery', sourceId: null }) as const;
  const known = (id: string, facts: Partial<App>, whose: 'fromMyTime' | 'beforeMe' = 'fromMyTime') => ({
    ...judged(askWhose, { app: app({ id, hangsOn: [], ...facts }), binding: binding({ id, declaration: null }) }),
    whose,
  });
  const pay = (whose?: 'beforeMe') => known('pay', { money: true, hangsOn: [tie('mail')] }, whose);
  const mail = known('mail', { recovery: true });
  const other = known('other', { recovery: true });
  const rowsOf = (steps: ReturnType<typeof guideSteps<typeof mail>>) =>
    steps.map(({ id, accounts }) => [id, ...accounts.toDo.map(({ binding: { id: own } }) => own)].join(' '));
  expect(rowsOf(guideSteps([pay(), mail, other], []))).toEqual(['money mail pay', 'recovery other']);
  // A former holder's money does not hang on this holder's mailbox.
  expect(rowsOf(guideSteps([pay('beforeMe'), mail, other], []))).toEqual(['money pay', 'recovery mail other']);
});

test('what was noted by hand raises and follows its keys as accounts do', () => {
  const noted = (id: string, facts: Partial<App>, guards: NotedRow['guards']): NotedRow => ({
    id,
    what: { by: 'catalogue', appId: id },
    notedAt: '',
    doneAt: null,
    app: app({ id, hangsOn: [], ...facts }),
    guards,
  });
  const tie = { appId: 'mail', how: 'recovery', sourceId: null } as const;
  const pay = noted('pay', { money: true, hangsOn: [tie] }, 'money');
  const mail = noted('mail', { recovery: true }, 'recovery');
  const rowsOf = (rows: NotedRow[]) =>
    guideSteps([], [], rows).map((step) => [step.id, ...step.noted.map(({ id }) => id)]);
  expect(rowsOf([pay, mail])).toEqual([['money', 'mail', 'pay']]);
  expect(rowsOf([mail])).toEqual([['recovery', 'mail']]);
});
