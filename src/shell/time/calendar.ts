/**
 * Dates for the person's own calendar, as an iCalendar file (RFC 5545). Nothing in it tells the number. It is written here:
 * the library for it needs a secure page and a browser of 2022, rang at fractions of a second and left the last line open.
 */
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

const OCTETS_A_LINE = 75;
const encoder = new TextEncoder();

/**
 * `revision` is the service's: a higher one replaces what a calendar took in before. `now` stamps the file, in milliseconds
 * since the epoch. Times are UTC, in whole seconds: a calendar knows no others.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  revision: number,
  language: string,
  now: number,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Clearline//Portal//${language.toUpperCase()}`,
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, revision, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, title, note, startsAt, endsAt, rings }: CalendarEntry, revision: number, now: number) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    ...rings.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${ahead(before)}`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** `20261130T010000Z`. */
function utc(at: number): string {
  return instantOf(at).replace(/[-:]|\.\d+/g, '');
}

/** `-PT14H0M0S`: that long before the start. */
function ahead(before: number): string {
  const seconds = Math.floor(before / 1000);
  if (seconds === 0) return 'PT0S';
  return `-PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Broken between characters, where a line would have more octets than the format allows. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > OCTETS_A_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}
