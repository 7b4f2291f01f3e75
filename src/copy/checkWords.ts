/** What is said about check codes: what is wrong with what was typed, and what was answered. */
import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { CheckAnswer } from '#domain/check/holderCheck.ts';
import { parseCheckCode } from '#domain/input/checkCode.ts';
import { type PastDayFault, parsePastDay } from '#domain/input/pastDay.ts';
import type { Day } from '#domain/time.ts';

type AnswerWords = { word: () => string; text: (day: Day) => string };

export const answerWords: Readonly<Record<CheckAnswer, AnswerWords>> = {
  yes: { word: () => m.check_yes(), text: (day) => m.check_yes_text({ date: formatDay(day) }) },
  no: { word: () => m.check_no(), text: (day) => m.check_no_text({ date: formatDay(day) }) },
  cantTell: { word: () => m.check_cant_tell(), text: (day) => m.check_cant_tell_text({ date: formatDay(day) }) },
};

/** Null: it can be a code. */
export function checkCodeFault(typed: string): string | null {
  const read = parseCheckCode(typed);
  if (read.ok) return null;
  if (read.fault === 'empty') return m.check_code_empty();
  if (read.fault === 'slip') return m.check_code_slip();
  return 'character' in read.fault
    ? m.check_code_strange({ character: read.fault.character })
    : m.check_code_count({ count: read.fault.count });
}

const dayWords: Readonly<Record<PastDayFault, () => string>> = {
  empty: () => m.check_day_empty(),
  unreadable: () => m.check_day_unreadable(),
  noSuchDay: () => m.check_day_no_such(),
  future: () => m.check_day_future(),
  tooEarly: () => m.check_day_too_early(),
};

/** Null: it is a day that can be asked about. `now` in milliseconds. */
export function pastDayFault(typed: string, now: number): string | null {
  const read = parsePastDay(typed, now);
  return read.ok ? null : dayWords[read.fault]();
}
