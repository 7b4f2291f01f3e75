/** One kind sentence for each way in which number or ID characters can't be read. */
import { m } from '#copy/generated/messages.js';
import { parseIdTail, type TailFault } from '#domain/identity.ts';
import { type NumberFault, parseNumber, toHalfWidth } from '#domain/phoneNumber.ts';

const numberWords: Readonly<Record<NumberFault, (count: number) => string>> = {
  empty: () => m.signin_fault_empty(),
  letters: () => m.signin_fault_letters(),
  foreign: () => m.signin_fault_foreign(),
  fixedLine: () => m.signin_fault_fixed_line(),
  tooShort: (count) => m.signin_fault_too_short({ count }),
  tooLong: (count) => m.signin_fault_too_long({ count }),
  notMobile: () => m.signin_fault_not_mobile(),
};

const tailWords: Readonly<Record<TailFault, () => string>> = {
  empty: () => m.signin_tail_empty(),
  length: () => m.signin_tail_length(),
  characters: () => m.signin_tail_characters(),
};

export function numberFault(typed: string): string | null {
  const parsed = parseNumber(typed);
  return parsed.ok ? null : numberWords[parsed.fault](toHalfWidth(typed).replace(/\D/g, '').length);
}

export function tailFault(typed: string): string | null {
  const parsed = parseIdTail(typed);
  return parsed.ok ? null : tailWords[parsed.fault]();
}
