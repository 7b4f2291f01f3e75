/**
 * The Chinese working calendar with its make-up days, and due dates counted on it.
 * Rule: day 1 is the (working) day after the submission; due at 24:00 Shanghai of the last day.
 */
import chineseDays from 'chinese-days';
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  instantOf,
  lastDayBefore,
  startOf,
} from '#domain/time.ts';

export type Due = {
  /** Exclusive: 24:00 Shanghai of the last day. */
  dueAt: Instant;
  /** The State Council has not published the calendar of a year that was counted, so the date is an expectation. */
  expected: boolean;
};

const published = new Map<string, boolean>();

/** The library silently reads an unpublished year as one without holidays, so it is asked whether it knows any. */
function isPublished(year: string): boolean {
  let known = published.get(year);
  if (known === undefined) {
    known = chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
    published.set(year, known);
  }
  return known;
}

export function isWorkingDay(day: Day): boolean {
  return chineseDays.isWorkday(day);
}

/** The `n`th working day after `day`, and whether every day passed stands in a published calendar. */
export function workingDayAfter(day: Day, n: number): { day: Day; expected: boolean } {
  let last = day;
  let expected = false;
  for (let counted = 0; counted < n; ) {
    last = addDays(last, 1);
    expected ||= !isPublished(last.slice(0, 4));
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
