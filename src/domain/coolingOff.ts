/**
 * The holding period (cooling-off) of a cancelled number: how much of it is left, and in which unit to say so.
 * Rule: day 0 is the Shanghai day on which the cancellation takes effect; the holding period ends with the last day that the
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

export type HoldingPeriod = {
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

/** The holding period of a cancelled line, as sent; null for a line that was never cancelled. */
export function holdingPeriodOf({
  cancelledAt,
  coolingOffEndsAt,
}: Pick<Line, 'cancelledAt' | 'coolingOffEndsAt'>): HoldingPeriod | null {
  return cancelledAt === null || coolingOffEndsAt === null ? null : { from: cancelledAt, endsAt: coolingOffEndsAt };
}

/** The last calendar day on which the number can still be asked for. */
export function lastDay(period: HoldingPeriod): Day {
  return lastDayBefore(period.endsAt);
}

/** True where the holding period ends with a Shanghai day, as the rule has it; an operator's end may be any instant. */
export function endsWithDay(period: HoldingPeriod): boolean {
  return startOf(addDays(lastDay(period), 1)) === msOf(period.endsAt);
}

/** Calendar days in the holding period as sent: 90 where the service sends the usual one. */
export function holdingDays(period: HoldingPeriod): number {
  return daysBetween(dayAt(msOf(period.from)), lastDay(period));
}

/** Difference of Shanghai calendar dates, so that day index and days left add up to the holding period. Never negative. */
export function daysLeft(period: HoldingPeriod, now: number): number {
  return Math.max(0, daysBetween(dayAt(now), lastDay(period)));
}

/** Day 0 is the day of cancellation; never beyond the holding period. */
export function dayIndex(period: HoldingPeriod, now: number): number {
  return holdingDays(period) - daysLeft(period, now);
}

/** What is left, in the unit that the span itself decides: days, below 48 h hours, below 60 min minutes, below 60 s seconds. */
export function remainingAt(period: HoldingPeriod, now: number): Remaining {
  const left = msOf(period.endsAt) - now;
  if (left <= 0) return { unit: 'over' };
  if (left < MINUTE) return { unit: 'seconds', seconds: Math.ceil(left / SECOND) };
  if (left < HOUR) return { unit: 'minutes', minutes: Math.floor(left / MINUTE) };
  if (left <= 2 * DAY)
    return { unit: 'hours', hours: Math.floor(left / HOUR), minutes: Math.floor((left % HOUR) / MINUTE) };
  return { unit: 'days', days: daysLeft(period, now) };
}

/** The next instant at which the words of `remainingAt` change; null when the holding period is over. */
export function nextChangeAt(period: HoldingPeriod, now: number): number | null {
  const end = msOf(period.endsAt);
  const left = end - now;
  if (left <= 0) return null;
  if (left < MINUTE) return end - Math.floor((left - 1) / SECOND) * SECOND;
  if (left <= 2 * DAY) return end - Math.floor(left / MINUTE) * MINUTE + 1;
  return Math.min(startOf(dayAt(now + DAY)), end - 2 * DAY);
}

/** The last seven days ask for attention. */
export function isLastWeek(period: HoldingPeriod, now: number): boolean {
  return remainingAt(period, now).unit !== 'over' && daysLeft(period, now) <= 7;
}

/** Days before the last one on which to look again: days 60, 83 and 89 of the usual 90. */
export const milestoneLeads = [30, 7, 1] as const;
export type Milestone = { lead: (typeof milestoneLeads)[number]; index: number; on: Day };

/** The milestones that lie within the holding period, in the order of time: a short holding period has fewer. */
export function milestonesOf(period: HoldingPeriod): Milestone[] {
  const days = holdingDays(period);
  return milestoneLeads
    .filter((lead) => lead < days)
    .map((lead) => ({ lead, index: days - lead, on: addDays(lastDay(period), -lead) }));
}

/** What a listener is told of, once each, and never in between. */
export type Threshold = 'days30' | 'days7' | 'days3' | 'days1' | 'hour' | 'over';

/** The newest threshold that was passed at `now`; null before the first. */
export function thresholdAt(period: HoldingPeriod, now: number): Threshold | null {
  const left = msOf(period.endsAt) - now;
  if (left <= 0) return 'over';
  if (left <= HOUR) return 'hour';
  const days = daysLeft(period, now);
  if (days <= 1) return 'days1';
  if (days <= 3) return 'days3';
  if (days <= 7) return 'days7';
  return days <= 30 ? 'days30' : null;
}
