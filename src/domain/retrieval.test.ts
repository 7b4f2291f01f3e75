import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HoldingPeriod, lastDay } from '#domain/coolingOff.ts';
import {
  afterVisitEvent,
  isPastDay,
  type Visit,
  visitCan,
  visitDays,
  visitEvents,
  visitStates,
} from '#domain/retrieval.ts';
import { addDays, DAY, dayAt, instantOf, msOf, startOf, timeOn } from '#domain/time.ts';

const visit = (state: Visit['state']): Visit => ({
  id: 'vis_1',
  reference: '261123004217',
  shopId: 'shop-east',
  day: '2026-11-25',
  state,
  bookedAt: '2026-11-23T02:00:00.000Z',
  endedAt: null,
  refusedFor: null,
});

test('a visit that has ended stays as it ended', () => {
  for (const state of visitStates)
    for (const event of visitEvents) expect(afterVisitEvent(state, event) === null).toBe(state !== 'booked');
});

test('one visit at a time, and only in the period', () => {
  for (const phase of ['active', 'suspended', 'coolingOff', 'released'] as const)
    for (const state of visitStates)
      expect(visitCan.book(phase, [visit(state)])).toBe(phase === 'coolingOff' && state !== 'booked');
});

const shops = (...times: string[]) => times.map((closingTime) => ({ closingTime }));

test('the days offered are never past the last one, begin today or tomorrow, and run without a gap', () => {
  const start = msOf('2026-01-01T00:00:00.000Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 * DAY }),
      fc.integer({ min: 1, max: 220 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.constantFrom('12:00', '17:30', '20:00'), { minLength: 1, maxLength: 3 }),
      (at, days, part, times) => {
        const from = start + at;
        const end = startOf(addDays(dayAt(from), days + 1));
        const period: HoldingPeriod = { from: instantOf(from), endsAt: instantOf(end) };
        const now = Math.floor(from + (end - 1 - from) * part);
        const offered = visitDays(period, shops(...times), now);
        const isOpen = times.some((time) => now < timeOn(dayAt(now), time));
        const first = addDays(dayAt(now), isOpen ? 0 : 1);
        expect(offered[0]).toBe(first <= lastDay(period) ? first : undefined);
        expect(offered.every((day, i) => day === addDays(first, i) && day <= lastDay(period))).toBe(true);
        expect(offered.length).toBeLessThanOrEqual(14);
      },
    ),
  );
});

test('today is offered while one of the shops is open, and a last day on which all have closed is no day any more', () => {
  const period: HoldingPeriod = { from: '2026-09-01T02:00:00.000Z', endsAt: '2026-11-30T16:00:00.000Z' };
  const on = (time: string) => timeOn('2026-11-30', time);
  expect(visitDays(period, shops('18:00'), on('18:00') - 1)).toEqual(['2026-11-30']);
  expect(visitDays(period, shops('18:00'), on('18:00'))).toEqual([]);
  expect(visitDays(period, shops('18:00', '20:00'), on('18:00'))).toEqual(['2026-11-30']);
  expect(visitDays(period, [], on('09:00'))).toEqual([]);
});

test('a visit is of the past once its day is over', () => {
  const visitOn = { day: '2026-11-25' };
  expect(isPastDay(visitOn, timeOn('2026-11-25', '23:59'))).toBe(false);
  expect(isPastDay(visitOn, startOf('2026-11-26'))).toBe(true);
});
