/**
 * Mainland mobile numbers: read what people type or paste, mask it, tell what is wrong with it.
 * Rule: eleven digits, the first 1, the second 3 to 9 (the numbering plan; a mask shows the first three and last four).
 */
import { bareText, plainText, spokenDigits, strangeCharacter } from '#domain/input/typedDigits.ts';

export type NumberFault = Exclude<ParsedNumber, { ok: true }>;
export type ParsedNumber =
  | { ok: true; number: string }
  | { ok: false; fault: 'empty' | 'foreign' | 'fixedLine' | 'notMobile' }
  /** The first character that can't be understood, as it was typed. */
  | { ok: false; fault: 'letters'; character: string }
  /** How many digits there are, without a country's code. */
  | { ok: false; fault: 'tooShort' | 'tooLong'; count: number };

/**
 * The eleven digits, in whichever script or words they are written, among blanks, dashes, dots, brackets and invisible
 * marks, with a label or `tel:` before them and with +86, 0086, 86 or the 0 of a long-distance call.
 */
export function parseNumber(typed: string): ParsedNumber {
  const plain = plainText(typed);
  const asTyped = readNumber(bareText(plain), typed);
  if (asTyped.ok) return asTyped;
  const asSpoken = readNumber(bareText(spokenDigits(plain)), typed);
  return asSpoken.ok ? asSpoken : asTyped;
}

function readNumber(bare: string, typed: string): ParsedNumber {
  if (bare === '') return { ok: false, fault: 'empty' };
  const character = strangeCharacter(typed, bare.replace(/^\+/, ''), /\d/);
  if (character !== null) return { ok: false, fault: 'letters', character };
  // `+1 415…` has eleven digits too, and the first is a 1.
  if (/^(?:\+|00)(?!86)/.test(bare)) return { ok: false, fault: 'foreign' };
  if (/^(?:\+|00)86(?:10|2\d|[3-9]\d\d)\d{7,8}$/.test(bare)) return { ok: false, fault: 'fixedLine' };
  const digits = bare.replace(/^(?:(?:\+|00)86|86(?=0?1\d{10}$))/, '').replace(/^0(?=1[3-9]\d{9}$)/, '');
  if (/^0[1-9]\d{7,}$/.test(digits) || /^[2-9]\d{6,7}$/.test(digits)) return { ok: false, fault: 'fixedLine' };
  if (digits.length < 11) return { ok: false, fault: 'tooShort', count: digits.length };
  if (digits.length > 11) return { ok: false, fault: 'tooLong', count: digits.length };
  if (!/^1[3-9]/.test(digits)) return { ok: false, fault: 'notMobile' };
  return { ok: true, number: digits };
}

/** `154****0001`. */
export function maskNumber(number: string): string {
  return `${number.slice(0, 3)}****${number.slice(-4)}`;
}

/** `154 0000 0001`, for the field after it has been left. */
export function groupNumber(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`;
}

/** The parts of a masked number that are spoken: its first three and last four digits. */
export function spokenParts(masked: string): { first: string; last: string } {
  return { first: masked.slice(0, 3), last: masked.slice(-4) };
}
