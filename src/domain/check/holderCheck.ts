/**
 * A check code: whoever gets it from the holder may ask whether they have had the number since a day, and learns nothing more.
 * It stands for days, can be taken back, and each look is listed for the holder.
 */
import { heldSince, type Line } from '#domain/line.ts';
import { checkDigit } from '#domain/submission.ts';
import { type Day, dayAt, type Instant, msOf } from '#domain/time.ts';

export const checkAnswers = ['yes', 'no', 'cantTell'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** Twelve digits, the last of them a check digit: a slip is found before it counts as a wrong code. */
export type CheckCode = { code: string; madeAt: Instant; expiresAt: Instant };
/** `day`: the one that was asked about. */
export type Look = { at: Instant; day: Day; answer: CheckAnswer | 'unknown' };
/** One code stands at a time, for as many people as the holder gives it to. Newest look first. */
export type HolderChecks = { standing: CheckCode | null; looks: Look[] };

/** There were no mobile numbers in China before that year. */
export const FIRST_DAY: Day = '1987-01-01';

export const isCheckCode = (digits: string) =>
  /^\d{12}$/.test(digits) && checkDigit(digits.slice(0, 11)) === digits.slice(11);

/** Whether a calendar has that day. JavaScript reads 31 February as a day of March. */
export function isCalendarDay(day: Day): boolean {
  const read = Date.parse(`${day}T00:00:00.000Z`);
  return !Number.isNaN(read) && new Date(read).toISOString().slice(0, 10) === day;
}

/** Whether that day may be asked about: no day before there were mobile numbers, and none to come. `now` in milliseconds. */
export const mayBeAskedAbout = (day: Day, now: number) => isCalendarDay(day) && FIRST_DAY <= day && day <= dayAt(now);

/** Whether the code still opens anything. `now` in milliseconds. */
export const stands = ({ expiresAt }: CheckCode, now: number) => now < msOf(expiresAt);

/** A number that was got back or ported has an activation date that is not when its holder got it. */
const hasMovedDate = (line: Line) => line.retrievedAt !== null || line.portedInAt !== null || line.kind === 'ported';

/**
 * Whether the present holder has had the number since `day` or longer, by the carrier's record. What lies before a date that
 * has moved can't be told, and nothing can while the number is not in use. `now` in milliseconds.
 */
export function wasHeldOn(line: Line, day: Day, now: number): CheckAnswer {
  const since = heldSince(line, now);
  if (since === null) return 'cantTell';
  if (since <= day) return 'yes';
  return hasMovedDate(line) ? 'cantTell' : 'no';
}
