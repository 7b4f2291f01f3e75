/** The day from which an answer can be trusted, as an entry for the new holder's calendar. */
import { m } from '#copy/generated/messages.js';
import { dayAt, HOUR, type Instant, MINUTE, msOf, startOf } from '#domain/time.ts';
import type { CalendarEntry } from '#shell/time/calendar.ts';

const MORNING = 9 * HOUR;

export function lookAgainEntry(lineId: string, lookAgainAt: Instant): CalendarEntry {
  // Not in the night, when nobody looks.
  const startsAt = Math.max(msOf(lookAgainAt), startOf(dayAt(msOf(lookAgainAt))) + MORNING);
  return {
    uid: `${lineId}-look-again@clearline`,
    title: m.coolingOff_event_look_again(),
    note: m.coolingOff_event_look_again_note(),
    startsAt,
    endsAt: startsAt + 30 * MINUTE,
    rings: [0],
  };
}
