/** New, gone, explained: silence is never a difference, and only what is new and unexplained alarms. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Binding } from '#domain/binding.ts';
import { compareInquiries, isAlarming } from '#domain/comparison.ts';
import { answers, type Inquiry, type Reply } from '#domain/inquiry.ts';
import type { UnbindingRequest } from '#domain/request.ts';

const at = '2026-11-23T08:57:00.000Z';
const inquiryOf = (...replies: Reply[]): Inquiry => ({
  id: 'i',
  state: 'complete',
  submittedAt: at,
  answersDueAt: at,
  staleAt: at,
  expiresAt: at,
  replies,
});
const found = (...bindingIds: string[]): Reply => ({
  appId: 'a',
  answer: 'found',
  at,
  count: bindingIds.length,
  bindingIds,
  late: false,
});
const told = (answer: Reply['answer'], count = 0): Reply => ({ ...found(), answer, count });
const binding = (id: string, facts: Partial<Binding> = {}) =>
  ({ id, count: 1, declaration: null, ...facts }) as Binding;
const unbound = (bindingId: string) => ({ bindingId, state: 'unbound' }) as UnbindingRequest;
const kinds = (
  older: Reply,
  newer: Reply,
  requests: UnbindingRequest[] = [],
  bindings: Binding[] = [binding('x'), binding('y')],
) => compareInquiries(inquiryOf(older), inquiryOf(newer), requests, bindings).map((c) => [c.kind, c.because, c.count]);

test('the same answer twice is no difference', () => {
  expect(kinds(found('x'), found('x'))).toEqual([]);
  expect(kinds(told('none'), told('none'))).toEqual([]);
});

test('what an app tells for the first time is new to us and explained; what it stops telling is not gone', () => {
  for (const before of answers.filter((answer) => answer !== 'found' && answer !== 'none')) {
    expect(kinds(told(before), found('x'))).toEqual([['new', 'firstAnswer', 1]]);
    expect(kinds(found('x'), told(before))).toEqual([]);
  }
});

test('an account more alarms, unless the person says that it is theirs', () => {
  const [change] = compareInquiries(inquiryOf(told('none')), inquiryOf(found('x')), [], []);
  expect(change && isAlarming(change)).toBe(true);
  expect(kinds(found('x'), found('x', 'y'), [], [binding('y', { declaration: 'mine' })])).toEqual([
    ['new', 'saidMine', 1],
  ]);
  expect(kinds(found('x'), found('x', 'y'), [], [binding('y', { declaration: 'unsure' })])).toEqual([['new', null, 1]]);
});

test('of two accounts more only the one that nobody explains alarms, and it alone is counted', () => {
  const mine = [binding('x', { declaration: 'mine' }), binding('y')];
  expect(kinds(told('none'), found('x', 'y'), [], mine)).toEqual([
    ['new', 'saidMine', 1],
    ['new', null, 1],
  ]);
  const proved = [binding('x', { ownAccount: 'proved' }), binding('y'), binding('z')];
  expect(kinds(found('x', 'y', 'z'), told('none'), [unbound('y')], proved)).toEqual([
    ['gone', 'switched', 1],
    ['gone', 'requested', 1],
    ['gone', null, 1],
  ]);
});

test('an account that came back after its unbinding alarms', () => {
  expect(kinds(told('none'), found('x'), [unbound('x')])).toEqual([['new', null, 1]]);
});

test('an account less is explained by a granted request or a proved switch, and never alarms', () => {
  expect(kinds(found('x'), told('none'), [unbound('x')])).toEqual([['gone', 'requested', 1]]);
  expect(kinds(found('x'), told('none'), [], [binding('x', { ownAccount: 'proved' })])).toEqual([
    ['gone', 'switched', 1],
  ]);
  const [gone] = compareInquiries(inquiryOf(found('x')), inquiryOf(told('none')), [], [binding('x')]);
  expect(gone).toMatchObject({ kind: 'gone', because: null });
  expect(gone && isAlarming(gone)).toBe(false);
});

test('a bare count that grows or shrinks is told by the difference', () => {
  const counted = (count: number): Reply => ({ ...found('x'), count });
  expect(kinds(counted(2), counted(3), [], [binding('x', { count: 2 })])).toEqual([['new', null, 1]]);
  expect(kinds(counted(3), counted(2), [], [binding('x', { count: 3 })])).toEqual([['gone', null, 1]]);
});

test('what a bare count has grown by is of the account that stands for it, and the person can explain it', () => {
  const counted = (count: number, ...ids: string[]): Reply => ({ ...found(...ids), count });
  const grown = (facts: Partial<Binding>) =>
    compareInquiries(
      inquiryOf(counted(2, 'x')),
      inquiryOf(counted(3, 'x')),
      [],
      [binding('x', { count: 3, handle: null, ...facts })],
    );
  const change = { appId: 'a', kind: 'new', count: 1, bindingIds: ['x'] };
  expect(grown({})).toEqual([{ ...change, because: null }]);
  expect(grown({ declaration: 'notMine' })).toEqual([{ ...change, because: null }]);
  expect(grown({ declaration: 'mine' })).toEqual([{ ...change, because: 'saidMine' }]);
  // A named account more beside it is told with it where both have the same reason, and else apart.
  const both = (x: Partial<Binding>) =>
    compareInquiries(
      inquiryOf(counted(2, 'x')),
      inquiryOf(counted(4, 'x', 'y')),
      [],
      [binding('x', { count: 3, handle: null, ...x }), binding('y', { handle: 'y***' })],
    ).map(({ bindingIds, because, count }) => [bindingIds.toSorted().join(), because, count]);
  expect(both({})).toEqual([['x,y', null, 2]]);
  expect(both({ declaration: 'mine' })).toEqual([
    ['y', null, 1],
    ['x', 'saidMine', 1],
  ]);
});

test('what nobody explains of one app is told once, named accounts and bare counts together', () => {
  const counted = (count: number, ...ids: string[]): Reply => ({ ...found(...ids), count });
  const mine = [binding('x'), binding('y'), binding('m', { declaration: 'mine' })];
  expect(kinds(counted(5, 'x'), counted(9, 'x', 'y', 'm'), [], mine)).toEqual([
    ['new', null, 3],
    ['new', 'saidMine', 1],
  ]);
  expect(kinds(counted(9, 'x', 'y', 'm'), counted(5, 'x'), [unbound('m')], mine)).toEqual([
    ['gone', null, 3],
    ['gone', 'requested', 1],
  ]);
  const [more] = compareInquiries(inquiryOf(counted(1, 'x')), inquiryOf(counted(3, 'x')), [], mine);
  expect(more).toEqual({ appId: 'a', kind: 'new', count: 2, bindingIds: [], because: null });
});

test('an account that stands for several is counted as these', () => {
  const several = (ids: string[], count: number): Reply => ({ ...found(...ids), count });
  expect(kinds(several(['x'], 1), several(['x', 'y'], 4), [], [binding('x'), binding('y', { count: 3 })])).toEqual([
    ['new', null, 3],
  ]);
});

test('only a request that was granted explains what is gone', () => {
  const refused = { bindingId: 'x', state: 'refused' } as UnbindingRequest;
  expect(kinds(found('x'), told('none'), [refused])).toEqual([['gone', null, 1]]);
});

test('a first answer is no reason to look closer, and a first "none" is no change', () => {
  expect(isAlarming({ kind: 'new', because: 'firstAnswer' })).toBe(false);
  expect(compareInquiries(inquiryOf(), inquiryOf(told('none')), [], [])).toEqual([]);
});

test('one less and one more in the same app are two differences', () => {
  expect(kinds(found('x'), found('y'), [unbound('x')])).toEqual([
    ['new', null, 1],
    ['gone', 'requested', 1],
  ]);
});

test('an app that was not asked before is a first answer', () => {
  expect(compareInquiries(inquiryOf(), inquiryOf(found('x')), [], []).map((c) => c.because)).toEqual(['firstAnswer']);
});

test('counts add up: before, plus new, minus gone, is after', () => {
  const ids = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { minLength: 1 });
  fc.assert(
    fc.property(ids, ids, (older, newer) => {
      const changes = compareInquiries(inquiryOf(found(...older)), inquiryOf(found(...newer)), [], []);
      const sum = changes.reduce((total, { kind, count }) => total + (kind === 'new' ? count : -count), 0);
      expect(older.length + sum).toBe(newer.length);
    }),
  );
});

test('of two changes of one app the one of the same kind and without a reason takes in a count that moved besides', () => {
  const more = (reply: Reply, count: number): Reply => ({ ...reply, count });
  const mine = [binding('x', { declaration: 'mine' }), binding('y'), binding('z')];
  // One explained and one unexplained account more, and two that the app only counts: the explained one stays as it is.
  expect(kinds(told('none'), more(found('x', 'y'), 4), [], mine)).toEqual([
    ['new', 'saidMine', 1],
    ['new', null, 3],
  ]);
  // One less and one more: a count that grew is no part of what is gone, though nobody explains that either.
  expect(kinds(found('z'), more(found('y'), 3), [], mine)).toEqual([
    ['new', null, 3],
    ['gone', null, 1],
  ]);
  expect(kinds(more(found('z'), 3), found('y'), [], mine)).toEqual([
    ['new', null, 1],
    ['gone', null, 3],
  ]);
});
