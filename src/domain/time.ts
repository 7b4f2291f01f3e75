/**
 * Instants, calendar days in Asia/Shanghai, and spans. There is no clock in here: `now` always comes from outside.
 * China has kept UTC+8 without daylight saving since 1991, so a fixed offset is exact for every date of this product.
 */
import { type Instant, instantOf, msOf } from '#domain/instant.ts';

export { type Instant, instantOf, msOf };

/** A calendar day in Asia/Shanghai: `2026-11-23`. */
export type Day = string;
/** A calendar month in Asia/Shanghai: `2026-11`. */
export type Month = string;
/** A time of day in Asia/Shanghai: `18:00`. */
export type TimeOfDay = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const SHANGHAI_OFFSET = 8 * HOUR;

/** The Shanghai calendar day on which the instant `ms` falls. */
export function dayAt(ms: number): Day {
  // From the end: the last evening of 9999 is in the year +010000 in Shanghai.
  return new Date(ms + SHANGHAI_OFFSET).toISOString().slice(0, -14);
}

/** `2026-11-23 16:57` in Shanghai. */
export function minuteAt(ms: number): string {
  return new Date(ms + SHANGHAI_OFFSET).toISOString().slice(0, -8).replace('T', ' ');
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** 00:00 Shanghai of that day, in milliseconds since the epoch. */
export function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00.000Z`) - SHANGHAI_OFFSET;
}

/** That time of that day in Shanghai, in milliseconds since the epoch. */
export function timeOn(day: Day, time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOf(day) + hours * HOUR + minutes * MINUTE;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((startOf(to) - startOf(from)) / DAY);
}

export function addDays(day: Day, days: number): Day {
  return dayAt(startOf(day) + days * DAY);
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());
}

/** The last Shanghai day that lies wholly before the exclusive end `endsAt`. */
export function lastDayBefore(endsAt: Instant): Day {
  return dayAt(msOf(endsAt) - 1);
}

/** For sorting days, months and instants, each among its own kind: as they are written, the order of characters is that of time. */
export const earlierFirst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
