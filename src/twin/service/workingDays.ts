/**
 * The Chinese working calendar with its make-up days, and due dates counted on it.
 * Rule: day 1 is the (working) day after the submission; due at 24:00 Shanghai of the last day.
 */
// Its table alone: its functions take a date as UTC and the weekday from the machine's zone.
import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  instantOf,
  isWeekend,
  lastDayBefore,
  startOf,
} from '#domain/time.ts';

export type Due = {
  /** Exclusive: 24:00 Shanghai of the last day. */
  dueAt: Instant;
  /** The State Council has not published the calendar of a year that was counted, so the date is an expectation. */
  expected: boolean;
};

/** The law names these by date, so they are known before a year's calendar is published. */
const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);

const publishedYears = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));
const isPublished = (day: Day) => publishedYears.has(day.slice(0, 4));

export function isWorkingDay(day: Day): boolean {
  if (day in workdays) return true;
  if (day in holidays || isWeekend(day)) return false;
  return isPublished(day) || !FIXED_HOLIDAYS.has(day.slice(5));
}

/** The `n`th working day after `day`, and whether every day passed stands in a published calendar. */
export function workingDayAfter(day: Day, n: number): { day: Day; expected: boolean } {
  let last = day;
  let expected = false;
  for (let counted = 0; counted < n; ) {
    last = addDays(last, 1);
    expected ||= !isPublished(last);
    if (isWorkingDay(last)) counted += 1;
  }
  return { day: last, expected };
}

function endOf(day: Day): Instant {
  return instantOf(startOf(addDays(day, 1)));
}

export function dueAfterWorkingDays(submittedAt: number, n: number): Due {
  const { day, expected } = workingDayAfter(dayAt(submittedAt), n);
  return { dueAt: endOf(day), expected };
}

/** Calendar days: no calendar of holidays is needed, so the date is certain. */
export function dueAfterDays(submittedAt: number, days: number): Due {
  return { dueAt: endOf(addDays(dayAt(submittedAt), days)), expected: false };
}

/** The end of the same day so many years later; of the first of March where there is no such day. */
export function endOfDayAfterYears(at: number, years: number): Instant {
  const [year = 0, month = 0, date = 0] = dayAt(at).split('-').map(Number);
  // Not every engine reads the text of a day that there is not.
  return endOf(dayAt(Date.UTC(year + years, month - 1, date)));
}

/** Working days still to come from the day after `from` to the last day before `dueAt`. */
export function workingDaysLeft(from: number, dueAt: Instant): number {
  let left = 0;
  for (let day = addDays(dayAt(from), 1); day <= lastDayBefore(dueAt); day = addDays(day, 1))
    if (isWorkingDay(day)) left += 1;
  return left;
}

/** Calendar days still to come, counted in the same way. */
export function daysLeftUntil(from: number, dueAt: Instant): number {
  return Math.max(0, daysBetween(dayAt(from), lastDayBefore(dueAt)));
}
