import { type Instant, lastDayBefore } from '#domain/time.ts';

/** The year in which that last day lies, for speaking of its calendar. */
export const yearOfLastDay = (endsAt: Instant) => lastDayBefore(endsAt).slice(0, 4);
