/** One kind sentence for each way in which number or ID characters can't be read. */
import { m } from '#copy/generated/messages.js';
import { parseIdTail, type TailFault } from '#domain/input/identity.ts';
import { type NumberFault, parseNumber, toHalfWidth } from '#domain/input/phoneNumber.ts';

const numberWords: Readonly<Record<NumberFault, (count: number) => string>> = {
  empty: () => m.signIn_fault_empty(),
  letters: () => m.signIn_fault_letters(),
  foreign: () => m.signIn_fault_foreign(),
  fixedLine: () => m.signIn_fault_fixed_line(),
  tooShort: (count) => m.signIn_fault_too_short({ count }),
  tooLong: (count) => m.signIn_fault_too_long({ count }),
  notMobile: () => m.signIn_fault_not_mobile(),
};

const tailWords: Readonly<Record<TailFault, () => string>> = {
  empty: () => m.signIn_tail_empty(),
  length: () => m.signIn_tail_length(),
  characters: () => m.signIn_tail_characters(),
};

export function numberFault(typed: string): string | null {
  const parsed = parseNumber(typed);
  return parsed.ok ? null : numberWords[parsed.fault](toHalfWidth(typed).replace(/\D/g, '').length);
}

export function tailFault(typed: string): string | null {
  const parsed = parseIdTail(typed);
  return parsed.ok ? null : tailWords[parsed.fault]();
}
