/** Due dates on the Chinese working calendar. */
import { expect, test, vi } from 'vitest';
import { addDays, msOf } from '#domain/time.ts';
import {
  daysLeftUntil,
  dueAfterDays,
  dueAfterWorkingDays,
  endOfDayAfterYears,
  isWorkingDay,
  workingDaysLeft,
} from '#twin/service/workingDays.ts';

const shanghai = (text: string) => msOf(`${text}:00.000Z`) - 8 * 3_600_000;

test('the National Day make-up days of 2026 are working days, the holidays are not', () => {
  expect(isWorkingDay('2026-09-20')).toBe(true);
  expect(isWorkingDay('2026-10-10')).toBe(true);
  expect(isWorkingDay('2026-10-01')).toBe(false);
  expect(isWorkingDay('2026-10-07')).toBe(false);
  expect(isWorkingDay('2026-10-11')).toBe(false);
});

test('day 1 is the working day after the submission, and the last day counts to its end', () => {
  expect(dueAfterWorkingDays(shanghai('2026-11-23T09:00'), 5)).toEqual({
    dueAt: '2026-11-30T16:00:00.000Z',
    expected: false,
  });
  expect(dueAfterWorkingDays(shanghai('2026-11-23T23:59'), 1).dueAt).toBe('2026-11-24T16:00:00.000Z');
  expect(dueAfterWorkingDays(shanghai('2026-11-28T12:00'), 1).dueAt).toBe('2026-11-30T16:00:00.000Z');
});

test('a holiday week is stepped over and its make-up Saturday counts', () => {
  // 30 September is Wednesday: 8, 9 and the make-up 10 October, then 12 and 13.
  expect(dueAfterWorkingDays(shanghai('2026-09-30T10:00'), 5).dueAt).toBe('2026-10-13T16:00:00.000Z');
});

test('a year without a published calendar makes the date expected', () => {
  expect(dueAfterWorkingDays(shanghai('2026-12-24T10:00'), 5)).toEqual({
    dueAt: '2026-12-31T16:00:00.000Z',
    expected: false,
  });
  expect(dueAfterWorkingDays(shanghai('2026-12-25T10:00'), 5).expected).toBe(true);
  expect(dueAfterDays(shanghai('2026-12-25T10:00'), 15)).toEqual({
    dueAt: '2027-01-09T16:00:00.000Z',
    expected: false,
  });
});

test('what the law names by date is a holiday also in a year without a published calendar', () => {
  // Friday, 1 January: then 4 to 7.
  expect(dueAfterWorkingDays(shanghai('2026-12-30T10:00'), 5)).toEqual({
    dueAt: '2027-01-07T16:00:00.000Z',
    expected: true,
  });
  for (const day of ['2027-01-01', '2030-05-01', '2030-05-02', '2030-10-01', '2030-10-02', '2030-10-03'])
    expect([day, isWorkingDay(day)]).toEqual([day, false]);
  expect(isWorkingDay('2027-01-04')).toBe(true);
});

test('a weekend is one in every week of a year without a published calendar', () => {
  const january = Array.from({ length: 14 }, (_, index) => addDays('2027-01-04', index));
  expect(january.map((day) => isWorkingDay(day))).toEqual([1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0].map(Boolean));
});

test('what is left is counted as it was given', () => {
  const from = shanghai('2026-09-30T10:00');
  expect(workingDaysLeft(from, dueAfterWorkingDays(from, 5).dueAt)).toBe(5);
  expect(daysLeftUntil(from, dueAfterDays(from, 15).dueAt)).toBe(15);
  expect(daysLeftUntil(from, '2026-09-01T16:00:00.000Z')).toBe(0);
});

test.each([
  ['2028-02-29T10:00', '2030-03-02T00:00'],
  ['2026-12-31T23:59', '2029-01-01T00:00'],
  ['2026-11-24T00:00', '2028-11-25T00:00'],
])('two years after %s end at %s, also where no engine reads a day that there is not', (from, end) => {
  const { parse } = Date;
  const strict = vi.spyOn(Date, 'parse').mockImplementation((text) => {
    const ms = parse(text);
    return text.startsWith(new Date(ms).toISOString().slice(0, 10)) ? ms : Number.NaN;
  });
  const [at, until] = [from, end].map(shanghai) as [number, number];
  try {
    expect(endOfDayAfterYears(at, 2)).toBe(new Date(until).toISOString());
  } finally {
    strict.mockRestore();
  }
});
