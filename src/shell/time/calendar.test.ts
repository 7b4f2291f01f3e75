/** What every calendar program must be able to read, on every page that the portal is opened from. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test, vi } from 'vitest';
import { HOUR, msOf } from '#domain/time.ts';
import { type CalendarEntry, calendarFile } from '#shell/time/calendar.ts';
import { holdingPeriodEntries } from '#shell/time/holdingPeriodEntries.ts';

const now = msOf('2026-11-23T08:57:00.000Z');
const entry: CalendarEntry = {
  uid: 'a@clearline',
  title: '期限; 到期, 次日\\',
  note: '一\n二\r\n三'.repeat(12),
  startsAt: now,
  endsAt: now + HOUR,
  rings: [0, 1, 999, 1_000, 90_061_001],
};
const triggers = (text: string) => [...text.matchAll(/^TRIGGER[^:]*:(.*)$/gm)].map(([, value]) => value?.trim());

afterEach(() => vi.unstubAllGlobals());

test('an alarm rings at a whole second, also for a period that ends in the midst of one', async () => {
  for (const endsAt of ['2026-12-30T15:59:59.999Z', '2026-12-30T16:00:00.001Z', '2026-12-30T15:59:58.500Z']) {
    const entries = holdingPeriodEntries({ from: '2026-10-01T07:30:00.000Z', endsAt }, 'l1', now);
    const text = await calendarFile(entries, 0, 'zh-CN', now);
    expect(triggers(text)).not.toHaveLength(0);
    for (const trigger of triggers(text)) expect(trigger).toMatch(/^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/);
  }
  const text = await calendarFile([entry], 0, 'en', now);
  expect(triggers(text)).toHaveLength(5);
  for (const trigger of triggers(text)) expect(trigger).toMatch(/^-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/);
});

test('the file ends with a line break, as each of its lines does', async () => {
  const text = await calendarFile([entry], 0, 'en', now);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
});

test('a page on plain http, and a browser of 2021, write it too, under our own name', async () => {
  vi.stubGlobal('crypto', {});
  expect(await calendarFile([entry], 0, 'en', now)).toContain('UID:a@clearline\r\n');
});

test('a control character in a name breaks no file', async () => {
  const odd = 'A\u0000p\u0007p\u000b\u000c\u001b\u007f\u0085';
  const text = await calendarFile([{ ...entry, title: odd, note: `${odd}\tand\nmore` }], 0, 'en', now);
  expect(text.replace(/\r\n|\t/g, '')).not.toMatch(/\p{Cc}/u);
  expect(text).toContain('SUMMARY:App\r\n');
  expect(text).toContain('DESCRIPTION:App\tand\\nmore\r\n');
});

test('whatever title and note say comes back as it was', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'aé期🌸;,:\\"\n n') });
  await fc.assert(
    fc.asyncProperty(words, words, async (title, note) => {
      const text = await calendarFile([{ ...entry, title, note }], 3, 'zh-CN', now);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe(title);
      expect(event?.getFirstPropertyValue('description')).toBe(note);
      expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2026-11-23T08:57:00Z');
    }),
  );
});
