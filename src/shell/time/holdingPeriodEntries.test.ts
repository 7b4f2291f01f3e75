/** The calendar file, read back by a library that had no part in writing it. */

import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { followPageLocale } from '#copy/locale.ts';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import { addDays, DAY, dayAt, HOUR, instantOf, msOf, startOf } from '#domain/time.ts';
import { calendarFile } from '#shell/time/calendar.ts';
import { holdingPeriodEntries, holdingPeriodLines } from '#shell/time/holdingPeriodEntries.ts';

const period: HoldingPeriod = { from: '2026-10-01T07:30:00.000Z', endsAt: '2026-12-30T16:00:00.000Z' };
const cancelled = msOf(period.from);
const lineId = 'lin_k3v9x2m7q1w5z8';

const write = (of: HoldingPeriod, revision: number, now: number, locale = 'zh-CN') =>
  calendarFile(holdingPeriodEntries(of, lineId, now), revision, locale, now);

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      note: event.description,
      start: event.startDate.toJSDate().getTime(),
      end: event.endDate.toJSDate().getTime(),
      isUtc: event.startDate.zone === ICAL.Timezone.utcTimezone && event.endDate.zone === ICAL.Timezone.utcTimezone,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      rings: component
        .getAllSubcomponents('valarm')
        .map((alarm) => 0 - (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() * 1000),
    };
  });
}

afterEach(() => vi.unstubAllGlobals());

test('days 60, 83 and 89 at nine in the morning, and the end, in UTC and with alarms', async () => {
  const events = read(await write(period, 0, cancelled));
  expect(events.map(({ uid, title }) => [uid, title])).toEqual([
    [`${lineId}-30@clearline`, '取回手机号还剩 30 天'],
    [`${lineId}-7@clearline`, '取回手机号还剩 7 天'],
    [`${lineId}-1@clearline`, '明天是取回手机号的最后一天'],
    [`${lineId}-end@clearline`, '取回手机号的最后一天'],
  ]);
  expect(events.map(({ start }) => instantOf(start))).toEqual([
    '2026-11-30T01:00:00.000Z',
    '2026-12-23T01:00:00.000Z',
    '2026-12-29T01:00:00.000Z',
    '2026-12-30T15:00:00.000Z',
  ]);
  expect(instantOf(events.at(-1)?.end ?? 0)).toBe(period.endsAt);
  expect(events.every(({ isUtc }) => isUtc)).toBe(true);
  expect(events.map(({ rings }) => rings)).toEqual([[0], [0], [0], [14 * HOUR, HOUR]]);
  expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2026-10-01T07:30:00Z']));
});

test('the ids stay when the end is moved, and the revision rises', async () => {
  const later = { ...period, endsAt: instantOf(msOf(period.endsAt) + 30 * DAY) };
  const [before, after] = [read(await write(period, 0, cancelled)), read(await write(later, 1, cancelled + DAY))];
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(before.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0]);
  expect(after.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 1]);
  expect(after.map(({ start }) => start)).toEqual(before.map(({ start }) => start + 30 * DAY));
});

test('what is past is left out, and the last hours still get the end', async () => {
  const onDay83 = startOf('2026-12-23') + 17 * HOUR;
  expect(read(await write(period, 0, onDay83)).map(({ uid }) => uid)).toEqual([
    `${lineId}-1@clearline`,
    `${lineId}-end@clearline`,
  ]);
  expect(holdingPeriodLines(period, onDay83)).toBe(
    '2026年12月29日：明天是取回手机号的最后一天\n2026年12月30日：取回手机号的最后一天',
  );
  expect(read(await write(period, 0, msOf(period.endsAt) - 1))).toHaveLength(1);
});

test('in English it says the same', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  followPageLocale();
  expect(read(await write(period, 0, cancelled)).map(({ title }) => title)).toEqual([
    '30 days left to get the phone number back',
    '7 days left to get the phone number back',
    'Tomorrow is the last day to get the phone number back',
    'Last day to get the phone number back',
  ]);
});

describe('for every period', () => {
  const anyWindow = fc
    .tuple(fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) }), fc.integer({ min: 1, max: 240 }))
    .map(([from, days]) => ({ from: instantOf(from), endsAt: instantOf(startOf(addDays(dayAt(from), days + 1))) }));

  test('no line is longer than 75 octets, none breaks inside a character, and the text comes back whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyWindow, fc.integer({ min: 0, max: 99 }), async (of, revision) => {
        const now = msOf(of.from);
        const text = await write(of, revision, now);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).not.toContain('\uFFFD');
        const entries = holdingPeriodEntries(of, lineId, now);
        expect(read(text)).toMatchObject(
          entries.map(({ uid, title, note, startsAt, endsAt }) => ({
            uid,
            title,
            note,
            sequence: revision,
            // iCalendar knows no milliseconds.
            start: Math.floor(startsAt / 1000) * 1000,
            end: Math.floor(endsAt / 1000) * 1000,
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('nothing in it looks like a phone number', async () => {
    const text = await write(period, 0, cancelled);
    const words = read(text).map(({ title, note }) => title + note);
    expect(words.join()).not.toMatch(/\d{3}|\*/);
    expect(text).not.toMatch(/1[3-9]\d{9}/);
  });
});
