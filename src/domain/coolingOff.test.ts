/** What is left of a holding period, at and around every instant at which its words change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayIndex,
  daysLeft,
  endsWithDay,
  type HoldingPeriod,
  holdingDays,
  holdingPeriodOf,
  lastDay,
  milestonesOf,
} from '#domain/coolingOff.ts';
import { isLastWeek, nextChangeAt, remainingAt, thresholdAt } from '#domain/countdown.ts';
import { phaseAt } from '#domain/line.ts';
import { addDays, DAY, dayAt, HOUR, instantOf, MINUTE, msOf, SECOND, startOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

/** Cancelled in the afternoon of 1 October; day 90 is 30 December. */
const usual: HoldingPeriod = { from: '2026-10-01T07:30:00.000Z', endsAt: '2026-12-30T16:00:00.000Z' };
const end = msOf(usual.endsAt);
const neverCancelled = aLine({ activatedAt: '2015-03-18T02:00:00.000Z', dataSettlesAt: '2015-03-25T02:00:00.000Z' });

test('the usual period has 90 days and ends with day 90', () => {
  expect(holdingDays(usual)).toBe(90);
  expect(lastDay(usual)).toBe('2026-12-30');
  expect(dayIndex(usual, msOf(usual.from))).toBe(0);
  expect(daysLeft(usual, end - 1)).toBe(0);
  expect(dayIndex(usual, end - 1)).toBe(90);
});

test.each([
  [48 * HOUR + 1, { unit: 'days', days: 2 }],
  [48 * HOUR, { unit: 'hours', hours: 48, minutes: 0 }],
  [48 * HOUR - 1, { unit: 'hours', hours: 47, minutes: 59 }],
  [HOUR, { unit: 'hours', hours: 1, minutes: 0 }],
  [HOUR - 1, { unit: 'minutes', minutes: 59 }],
  [MINUTE, { unit: 'minutes', minutes: 1 }],
  [MINUTE - 1, { unit: 'seconds', seconds: 60 }],
  [59 * SECOND, { unit: 'seconds', seconds: 59 }],
  [1, { unit: 'seconds', seconds: 1 }],
  [0, { unit: 'over' }],
  [-DAY, { unit: 'over' }],
] as const)('with %d ms left it says %j', (left, words) => expect(remainingAt(usual, end - left)).toEqual(words));

describe('five seconds before and after each boundary', () => {
  const near = 5 * SECOND;
  test.each([
    ['midnight', end - 3 * DAY, { unit: 'days', days: 3 }, { unit: 'days', days: 2 }],
    ['48 hours', end - 2 * DAY, { unit: 'days', days: 2 }, { unit: 'hours', hours: 47, minutes: 59 }],
    ['24 hours', end - DAY, { unit: 'hours', hours: 24, minutes: 0 }, { unit: 'hours', hours: 23, minutes: 59 }],
    ['60 minutes', end - HOUR, { unit: 'hours', hours: 1, minutes: 0 }, { unit: 'minutes', minutes: 59 }],
    ['60 seconds', end - MINUTE, { unit: 'minutes', minutes: 1 }, { unit: 'seconds', seconds: 55 }],
    ['the end', end, { unit: 'seconds', seconds: 5 }, { unit: 'over' }],
  ] as const)('%s', (_, boundary, before, after) => {
    expect(remainingAt(usual, boundary - near)).toEqual(before);
    expect(remainingAt(usual, boundary + near)).toEqual(after);
    // Whoever waits from before it is woken at it, or at a change of minute or second in between.
    let at: number | null = boundary - near;
    while (at !== null && at < boundary) at = nextChangeAt(usual, at);
    expect(at === null || at - boundary <= SECOND || boundary === end).toBe(true);
  });
});

test.each([
  [90, [60, 83, 89]],
  [60, [30, 53, 59]],
  [180, [150, 173, 179]],
  [210, [180, 203, 209]],
  [30, [23, 29]],
  [5, [4]],
])('a period of %d days has its milestones on days %j', (days, indexes) => {
  const period = { from: usual.from, endsAt: instantOf(startOf(addDays('2026-10-01', days + 1))) };
  const milestones = milestonesOf(period);
  expect(milestones.map(({ index }) => index)).toEqual(indexes);
  for (const { index, lead, on } of milestones) {
    expect(on).toBe(addDays('2026-10-01', index));
    expect(daysLeft(period, startOf(on))).toBe(lead);
  }
});

test.each([
  [31, null],
  [30, 'days30'],
  [8, 'days30'],
  [7, 'days7'],
  [3, 'days3'],
  [2, 'days3'],
  [1, 'days1'],
  [0, 'days1'],
] as const)('%d days before the last one the newest threshold is %s', (days, threshold) =>
  expect(thresholdAt(usual, startOf(addDays(lastDay(usual), -days)))).toBe(threshold),
);

test('the last thresholds are an hour and the end', () => {
  expect([HOUR + 1, HOUR, 1, 0].map((left) => thresholdAt(usual, end - left))).toEqual([
    'days1',
    'hour',
    'hour',
    'over',
  ]);
});

test('the last week begins seven calendar days before the last day', () => {
  const begins = startOf(addDays(lastDay(usual), -7));
  expect([begins - 1, begins, end - 1, end].map((at) => isLastWeek(usual, at))).toEqual([false, true, true, false]);
});

test('a period of another length is shown as sent', () => {
  expect(holdingDays({ from: usual.from, endsAt: instantOf(startOf(addDays('2026-10-01', 31))) })).toBe(30);
});

describe('for every period and instant', () => {
  const periods = fc
    .tuple(
      fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
      fc.integer({ min: 0, max: 400 }),
      // The rule ends with a day; an operator's own end may be any instant.
      fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: DAY - 1 })),
    )
    .map(([from, days, early]): HoldingPeriod => {
      const midnight = startOf(addDays(dayAt(from), days + 1));
      return { from: instantOf(from), endsAt: instantOf(Math.max(from + 1, midnight - early)) };
    });
  const near = fc.constantFrom(0, 1, SECOND, MINUTE, HOUR, 2 * DAY, 7 * DAY);
  const moments = periods.chain((period) =>
    fc.record({
      period: fc.constant(period),
      now: fc.oneof(
        fc.integer({ min: msOf(period.from), max: msOf(period.endsAt) + DAY }),
        fc.tuple(near, fc.integer({ min: -3, max: 3 })).map(([before, by]) => msOf(period.endsAt) - before + by),
      ),
    }),
  );
  const words = (period: HoldingPeriod, now: number) => JSON.stringify(remainingAt(period, now));

  test('days left and day index make up the period, and nothing is negative', () => {
    fc.assert(
      fc.property(moments, ({ period, now }) => {
        expect(daysLeft(period, now)).toBeGreaterThanOrEqual(0);
        if (now < msOf(period.from)) return;
        expect(daysLeft(period, now) + dayIndex(period, now)).toBe(holdingDays(period));
        for (const figure of Object.values(remainingAt(period, now)))
          if (typeof figure === 'number') expect(figure).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('phase, days left, unit, day index, threshold and the end as sent agree', () => {
    fc.assert(
      fc.property(moments, ({ period, now }) => {
        const line = { ...neverCancelled, cancelledAt: period.from, coolingOffEndsAt: period.endsAt };
        expect(holdingPeriodOf(line)).toEqual(period);
        const { unit } = remainingAt(period, now);
        const over = now >= msOf(period.endsAt);
        expect(unit === 'over').toBe(over);
        expect(nextChangeAt(period, now) === null).toBe(over);
        expect(thresholdAt(period, now) === 'over').toBe(over);
        if (now < msOf(period.from)) return;
        expect(phaseAt(line, now)).toBe(over ? 'released' : 'coolingOff');
        expect(dayIndex(period, now)).toBeLessThanOrEqual(holdingDays(period));
        if (over) return;
        const left = msOf(period.endsAt) - now;
        expect(unit).toBe(left < MINUTE ? 'seconds' : left < HOUR ? 'minutes' : left <= 2 * DAY ? 'hours' : 'days');
        // Above 48 hours "0 days" and "1 day" can't be said, and the figure is the calendar's.
        if (unit === 'days') expect(daysLeft(period, now)).toBeGreaterThanOrEqual(2);
        expect(addDays(dayAt(now), daysLeft(period, now))).toBe(lastDay(period));
        expect(startOf(addDays(lastDay(period), 1))).toBeGreaterThanOrEqual(msOf(period.endsAt));
        expect(endsWithDay(period)).toBe(dayAt(msOf(period.endsAt)) !== lastDay(period));
      }),
      { numRuns: 300 },
    );
  });

  test('the next change really is the next: the words differ at it, and are the same just before it', () => {
    fc.assert(
      fc.property(moments, ({ period, now }) => {
        const next = nextChangeAt(period, now);
        if (next === null) {
          expect(remainingAt(period, now).unit).toBe('over');
          return;
        }
        expect(next).toBeGreaterThan(now);
        expect(next).toBeLessThanOrEqual(msOf(period.endsAt));
        expect(words(period, next - 1)).toBe(words(period, now));
        expect(words(period, next)).not.toBe(words(period, now));
      }),
      { numRuns: 300 },
    );
  });

  test('ticking from change to change arrives at the end', () => {
    const period: HoldingPeriod = { from: instantOf(end - 3 * DAY), endsAt: usual.endsAt };
    let at: number | null = end - 3 * DAY + 5;
    let ticks = 0;
    for (; at !== null && ticks < 10_000; ticks++) at = nextChangeAt(period, at);
    expect(at).toBeNull();
    expect(ticks).toBeLessThan(3_100);
  });
});
