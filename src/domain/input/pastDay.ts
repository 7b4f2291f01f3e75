/** A day that lies behind us, as people write it: `2024-06-01`, `2024年6月1日`, `20240601`, `1 June 2024`. */
import { FIRST_DAY, isCalendarDay } from '#domain/check/holderCheck.ts';
import { plainText, spokenDigits, withoutLabel } from '#domain/input/typedDigits.ts';
import { type Day, dayAt } from '#domain/time.ts';

/** `noSuchDay`: a date that no calendar has. `tooEarly`: before there were mobile numbers. */
export type PastDayFault = 'empty' | 'unreadable' | 'noSuchDay' | 'future' | 'tooEarly';
export type ReadPastDay = { ok: true; day: Day } | { ok: false; fault: PastDayFault };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A time of day after it does not matter. */
const yearFirst = /^(\d{4})(?:\D+(\d{1,2})\D+(\d{1,2})(?:\D*|(?:\s+|T)\d{1,2}(?::\d\d){1,2})|(\d\d)(\d\d)\D*)$/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\D*?([a-z]{3})[a-z]*[\s.,-]+(\d{4})\W*$/i;
const monthFirst = /^([a-z]{3})[a-z]*[\s.-]+(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})\W*$/i;
const monthWithin = /^(\d{4})[\s.,-]+([a-z]{3})[a-z]*[\s.-]+(\d{1,2})(?:st|nd|rd|th)?\W*$/i;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s.,]+/i;

/** Year, month and day, each as it was written; null where the year does not say where it stands. */
function partsOf(text: string): [year: string, month: string, day: string] | null {
  const inDigits = yearFirst.exec(text);
  if (inDigits !== null) {
    const [, year = '', month = '', day = '', joinedMonth = '', joinedDay = ''] = inDigits;
    return [year, month || joinedMonth, day || joinedDay];
  }
  const [, dayBefore = '', nameAfter = '', yearAfter = ''] = dayFirst.exec(text) ?? [];
  const [, nameBefore = '', dayAfter = '', yearLast = ''] = monthFirst.exec(text) ?? [];
  const [, yearBefore = '', nameWithin = '', dayLast = ''] = monthWithin.exec(text) ?? [];
  const month = months.indexOf((nameAfter || nameBefore || nameWithin).toLowerCase()) + 1;
  return month === 0 ? null : [yearAfter || yearLast || yearBefore, String(month), dayBefore || dayAfter || dayLast];
}

/** `二〇二四年六月十一日`, as a voice may be taken down. */
const inFigures = (text: string) =>
  spokenDigits(text.replace(/(?:星期|周)./g, '')).replace(
    /(\d?)十(\d?)/g,
    (_, tens: string, ones: string) => `${tens || 1}${ones || 0}`,
  );

/** As it stands, without `日期：` before it, without any words before it. */
const unlabelled = (text: string) =>
  partsOf(text) ?? partsOf(text.replace(/^[^\d:]*:\s*/, '')) ?? partsOf(withoutLabel(text));

/** `now` in milliseconds: today is the last day that counts. */
export function parsePastDay(typed: string, now: number): ReadPastDay {
  const text = plainText(typed).trim().replace(weekday, '');
  if (text === '') return { ok: false, fault: 'empty' };
  const parts = unlabelled(text) ?? unlabelled(inFigures(text));
  if (parts === null) return { ok: false, fault: 'unreadable' };
  const [year, month, date] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isCalendarDay(day)) return { ok: false, fault: 'noSuchDay' };
  if (day < FIRST_DAY) return { ok: false, fault: 'tooEarly' };
  return day > dayAt(now) ? { ok: false, fault: 'future' } : { ok: true, day };
}
