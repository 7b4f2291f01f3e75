/** Instants alone: all that the first screen has to know of time. The rest is in time.ts. */

/** An instant as RFC 3339 text in UTC, with milliseconds: `2026-11-23T08:57:00.000Z`. */
export type Instant = string;

/** Milliseconds since the epoch. */
export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString();
}
