/**
 * The holding period (cooling-off) of a cancelled number: how much of it is left, and in which unit to say so.
 * Rule: day 0 is the Shanghai day on which the cancellation takes effect; the window ends with the last day that the
 * service sends, never earlier than the 90 days that the Telecom Service Specification guarantees.
 */
import type { Line } from '#domain/line.ts';
import {
  addDays,
  DAY,
  type Day,
  dayAt,
  daysBetween,
  HOUR,
  type Instant,
  lastDayBefore,
  MINUTE,
  msOf,
  SECOND,
  startOf,
} from '#domain/time.ts';

export type Window = {
  /** When the cancellation took effect. */
  from: Instant;
  /** Exclusive end, as sent. */
  endsAt: Instant;
};

export type Remaining =
  | { unit: 'days'; days: number }
  | { unit: 'hours'; hours: number; minutes: number }
  | { unit: 'minutes'; minutes: number }
  | { unit: 'seconds'; seconds: number }
  | { unit: 'over' };

/** The window of a cancelled line, as sent; null for a line that was never cancelled. */
export function windowOf({
  cancelledAt,
  coolingOffEndsAt,
}: Pick<Line, 'cancelledAt' | 'coolingOffEndsAt'>): Window | null {
  return cancelledAt === null || coolingOffEndsAt === null ? null : { from: cancelledAt, endsAt: coolingOffEndsAt };
}

/** The last calendar day on which the number can still be asked for. */
export function lastDay(window: Window): Day {
  return lastDayBefore(window.endsAt);
}

/** True where the window ends with a Shanghai day, as the rule has it; an operator's end may be any instant. */
export function endsWithDay(window: Window): boolean {
  return startOf(addDays(lastDay(window), 1)) === msOf(window.endsAt);
}

/** Calendar days in the window as sent: 90 where the service sends the usual one. */
export function windowDays(window: Window): number {
  return daysBetween(dayAt(msOf(window.from)), lastDay(window));
}

/** Difference of Shanghai calendar dates, so that day index and days left add up to the window. Never negative. */
export function daysLeft(window: Window, now: number): number {
  return Math.max(0, daysBetween(dayAt(now), lastDay(window)));
}

/** Day 0 is the day of cancellation; never beyond the window. */
export function dayIndex(window: Window, now: number): number {
  return windowDays(window) - daysLeft(window, now);
}

/** What is left, in the unit that the span itself decides: days, below 48 h hours, below 60 min minutes, below 60 s seconds. */
export function remainingAt(window: Window, now: number): Remaining {
  const left = msOf(window.endsAt) - now;
  if (left <= 0) return { unit: 'over' };
  if (left < MINUTE) return { unit: 'seconds', seconds: Math.ceil(left / SECOND) };
  if (left < HOUR) return { unit: 'minutes', minutes: Math.floor(left / MINUTE) };
  if (left <= 2 * DAY)
    return { unit: 'hours', hours: Math.floor(left / HOUR), minutes: Math.floor((left % HOUR) / MINUTE) };
  return { unit: 'days', days: daysLeft(window, now) };
}

/** The next instant at which the words of `remainingAt` change; null when the window is over. */
export function nextChangeAt(window: Window, now: number): number | null {
  const end = msOf(window.endsAt);
  const left = end - now;
  if (left <= 0) return null;
  if (left < MINUTE) return end - Math.floor((left - 1) / SECOND) * SECOND;
  if (left <= 2 * DAY) return end - Math.floor(left / MINUTE) * MINUTE + 1;
  return Math.min(startOf(dayAt(now + DAY)), end - 2 * DAY);
}

/** The last seven days ask for attention. */
export function isLastWeek(window: Window, now: number): boolean {
  return remainingAt(window, now).unit !== 'over' && daysLeft(window, now) <= 7;
}

/** Days before the last one on which to look again: days 60, 83 and 89 of the usual 90. */
export const milestoneLeads = [30, 7, 1] as const;
export type Milestone = { lead: (typeof milestoneLeads)[number]; index: number; on: Day };

/** The milestones that lie within the window, in the order of time: a short window has fewer. */
export function milestonesOf(window: Window): Milestone[] {
  const days = windowDays(window);
  return milestoneLeads
    .filter((lead) => lead < days)
    .map((lead) => ({ lead, index: days - lead, on: addDays(lastDay(window), -lead) }));
}

/** What a listener is told of, once each, and never in between. */
export type Threshold = 'days30' | 'days7' | 'days3' | 'days1' | 'hour' | 'over';

/** The newest threshold that was passed at `now`; null before the first. */
export function thresholdAt(window: Window, now: number): Threshold | null {
  const left = msOf(window.endsAt) - now;
  if (left <= 0) return 'over';
  if (left <= HOUR) return 'hour';
  const days = daysLeft(window, now);
  if (days <= 1) return 'days1';
  if (days <= 3) return 'days3';
  if (days <= 7) return 'days7';
  return days <= 30 ? 'days30' : null;
}
