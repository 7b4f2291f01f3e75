/** A day that lies behind us, as people write it: `2024-06-01`, `2024年6月1日`, `20240601`, `1 June 2024`. */
import { FIRST_DAY, isCalendarDay } from '#domain/check/holderCheck.ts';
import { plainText, spokenDigits } from '#domain/input/typedDigits.ts';
import { type Day, dayAt } from '#domain/time.ts';

/** `noSuchDay`: a date that no calendar has. `tooEarly`: before there were mobile numbers. */
export type PastDayFault = 'empty' | 'unreadable' | 'noSuchDay' | 'future' | 'tooEarly';
export type ReadPastDay = { ok: true; day: Day } | { ok: false; fault: PastDayFault };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** It does not matter. */
const timeOfDay = /(?:^|\D)\d{1,2}(?::\d\d){1,2}(?!\d)/;
const date = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const month = `(?<month>${months.join('|')})[a-z]*`;
/** Each with whatever words around it. Where the year stands last, only a month in letters can be told from the day. */
const orders = [
  /^\D*(?<year>\d{4})\D+(?<month>\d{1,2})\D+(?<day>\d{1,2})\D*$/,
  /^\D*(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\D*$/,
  new RegExp(`^\\D*(?<year>\\d{4})\\W+${month}\\W+${date}\\D*$`, 'i'),
  new RegExp(`^\\D*${date}\\W*(?:of\\W+)?${month}\\W+(?<year>\\d{4})\\D*$`, 'i'),
  new RegExp(`^\\D*\\b${month}\\W+${date}\\W+(?<year>\\d{4})\\D*$`, 'i'),
];

/** The day that is written, whether or not a calendar has it; null where none can be read. */
function dayIn(text: string): Day | null {
  for (const order of orders) {
    const read = order.exec(text)?.groups as Record<'year' | 'month' | 'day', string> | undefined;
    if (read === undefined) continue;
    const number = months.indexOf(read.month.toLowerCase()) + 1 || read.month;
    return `${read.year}-${String(number).padStart(2, '0')}-${read.day.padStart(2, '0')}`;
  }
  return null;
}

/** `二〇二四年六月十一日`, as a voice may be taken down. */
const inFigures = (text: string) =>
  spokenDigits(text.replace(/(?:星期|周)./g, '')).replace(
    /(\d?)十(\d?)/g,
    (_, tens: string, ones: string) => `${tens || 1}${ones || 0}`,
  );

/** `now` in milliseconds: today is the last day that counts. */
export function parsePastDay(typed: string, now: number): ReadPastDay {
  const plain = plainText(typed).trim();
  if (plain === '') return { ok: false, fault: 'empty' };
  const text = plain.replace(timeOfDay, ' ');
  const day = dayIn(text) ?? dayIn(inFigures(text));
  if (day === null) return { ok: false, fault: 'unreadable' };
  if (!isCalendarDay(day)) return { ok: false, fault: 'noSuchDay' };
  if (day < FIRST_DAY) return { ok: false, fault: 'tooEarly' };
  return day > dayAt(now) ? { ok: false, fault: 'future' } : { ok: true, day };
}
