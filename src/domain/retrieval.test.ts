import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDay, type Window } from '#domain/coolingOff.ts';
import { afterVisitEvent, type Visit, visitCan, visitDays, visitEvents, visitStates } from '#domain/retrieval.ts';
import { addDays, DAY, dayAt, instantOf, msOf, startOf } from '#domain/time.ts';

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

test('one visit at a time, and only in the window', () => {
  for (const phase of ['active', 'suspended', 'coolingOff', 'released'] as const)
    for (const state of visitStates)
      expect(visitCan.book(phase, [visit(state)])).toBe(phase === 'coolingOff' && state !== 'booked');
});

test('the days offered are never past the last one, begin today, and run without a gap', () => {
  const start = msOf('2026-01-01T00:00:00.000Z');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 * DAY }),
      fc.integer({ min: 1, max: 220 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, days, part) => {
        const from = start + at;
        const end = startOf(addDays(dayAt(from), days + 1));
        const window: Window = { from: instantOf(from), endsAt: instantOf(end) };
        const now = Math.floor(from + (end - 1 - from) * part);
        const offered = visitDays(window, now);
        expect(offered[0]).toBe(dayAt(now));
        expect(offered.every((day, i) => day === addDays(dayAt(now), i) && day <= lastDay(window))).toBe(true);
        expect(offered.length).toBeLessThanOrEqual(14);
      },
    ),
  );
  const window: Window = { from: '2026-09-01T02:00:00.000Z', endsAt: '2026-11-30T16:00:00.000Z' };
  expect(visitDays(window, msOf('2026-11-30T15:59:59.000Z'))).toEqual(['2026-11-30']);
  expect(visitDays(window, msOf('2026-11-30T16:00:00.000Z'))).toEqual([]);
});
