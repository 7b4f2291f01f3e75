/** What is left, as it is said at and around each boundary. */

import { expect, test, vi } from 'vitest';
import { deadlineWords, ownDeadlineWords, remainingWords } from '#copy/countdownWords.ts';
import { DAY, HOUR, MINUTE, msOf, SECOND } from '#domain/time.ts';

const period = { from: '2026-10-01T07:30:00.000Z', endsAt: '2026-12-30T16:00:00.000Z' };
const end = msOf(period.endsAt);
const said = (left: number) => remainingWords(period, end - left);

test.each([
  [37 * DAY + 7 * HOUR, '还有 37 天'],
  [2 * DAY + 1, '还有 2 天'],
  [31 * HOUR + 20 * MINUTE, '明天是最后一天，还有 31 小时 20 分钟'],
  [DAY, '今天是最后一天，还有 24 小时 0 分钟'],
  [5 * HOUR + 20 * MINUTE, '今天是最后一天，还有 5 小时 20 分钟'],
  [40 * MINUTE, '今天是最后一天，还有 40 分钟'],
  [59 * SECOND, '今天是最后一天，还有 59 秒'],
  [1, '今天是最后一天，还有 1 秒'],
  [0, '取回期已过。'],
  [-9 * DAY, '取回期已过。'],
])('%d ms before the end', (left, words) => expect(said(left)).toBe(words));

test('the deadline names the last day, and below 48 hours its end', () => {
  expect(deadlineWords(period, end - 37 * DAY)).toBe('最后一天：2026年12月30日 星期三（北京时间）');
  expect(deadlineWords(period, end - HOUR)).toBe('最后一天：2026年12月30日 24:00 前（北京时间）');
});

test('an end that is not the end of a day is named to the minute, at any distance', () => {
  const early = { ...period, endsAt: '2026-12-30T07:30:00.000Z' };
  for (const left of [37 * DAY, 3 * HOUR])
    expect(deadlineWords(early, msOf(early.endsAt) - left)).toBe(
      '最后一天：2026年12月30日 星期三 15:30 前（北京时间）',
    );
});

test.each([
  ['Asia/Shanghai', null],
  ['Asia/Singapore', null],
  ['America/New_York', '您所在时区：2026年12月30日 星期三 11:00 前'],
  ['Asia/Tokyo', '您所在时区：2026年12月31日 星期四 01:00 前'],
  // What a browser says whose device names a zone that nobody knows; no format takes it.
  ['Etc/Unknown', null],
  ['Foo/Bar', null],
])('whoever looks from %s', (timeZone, words) => {
  const told = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...told, timeZone });
  // Whose clock shows Beijing's time is not asked for a zone.
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(0);
  expect(ownDeadlineWords(period)).toBe(words);
  vi.restoreAllMocks();
});
