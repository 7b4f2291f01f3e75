/** The operator's load figures are those of the portal. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOOK_AT_LATEST_MS, LOOK_AT_SOONEST_MS, LOOK_EVERY_MS } from '#api/polling.ts';

const load =
  readFileSync(new URL('../../docs/operator.md', import.meta.url), 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('Load\n')) ?? '';

/** The cells of the table under this heading, without its first line. */
function table(firstHeading: string): string[][] {
  const rows = load.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const start = cells.findIndex(([heading]) => heading === firstHeading) + 2;
  const next = cells.findIndex(([rule], at) => at > start && rule?.startsWith('---'));
  return cells.slice(start, next === -1 ? undefined : next - 1);
}

const unitMs: Record<string, number> = { second: 1_000, seconds: 1_000, minute: 60_000, minutes: 60_000 };
function msOfWords(words: string): number {
  const [count, unit = ''] = words.split(' ');
  return Number(count) * (unitMs[unit] ?? Number.NaN);
}

/** "45,000" as a number. */
const figure = (pattern: RegExp) => Number(pattern.exec(load.replace(/\s+/g, ' '))?.[1]?.replaceAll(',', ''));

test('an open page asks as often as the operator is told', () => {
  expect(table('while').map(([, , every = '']) => msOfWords(every))).toEqual(Object.values(LOOK_EVERY_MS));
});

test('what a thousand people ask follows from the calls of a visit and the quickest look', () => {
  const longestVisit = Math.max(...table('what a person does').map(([, calls]) => Number(calls)));
  const looksInFiveMinutes = 300_000 / LOOK_EVERY_MS.answers + 300_000 / LOOK_EVERY_MS.session;
  expect(figure(/five minutes each: ([\d,]+) calls a day/)).toBe(1_000 * (longestVisit + looksInFiveMinutes));
  expect(figure(/at the same moment: ([\d,]+) calls a second/)).toBe(
    Math.round(1_000_000 / LOOK_EVERY_MS.answers + 1_000_000 / LOOK_EVERY_MS.session),
  );
  const fiveMinutes = 300_000;
  expect(figure(/five minutes away: (\d+) calls a second/)).toBe(Math.round(2_000_000 / fiveMinutes));
});

test('the bounds of a wish are those that the operator is told', () => {
  expect(figure(/no sooner than in (\d+) seconds/) * 1_000).toBe(LOOK_AT_SOONEST_MS);
  expect(figure(/no later than in (\d+) minutes/) * 60_000).toBe(LOOK_AT_LATEST_MS);
});
