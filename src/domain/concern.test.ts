/** Whose turn it is with a request, and the list's three tabs. When a refusal and a late day are whose: request.test.ts. */
import { expect, test } from 'vitest';
import { byConcern, type Concern, concernOf } from '#domain/concern.ts';
import { type RequestState, requestStates } from '#domain/request.ts';
import { instantOf } from '#domain/time.ts';
import { aRequest } from '#testing/aRequest.ts';

const now = Date.parse('2026-11-24T08:57:00.000Z');
const soon = instantOf(now + 1);

const concerns: Record<RequestState, Concern> = {
  submitted: 'underWay',
  acknowledged: 'underWay',
  inProgress: 'underWay',
  needsAction: 'needsYou',
  appealed: 'underWay',
  unbound: 'done',
  nothingFound: 'done',
  refused: 'done',
  exempt: 'done',
  withdrawn: 'done',
  closed: 'done',
  unknown: 'needsYou',
};

test.each(Object.entries(concerns) as [RequestState, Concern][])('%s: %s', (state, concern) => {
  expect(concernOf(aRequest({ state, dueAt: soon }), now)).toBe(concern);
});

test('only a refusal is settled by a later request for the same account', () => {
  const later = aRequest({ id: 'later', submittedAt: '2026-11-24T08:57:00.000Z' });
  for (const state of requestStates.filter((each) => each !== 'refused'))
    expect(concernOf(aRequest({ state, dueAt: soon }), now, [later])).toBe(concerns[state]);
  const refusal = { reason: 'openBalance', mayResend: true, appealUntil: null } as const;
  const refused = aRequest({ id: 'refused', state: 'refused', refusal });
  const twin = aRequest({ id: 'twin', state: 'refused', refusal });
  expect(concernOf(refused, now, [refused, twin])).toBe('needsYou');
  expect(concernOf(refused, now, [refused, later])).toBe('done');
});

test('each request of a line stands in one tab, in the order in which it came', () => {
  const states: RequestState[] = ['unbound', 'submitted', 'unknown', 'withdrawn', 'needsAction', 'appealed'];
  const requests = states.map((state) => aRequest({ id: state, bindingId: state, state, dueAt: soon }));
  const tabs = byConcern(requests, now, null);
  expect(Object.entries(tabs).map(([tab, of]) => [tab, of.map(({ id }) => id)])).toEqual([
    ['needsYou', ['unknown', 'needsAction']],
    ['underWay', ['submitted', 'appealed']],
    ['done', ['unbound', 'withdrawn']],
  ]);
});

test('what no app tells of any more is nobody’s to decide, and who was asked may still answer', () => {
  const late = instantOf(now - 1);
  const refusal = { reason: 'openBalance', mayResend: true, appealUntil: null } as const;
  const requests = [
    aRequest({ id: 'refused', bindingId: 'gone', state: 'refused', refusal }),
    aRequest({ id: 'late', bindingId: 'gone', state: 'inProgress', dueAt: late }),
    aRequest({ id: 'asked', bindingId: 'gone', state: 'needsAction' }),
    aRequest({ id: 'forgotten', bindingId: 'never told', state: 'refused', refusal }),
    aRequest({ id: 'there', bindingId: 'there', state: 'refused', refusal }),
  ];
  const tabs = (bindings: { id: string; goneAt: string | null }[] | null) =>
    Object.entries(byConcern(requests, now, bindings)).map(([tab, of]) => [tab, of.map(({ id }) => id)]);
  expect(
    tabs([
      { id: 'gone', goneAt: late },
      { id: 'there', goneAt: null },
    ]),
  ).toEqual([
    ['needsYou', ['asked', 'there']],
    ['underWay', ['late']],
    ['done', ['refused', 'forgotten']],
  ]);
  expect(tabs(null)).toEqual([
    ['needsYou', ['refused', 'late', 'asked', 'forgotten', 'there']],
    ['underWay', []],
    ['done', []],
  ]);
});
