import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { followPageLocale } from '#copy/locale.ts';
import { addDays, DAY, dayAt, HOUR, instantOf, msOf, startOf } from '#domain/time.ts';
import { nextStationWords } from '#features/number/cooling-off/Stations.tsx';
import { stationsOf } from '#features/number/cooling-off/stations.ts';

afterEach(() => vi.unstubAllGlobals());

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

test.each([
  ['zh-CN', '10月31日：还剩 30 天', '11月29日：倒数第二天', '11月30日：最后一天，24:00 截止'],
  [
    'en',
    '31 Oct: 30 days left',
    '29 Nov: The day before the last day',
    '30 Nov: The last day, until the end of the day',
  ],
])('what comes next is told by one last day, in %s', (lang, on53, on83, on89) => {
  vi.stubGlobal('document', { documentElement: { lang } });
  followPageLocale();
  for (const [index, words] of [
    [53, on53],
    [83, on83],
    [89, on89],
  ] as const)
    expect(nextStationWords(holdingPeriodOf(90), onDay(index))?.replace(/\s/g, ' ')).toBe(words);
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
