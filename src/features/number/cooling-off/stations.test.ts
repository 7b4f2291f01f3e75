import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, DAY, dayAt, HOUR, instantOf, msOf, startOf } from '#domain/time.ts';
import { stationsOf } from '#features/number/cooling-off/stations.ts';

const from = '2026-09-01T07:30:00.000Z';
const holdingPeriodOf = (days: number) => ({ from, endsAt: instantOf(startOf(addDays('2026-09-01', days + 1))) });
const names = (days: number, now: number) =>
  stationsOf(holdingPeriodOf(days), now).map(({ name, current }) => (current ? `[${name}]` : name));
const onDay = (index: number) => startOf(addDays('2026-09-01', index)) + 20 * HOUR;

test('a day that has a name keeps it, and is today', () => {
  expect(names(90, onDay(0))).toEqual(['[cancelled]', 'lead30', 'lead7', 'lead1', 'last', 'after']);
  expect(names(90, onDay(53))).toEqual(['cancelled', '[ordinary]', 'lead30', 'lead7', 'lead1', 'last', 'after']);
  expect(names(90, onDay(83))).toEqual(['cancelled', 'lead30', '[lead7]', 'lead1', 'last', 'after']);
  expect(names(90, onDay(90))).toEqual(['cancelled', 'lead30', 'lead7', 'lead1', '[last]', 'after']);
  expect(names(20, onDay(3))).toEqual(['cancelled', '[ordinary]', 'lead7', 'lead1', 'last', 'after']);
});

test('after the end no day and no number of days is left in it', () => {
  const stations = stationsOf(holdingPeriodOf(90), msOf(holdingPeriodOf(90).endsAt));
  expect(stations.map(({ name }) => name)).toEqual(['cancelled', 'ended', 'after']);
  expect(stations.every(({ on, index }) => on === null && index === null)).toBe(true);
});

test('for every period and day: in order, one is today, solid up to it, open to the end, dotted after', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (days, past) => {
      const now = Math.min(msOf(from) + past * DAY, msOf(holdingPeriodOf(days).endsAt) - 1);
      const stations = stationsOf(holdingPeriodOf(days), now);
      const dated = stations.filter(({ on }) => on !== null);
      expect(dated.map(({ on }) => on)).toEqual([...dated].map(({ on }) => on).sort());
      expect(stations.filter(({ current }) => current).map(({ on }) => on)).toEqual([dayAt(now)]);
      expect(stations.map(({ after }) => after).join(' ')).toMatch(/^(solid )*(open )*dotted dotted$/);
      expect(dated.at(-1)).toMatchObject({ name: 'last', index: days });
    }),
  );
});
