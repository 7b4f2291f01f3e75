/** What is left bound, told apart from what nobody knows: silence is never "done". */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { type Answer, answers, type Inquiry } from '#domain/inquiry.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { leftBound, partOf, taskStanding } from '#domain/stillBound.ts';
import { msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';
import { anApp } from '#testing/anApp.ts';

const now = msOf('2026-11-23T02:00:00.000Z');
const apps = ['chat', 'shop', 'mail', 'bank'].map((id) =>
  anApp(id, { money: id === 'bank', recovery: id === 'mail', category: id === 'chat' ? 'social' : 'life' }),
);
const bound = (appId: string, facts: Partial<Binding> = {}) =>
  ({
    id: `acc_${appId}`,
    appId,
    count: 1,
    foundAt: '2026-11-20T03:00:00.000Z',
    lastRecheckAt: null,
    goneAt: null,
    openRequestId: null,
    ownAccount: null,
    boundAt: null,
    ...facts,
  }) as Binding;
const inquiry = (answers: Record<string, Answer> = {}) =>
  ({
    submittedAt: '2026-11-20T02:00:00.000Z',
    replies: Object.entries(answers).map(([appId, answer]) => ({ appId, answer, at: null, bindingIds: [] })),
  }) as unknown as Inquiry;
const gone = { goneAt: '2026-11-21T02:00:00.000Z' };

const capabilities = { formerHolder: true, notMine: true, leaving: true };
const rest = { apps, capabilities, line: aLine(), previous: null };

type Known = { bindings?: Binding[]; answers?: Record<string, Answer>; requests?: UnbindingRequest[] };
function left({ bindings = [], answers = {}, requests = [] }: Known = {}) {
  const told = leftBound({ ...rest, inquiry: inquiry(answers), bindings, requests }, now);
  if (told === null) throw new Error('It was looked up');
  return told;
}

test('money first, then what recovers other accounts, social, the rest; an unknown app last; what is gone not at all', () => {
  const bindings = ['vanished', 'shop', 'chat', 'mail', 'bank'].map((id) => bound(id));
  expect(left({ bindings: [...bindings, bound('bank', gone)] }).rows.map(({ binding: { appId } }) => appId)).toEqual([
    'bank',
    'mail',
    'chat',
    'shop',
    'vanished',
  ]);
});

test('each row says how it stands, and which of two accounts in one app it is', () => {
  const request = {
    id: 'req_1',
    state: 'inProgress',
    dueAt: '2026-12-01T16:00:00.000Z',
    escalations: [] as unknown,
  } as UnbindingRequest;
  const late = { ...request, id: 'req_2', dueAt: '2026-11-20T16:00:00.000Z' } as UnbindingRequest;
  const { rows } = left({
    bindings: [
      bound('bank', { openRequestId: 'req_1' }),
      bound('mail', { openRequestId: 'req_2' }),
      bound('chat', { ownAccount: 'saidDone' }),
      bound('shop', { id: 'acc_a', ownAccount: 'stillThere' }),
      bound('shop', { id: 'acc_b', openRequestId: 'req_unread' }),
    ],
    requests: [request, late],
  });
  expect(rows.map(({ app, state, underWay, sharesApp }) => [app?.id, state, underWay, sharesApp])).toEqual([
    ['bank', 'inProgress', true, false],
    ['mail', 'overdue', true, false],
    ['chat', 'saidDone', true, false],
    ['shop', 'stillThere', false, true],
    // The requests could not be had; that one runs is known all the same.
    ['shop', 'submitted', true, true],
  ]);
});

test.each<[string, Known, ReturnType<typeof taskStanding>]>([
  ['something waits for the person', { bindings: [bound('bank')] }, { kind: 'toDo', count: 1 }],
  ['all of it runs', { bindings: [bound('bank', { openRequestId: 'r' })] }, { kind: 'underWay', count: 1 }],
  ['one app is still asked', { answers: { bank: 'waiting', chat: 'none' } }, { kind: 'untold', count: 1 }],
  [
    'two kept silent or answer nobody, and what was found is gone',
    { bindings: [bound('bank', gone)], answers: { mail: 'silent', shop: 'declined' } },
    { kind: 'doneButUntold', count: 2 },
  ],
  ['one app is out of reach', { answers: { bank: 'notCovered', chat: 'none' } }, { kind: 'untold', count: 1 }],
  ['all that was found is gone', { bindings: [bound('bank', gone)], answers: { bank: 'found' } }, { kind: 'done' }],
  ['all replied and none has an account', { answers: { bank: 'none' } }, { kind: 'nothingFound' }],
])('a task where %s', (_, known, standing) => expect(taskStanding(left(known))).toEqual(standing));

test('a number that was never looked up is not done', () => {
  expect(leftBound({ ...rest, inquiry: null, bindings: [], requests: [] }, now)).toBeNull();
  expect(taskStanding(null)).toEqual({ kind: 'neverLookedUp' });
});

test('for any answers: done is only what is neither open nor unknown, and two tasks share it all between them', () => {
  const ids = apps.map(({ id }) => id);
  const answer = fc.constantFrom(...answers);
  const facts = fc.constantFrom<Partial<Binding>>({}, gone, { openRequestId: 'r' }, { ownAccount: 'saidDone' });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), answer, facts), { maxLength: 8 }), (told) => {
      const whole = left({
        bindings: told.filter(([, given]) => given === 'found').map(([id, , how]) => bound(id, how)),
        answers: Object.fromEntries(told.map(([id, given]) => [id, given])),
      });
      const isMoney = (app: App | null) => app?.money === true;
      const parts = [partOf(whole, isMoney), partOf(whole, (app) => !isMoney(app))];
      for (const part of [whole, ...parts]) {
        const { kind } = taskStanding(part);
        if (kind === 'done') expect([part.rows.length, part.untold.length]).toEqual([0, 0]);
        if (kind === 'untold' || kind === 'nothingFound') expect([part.rows.length, part.gone.length]).toEqual([0, 0]);
      }
      for (const list of ['rows', 'gone', 'untold'] as const)
        expect(parts.reduce((sum, part) => sum + part[list].length, 0)).toBe(whole[list].length);
    }),
  );
});

test('only what runs is begun: whatever is still the person’s to say or do is not', () => {
  const refused = {
    id: 'req_bank',
    state: 'refused',
    refusal: { mayResend: true, appealUntil: null },
    escalations: [],
  };
  const facts = {
    bindings: [
      bound('chat', { ownAccount: 'stillThere', declaration: 'mine' }),
      bound('shop'),
      bound('bank', { lastRequestId: 'req_bank' }),
      bound('mail', { ownAccount: 'saidDone', declaration: 'mine' }),
    ],
    answers: { shop: 'declined', bank: 'declined' },
    requests: [refused as unknown as UnbindingRequest],
  } as const;
  const { rows } = left({ ...facts, bindings: [...facts.bindings], requests: [...facts.requests] });
  const told = rows.map(({ binding, next, state, underWay }) => [binding.appId, next, state, underWay]);
  expect(told.sort()).toEqual([
    ['bank', 'decide', 'bound', false],
    ['chat', 'switchAgain', 'stillThere', false],
    ['mail', 'recheck', 'saidDone', true],
    ['shop', 'askApp', 'bound', false],
  ]);
});

test('what is gone and what nobody has told is named by its app, and by none where the catalogue does not know it', () => {
  const { gone: away, untold } = left({
    bindings: [bound('chat', gone), bound('vanished', gone), bound('shop')],
    answers: { mail: 'silent', chat: 'none', elsewhere: 'declined' },
  });
  expect(away.map((app) => app?.id)).toEqual(['chat', undefined]);
  expect(untold.map((app) => app?.id)).toEqual(['mail', undefined]);
});
