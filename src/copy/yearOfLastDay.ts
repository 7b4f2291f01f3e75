import { type Instant, lastDayBefore } from '#domain/time.ts';

/** The year of the last whole day before `endsAt`, in Beijing time: for saying that its working days are not published yet. */
export const yearOfLastDay = (endsAt: Instant) => lastDayBefore(endsAt).slice(0, 4);
