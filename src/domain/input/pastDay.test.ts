import { expect, test } from 'vitest';
import { parsePastDay } from '#domain/input/pastDay.ts';
import { msOf } from '#domain/time.ts';

/** Already the 24th in Shanghai. */
const now = msOf('2026-11-23T16:30:00.000Z');

test.each([
  ['2024-06-01', '2024-06-01'],
  ['2024-6-1', '2024-06-01'],
  ['2024/6/1', '2024-06-01'],
  ['2024.06.01', '2024-06-01'],
  ['20240601', '2024-06-01'],
  ['2024 6 1', '2024-06-01'],
  ['2024年6月1日', '2024-06-01'],
  ['２０２４年６月１日', '2024-06-01'],
  ['1 June 2024', '2024-06-01'],
  ['1st Jun 2024', '2024-06-01'],
  ['June 1, 2024', '2024-06-01'],
  [' 2024-02-29 ', '2024-02-29'],
  ['1987-01-01', '1987-01-01'],
  ['2026-11-24', '2026-11-24'],
])('%j is %s', (typed, day) => expect(parsePastDay(typed, now)).toEqual({ ok: true, day }));

test.each([
  ['', 'empty'],
  ['去年', 'unreadable'],
  // Which of them is the month nobody can tell.
  ['01/06/2024', 'unreadable'],
  ['2024-06', 'unreadable'],
  ['1 Foo 2024', 'unreadable'],
  ['2024-06-01 oder so 5', 'unreadable'],
  ['2023-02-29', 'noSuchDay'],
  ['2024-13-01', 'noSuchDay'],
  ['2024-00-10', 'noSuchDay'],
  ['2026-11-25', 'future'],
  ['9999-12-31', 'future'],
  ['1986-12-31', 'tooEarly'],
  ['0000-01-01', 'tooEarly'],
])('%j is told that it is %s', (typed, fault) => expect(parsePastDay(typed, now)).toEqual({ ok: false, fault }));
