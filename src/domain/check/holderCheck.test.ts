import { describe, expect, test } from 'vitest';
import { type CheckAnswer, isCheckCode, mayBeAskedAbout, stands, wasHeldOn } from '#domain/check/holderCheck.ts';
import type { Line } from '#domain/line.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

const now = msOf('2026-11-23T08:57:00.000Z');
const since = '2026-09-24';
const line = aLine({ activatedAt: '2026-09-24T02:00:00.000Z' });

describe('whether the present holder has had the number since a day', () => {
  const got = { retrievedAt: line.activatedAt, cancelledAt: '2026-08-01T02:00:00.000Z' };
  const rows: [string, Partial<Line>, day: string, CheckAnswer][] = [
    ['from the activation day on', {}, since, 'yes'],
    ['today', {}, '2026-11-23', 'yes'],
    ['the day before the activation', {}, '2026-09-23', 'no'],
    ['long before', {}, '1987-01-01', 'no'],
    ['on the day of a retrieval', got, since, 'yes'],
    ['before a retrieval, when it may have been theirs as well', got, '2026-09-23', 'cantTell'],
    ['on the day of a move to another carrier', { kind: 'ported' }, since, 'yes'],
    ['before such a move', { kind: 'ported' }, '2026-09-23', 'cantTell'],
    ['before a move whose day is known', { portedInAt: line.activatedAt }, '2026-09-23', 'cantTell'],
    ['before it was put into their name', { transferredAt: line.activatedAt }, '2026-09-23', 'no'],
    ['while it is suspended', { suspendedAt: '2026-11-01T00:00:00.000Z' }, since, 'cantTell'],
    ['once it is cancelled', { cancelledAt: '2026-11-01T00:00:00.000Z' }, since, 'cantTell'],
  ];
  test.each(rows)('%s', (_, facts, day, answer) => expect(wasHeldOn({ ...line, ...facts }, day, now)).toBe(answer));

  test('days are those of Shanghai: an activation shortly after midnight there is of the new day', () => {
    const early = { ...line, activatedAt: '2026-09-23T16:30:00.000Z' };
    expect([wasHeldOn(early, '2026-09-24', now), wasHeldOn(early, '2026-09-23', now)]).toEqual(['yes', 'no']);
  });
});

test('days that may be asked about: from 1987 to today', () => {
  const days = ['1986-12-31', '1987-01-01', '2026-11-23', '2026-11-24'];
  expect(days.map((day) => mayBeAskedAbout(day, now))).toEqual([false, true, true, false]);
  const none = ['2026-02-30', '2025-02-29', '2026-06-31', '2026-13-01', '2026-00-10', ''];
  expect(none.map((day) => mayBeAskedAbout(day, now))).toEqual(none.map(() => false));
  expect(mayBeAskedAbout('2024-02-29', now)).toBe(true);
});

test('a code stands until the very instant at which it runs out', () => {
  const code = { code: '', madeAt: instantOf(now), expiresAt: instantOf(now + 1_000) };
  expect([stands(code, now + 999), stands(code, now + 1_000)]).toEqual([true, false]);
});

test('each single wrong digit is noticed', () => {
  const code = '406182753913';
  expect(isCheckCode(code)).toBe(true);
  for (let at = 0; at < code.length; at += 1)
    for (let digit = 0; digit < 10; digit += 1) {
      const typed = code.slice(0, at) + digit + code.slice(at + 1);
      expect(isCheckCode(typed)).toBe(typed === code);
    }
  for (const none of ['40618275391', '4061827539130', ' 406182753913', '406182753913 ', '40618275391x', ''])
    expect(isCheckCode(none), none).toBe(false);
});
