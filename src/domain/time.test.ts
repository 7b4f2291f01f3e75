/** Calendar days of Shanghai, whatever the zone of the machine. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  DAY,
  dayAt,
  daysBetween,
  instantOf,
  isWeekend,
  lastDayBefore,
  minuteAt,
  monthOf,
  msOf,
  startOf,
  timeOn,
} from '#domain/time.ts';

const instants = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2099, 11, 31) });

test('the day turns at 16:00 UTC', () => {
  expect(dayAt(msOf('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
  expect(dayAt(msOf('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
  expect(instantOf(startOf('2026-11-24'))).toBe('2026-11-23T16:00:00.000Z');
  expect(monthOf('2026-11-24')).toBe('2026-11');
});

test('a time of day is the one on the clocks of Shanghai, to the minute', () => {
  expect(instantOf(timeOn('2026-11-24', '18:05'))).toBe('2026-11-24T10:05:00.000Z');
  expect(instantOf(timeOn('2026-11-24', '00:00'))).toBe('2026-11-23T16:00:00.000Z');
  expect(minuteAt(msOf('2026-11-23T16:05:59.999Z'))).toBe('2026-11-24 00:05');
  expect(minuteAt(timeOn('2026-11-24', '18:05'))).toBe('2026-11-24 18:05');
});

test('the first and the last years have days of four digits, or of all that they need', () => {
  expect(dayAt(msOf('0001-01-01T00:00:00.000Z'))).toBe('0001-01-01');
  expect(dayAt(msOf('9999-12-31T23:59:59.999Z'))).toBe('+010000-01-01');
});

test('an exclusive end belongs to the day after the last one', () => {
  expect(lastDayBefore('2026-12-30T16:00:00.000Z')).toBe('2026-12-30');
  expect(lastDayBefore('2026-12-30T16:00:00.001Z')).toBe('2026-12-31');
});

test('days are counted over leap days and years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('Saturday and Sunday are the weekend', () => {
  const week = Array.from({ length: 7 }, (_, index) => addDays('2026-11-23', index));
  expect(week.filter(isWeekend)).toEqual(['2026-11-28', '2026-11-29']);
});

test('each instant lies within its own day, and Intl agrees on which it is', () => {
  const shanghai = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  fc.assert(
    fc.property(instants, (ms) => {
      const day = dayAt(ms);
      expect(day).toBe(shanghai.format(ms));
      expect(startOf(day)).toBeLessThanOrEqual(ms);
      expect(startOf(day) + DAY).toBeGreaterThan(ms);
      expect(msOf(instantOf(ms))).toBe(ms);
    }),
  );
});

test('adding and counting days undo each other', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -4_000, max: 4_000 }), (ms, days) => {
      expect(daysBetween(dayAt(ms), addDays(dayAt(ms), days))).toBe(days);
    }),
  );
});
