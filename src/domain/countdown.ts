/** How much of a holding period is left: in which unit it is said, and when that changes. `now` in ms since the epoch. */
import { daysLeft, type HoldingPeriod } from '#domain/coolingOff.ts';
import { DAY, dayAt, HOUR, MINUTE, msOf, SECOND, startOf } from '#domain/time.ts';

export type Remaining =
  | { unit: 'days'; days: number }
  | { unit: 'hours'; hours: number; minutes: number }
  | { unit: 'minutes'; minutes: number }
  | { unit: 'seconds'; seconds: number }
  | { unit: 'over' };

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
