/** Whose a binding is, at and around the activation date. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beforeSaidDone,
  bindingCan,
  declarations,
  handleFor,
  hiddenHandle,
  isProvedGone,
  ownAccountStates,
  sharedAppsAmong,
  whoseIs,
} from '#domain/binding.ts';
import { addDays, dayAt, instantOf, monthOf, startOf } from '#domain/time.ts';
import { aBinding } from '#testing/aBinding.ts';

/** 00:30 Shanghai on 15 March: in UTC it is still the 14th. */
const line = { activatedAt: '2026-03-14T16:30:00.000Z' };

test.each([
  ['2026-03-14', 'beforeMe'],
  ['2026-03-15', 'fromMyTime'],
  ['2026-03-16', 'fromMyTime'],
] as const)('bound on %s: %s', (day, whose) => expect(whoseIs({ by: 'day', day }, line)).toBe(whose));

test.each([
  ['2026-02', 'beforeMe'],
  ['2026-03', 'cantTell'],
  ['2026-04', 'fromMyTime'],
  ['2025-12', 'beforeMe'],
] as const)('bound in %s: %s', (month, whose) => expect(whoseIs({ by: 'month', month }, line)).toBe(whose));

test('without a date nobody can tell', () => expect(whoseIs(null, line)).toBe('cantTell'));

test.each([
  [{ by: 'day', day: '2026-03-14' }, '***'],
  [{ by: 'day', day: '2026-03-15' }, '*建国'],
  [{ by: 'month', month: '2026-02' }, '***'],
  [{ by: 'month', month: '2026-03' }, '***'],
  [{ by: 'month', month: '2026-04' }, '*建国'],
  [null, hiddenHandle],
] as const)('the name of an account bound %j may be told as %s', (boundAt, told) => {
  expect(handleFor('*建国', boundAt, line)).toBe(told);
  expect(handleFor(null, boundAt, line)).toBeNull();
});

test('a month never says the contrary of a day in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -60, max: 60 }), (n, by) => {
      const day = addDays('2000-01-01', n);
      const activated = { activatedAt: instantOf(startOf(addDays(day, by))) };
      const byDay = whoseIs({ by: 'day', day }, activated);
      const byMonth = whoseIs({ by: 'month', month: monthOf(day) }, activated);
      expect(dayAt(startOf(day))).toBe(day);
      expect([byDay, 'cantTell']).toContain(byMonth);
    }),
  );
});

const binding = aBinding({ foundAt: line.activatedAt });

test('a gone binding can be dealt with no more, only re-checked', () => {
  const gone = { ...binding, declaration: 'mine' as const, goneAt: line.activatedAt };
  expect(Object.values(bindingCan).map((can) => can(gone))).toEqual([false, false, false, true]);
  expect(bindingCan.recheck({ ...gone, recheckAskedAt: gone.goneAt })).toBe(false);
});

test('a re-check proves what is gone only when it came after that', () => {
  const [before, at, after] = ['2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'];
  const proofs = [null, before, at, after].map((lastRecheckAt) => isProvedGone({ goneAt: at, lastRecheckAt }));
  expect(proofs).toEqual([false, false, true, true]);
  expect(isProvedGone({ goneAt: null, lastRecheckAt: after })).toBe(false);
});

test('only an account that is said to be mine and not yet proved can be said done', () => {
  for (const declaration of [null, ...declarations]) {
    for (const ownAccount of [null, ...ownAccountStates]) {
      expect(bindingCan.sayDone({ ...binding, declaration, ownAccount })).toBe(
        declaration === 'mine' && ownAccount !== 'proved',
      );
    }
  }
  expect(bindingCan.declare({ ...binding, declarationLocked: true })).toBe(false);
});

test('"I have done it" can be taken back until a re-check has proved it, and what the app told stays known', () => {
  const may = ownAccountStates.filter((ownAccount) => bindingCan.unsayDone({ ...binding, ownAccount }));
  expect(may).toEqual(['saidDone']);
  expect(bindingCan.unsayDone({ ...binding, ownAccount: 'saidDone', goneAt: '2026-11-23T00:00:00.000Z' })).toBe(false);
  expect(beforeSaidDone({ lastRecheckAt: null })).toBe('toDo');
  expect(beforeSaidDone({ lastRecheckAt: '2026-11-23T00:00:00.000Z' })).toBe('stillThere');
});

test('accounts of one app are twins, and only those', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('chat', 'pay', 'shop', 'mail')), (appIds) => {
      const accounts = appIds.map((appId) => ({ appId }));
      const alike = accounts.map(({ appId }) => appIds.filter((other) => other === appId).length > 1);
      expect(accounts.map(sharedAppsAmong(accounts))).toEqual(alike);
    }),
  );
});
