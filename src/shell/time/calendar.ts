/** Dates for the person's own calendar, as an iCalendar file. Nothing in it tells the number. */
import { instantOf } from '#domain/time.ts';

export type CalendarEntry = {
  /** Stays the same for the same date of the same thing, so that a calendar replaces what it holds. */
  uid: string;
  title: string;
  note: string;
  /** Milliseconds since the epoch. */
  startsAt: number;
  endsAt: number;
  /** How long before the start to ring, in milliseconds. */
  rings: readonly number[];
};

/** The format holds no other control characters, and a calendar program may refuse a whole file for one in a name. */
const shown = (text: string) => text.replace(/(?![\t\r\n])\p{Cc}/gu, '');

/** `revision` is the service's: a higher one replaces what a calendar took in before. `now` stamps the file. */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  revision: number,
  language: string,
  now: number,
): Promise<string> {
  // The library names each event by chance before it takes our name; plain http and browsers before 2022 have no such chance.
  if (typeof crypto.randomUUID !== 'function')
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => '' });
  const { default: ical, ICalAlarmType, ICalCalendarMethod } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'Clearline', product: 'Portal', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, title, note, startsAt, endsAt, rings } of entries) {
    calendar.createEvent({
      id: uid,
      sequence: revision,
      stamp: instantOf(now),
      start: instantOf(startsAt),
      end: instantOf(endsAt),
      summary: shown(title),
      description: shown(note),
      alarms: rings.map((before) => ({
        type: ICalAlarmType.display,
        // A calendar knows whole seconds only.
        triggerBefore: Math.floor(before / 1000),
        description: shown(title),
      })),
    });
  }
  // The library leaves the last line open, and the format wants each of them closed.
  return `${calendar.toString().trimEnd()}\r\n`;
}
