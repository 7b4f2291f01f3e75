/** What is put together by hand reads as Intl writes it, in every shape and on every day. */
import { expect, test } from 'vitest';
import * as format from '#copy/format.ts';
import { languages, locales } from '#domain/languages.ts';
import { DAY, dayAt, HOUR, instantOf, monthOf } from '#domain/time.ts';

const date = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const [dayWithMonth, short] = [
  { month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'short' },
] as const;

const shapes: [write: (ms: number) => string, shape: Intl.DateTimeFormatOptions][] = [
  [(ms) => format.formatDate(instantOf(ms)), date],
  [(ms) => format.formatDayWithWeekday(dayAt(ms)), { ...date, weekday: 'long' }],
  [(ms) => format.formatDayInRow(dayAt(ms)), { ...short, day: 'numeric' }],
  [(ms) => format.formatShortDate(instantOf(ms), ms), dayWithMonth],
  [(ms) => format.formatShortDate(instantOf(ms), ms + 300 * DAY), { ...short, day: 'numeric' }],
  [(ms) => format.formatMonth(monthOf(dayAt(ms))), { year: 'numeric', month: 'long' }],
  [(ms) => format.formatMonthInRow(monthOf(dayAt(ms))), short],
  [(ms) => format.formatTime(instantOf(ms)), time],
  [(ms) => format.formatFullDateTime(instantOf(ms)), { ...date, weekday: 'long', ...time }],
  [(ms) => format.formatNearTime(instantOf(ms)), { ...dayWithMonth, ...time }],
  [(ms) => format.formatDateTime(instantOf(ms), ms + 300 * DAY), { ...short, day: 'numeric', ...time }],
];

test('the first language writes its dates without Intl, as Intl would', () => {
  const [first] = locales;
  const { dates, signs } = languages[first];
  expect(signs).toBeDefined();
  const written = shapes.map(([, shape]) => new Intl.DateTimeFormat(dates, { ...shape, timeZone: 'Asia/Shanghai' }));
  // Three days, three hours and seven minutes on each time, from 1992 on: every day of the week, month and hour, and both sides of midnight.
  for (let ms = Date.UTC(1992, 0, 1); ms < Date.UTC(2042, 0, 1); ms += 3 * DAY + 3 * HOUR + 7 * 60_000)
    shapes.forEach(([write], at) => {
      expect(write(ms)).toBe(written[at]?.format(ms).replace('日星期', '日 星期'));
    });
});

test('a time of today stands alone, and one of any other day in Beijing with its date', () => {
  const midnight = Date.UTC(2026, 10, 23, 16);
  const at = (ms: number) => instantOf(midnight + ms);
  const minute = 60_000;
  for (const [instant, now, isToday] of [
    [at(-3 * minute), midnight - minute, true],
    [at(-3 * minute), midnight, false],
    [at(5 * minute), midnight - minute, false],
    [at(5 * minute), midnight + 23 * HOUR, true],
    [at(5 * minute), midnight + 24 * HOUR, false],
    [at(5 * minute), midnight + 365 * DAY, false],
  ] as const)
    expect(format.formatTimeOn(instant, now)).toBe(
      isToday ? format.formatTime(instant) : format.formatDateTime(instant, now),
    );
});

test('from when on something is possible is told by a whole minute in which it is', () => {
  const at = instantOf(Date.UTC(2026, 10, 23, 15, 59, 0, 1));
  const whole = instantOf(Date.UTC(2026, 10, 23, 16));
  expect(format.formatOpening(at)).toBe(format.formatNearTime(whole));
  expect(format.formatOpening(whole)).toBe(format.formatNearTime(whole));
});

test('a day that is far away is told with its year, one that is near without', () => {
  const now = Date.UTC(2026, 10, 23, 8);
  const [day, instant] = ['2026-11-10', '2026-11-10T02:00:00.000Z'];
  for (const days of [0, 30, 200])
    expect(format.formatShortDate(instant, now + days * DAY), `${days} days later`).toBe('11月10日');
  for (const days of [300, 365, 800, -400]) {
    const far = now + days * DAY;
    expect(format.formatShortDay(day, far), `${days} days later`).toBe('2026年11月10日');
    expect(format.formatShortDate(instant, far)).toBe('2026年11月10日');
    expect(format.formatShortLastDay(instant, far)).toBe('2026年11月10日');
    expect(format.formatDateTime(instant, far)).toBe('2026年11月10日 10:00');
    expect(format.formatTimeOn(instant, far)).toBe('2026年11月10日 10:00');
  }
});
