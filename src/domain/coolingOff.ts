/**
 * The holding period (cooling-off) of a cancelled number: its first and last day, and which day of it a moment is.
 * Rule: day 0 is the Shanghai day on which the cancellation takes effect; the holding period ends with the last day that the
 * service sends, never earlier than the 90 days that the Telecom Service Specification guarantees.
 */
import type { Line } from '#domain/line.ts';
import { addDays, type Day, dayAt, daysBetween, type Instant, lastDayBefore, msOf, startOf } from '#domain/time.ts';

export type HoldingPeriod = {
  /** When the cancellation took effect. */
  from: Instant;
  /** Exclusive end, as sent. */
  endsAt: Instant;
};

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
