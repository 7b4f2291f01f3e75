/** Dates, times and numbers, always in Beijing time unless a zone is asked for. */

import { m } from '#copy/generated/messages.js';
import { currentLocale } from '#copy/locale.ts';
import { languages } from '#domain/languages.ts';
import { DAY, type Day, dayAt, type Instant, MINUTE, type Month, minuteAt, msOf, startOf } from '#domain/time.ts';

const SHANGHAI = 'Asia/Shanghai';

const shapes = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  dateWithWeekday: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  dateInRow: { year: 'numeric', month: 'short', day: 'numeric' },
  shortDate: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthInRow: { year: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  fullDateTime: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  dateTime: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dateTimeInRow: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Shape = keyof typeof shapes;
type Signs = NonNullable<(typeof languages)[keyof typeof languages]['signs']>;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Without Intl: its first use costs a cheap phone a quarter of a second, in the moment in which the first screen is drawn. */
function compose(ms: number, shape: Intl.DateTimeFormatOptions, signs: Signs): string {
  const [day = '', time] = minuteAt(ms).split(' ');
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const days = [shape.year && year + signs.year, shape.month && month + signs.month, shape.day && date + signs.day];
  const weekday = shape.weekday && signs.weekdays[new Date(day).getUTCDay()];
  return [days.filter(Boolean).join(''), weekday, shape.hour && time].filter(Boolean).join(' ');
}

/** `ms` since the epoch, in Beijing time or in the zone that is named. Throws where that is none. */
export function format(ms: number, shape: Shape, timeZone = SHANGHAI): string {
  const { dates: tag, signs } = languages[currentLocale()];
  if (signs !== undefined && timeZone === SHANGHAI) return compose(ms, shapes[shape], signs);
  const key = `${tag} ${shape} ${timeZone}`;
  const shaped = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...shapes[shape], timeZone });
  formats.set(key, shaped);
  // An English date stays on one line: a lone day or year is hard to read.
  return shaped.format(ms).replace(/(\w) (?=[A-Z]|\d{4})/g, '$1\u00a0');
}

/** `2026年11月23日` / `23 November 2026`. */
export const formatDay = (day: Day) => format(startOf(day), 'date');
export const formatDayWithWeekday = (day: Day) => format(startOf(day), 'dateWithWeekday');
/** `2019年6月` / `June 2019`. */
export const formatMonth = (month: Month) => format(startOf(`${month}-01`), 'month');
/** `2019年6月18日` / `18 Jun 2019`: in rows, where there is little room. */
export const formatDayInRow = (day: Day) => format(startOf(day), 'dateInRow');
export const formatMonthInRow = (month: Month) => format(startOf(`${month}-01`), 'monthInRow');
export const formatDate = (instant: Instant) => format(msOf(instant), 'date');
/** `11月23日` / `23 Nov`: only for what can't lie far from today. */
export const formatNearDay = (day: Day) => format(startOf(day), 'shortDate');
export const formatNearDate = (instant: Instant) => format(msOf(instant), 'shortDate');
/** `11月24日 14:32` / `24 Nov, 14:32`, Beijing time: the same. */
export const formatNearTime = (instant: Instant) => format(msOf(instant), 'dateTime');

/** What lies farther away is told with its year: it would be taken for the same day of another one. */
const NEAR = 270 * DAY;
const nearOr = (near: Shape, far: Shape) => (ms: number, now: number) =>
  format(ms, Math.abs(ms - now) < NEAR ? near : far);
const shortDate = nearOr('shortDate', 'dateInRow');
const dateTime = nearOr('dateTime', 'dateTimeInRow');

/** `11月23日`, or `2024年11月23日` where that is far from `now` (ms). */
export const formatShortDay = (day: Day, now: number) => shortDate(startOf(day), now);
export const formatShortDate = (instant: Instant, now: number) => shortDate(msOf(instant), now);
/** `14:32`, Beijing time. */
export const formatTime = (instant: Instant) => format(msOf(instant), 'time');
/** `11月24日 14:32`, or `2024年11月24日 14:32` where that is far from `now` (ms). Beijing time. */
export const formatDateTime = (instant: Instant, now: number) => dateTime(msOf(instant), now);
/** Only the time where it is of the same day in Beijing as `now` (ms), else with its date. */
export const formatTimeOn = (instant: Instant, now: number) =>
  dayAt(msOf(instant)) === dayAt(now) ? formatTime(instant) : formatDateTime(instant, now);
/** From when on something is possible is told by a minute in which it surely is: `14:32:40` is no `14:32` for whoever tries then. */
export const formatOpening = (instant: Instant) => format(Math.ceil(msOf(instant) / MINUTE) * MINUTE, 'dateTime');
/** The last day of a window or due date whose end is exclusive. */
export const formatLastDay = (endsAt: Instant) => format(msOf(endsAt) - 1, 'date');
export const formatShortLastDay = (endsAt: Instant, now: number) => shortDate(msOf(endsAt) - 1, now);

/** `2026年11月23日 星期一 16:57`, Beijing time. */
export const formatFullDateTime = (instant: Instant) => format(msOf(instant), 'fullDateTime');

/** A masked number as it is spoken: not eleven stars. */
export function speakNumber(masked: string): string {
  return m.common_number_spoken({ first: masked.slice(0, 3), last: masked.slice(-4) });
}
