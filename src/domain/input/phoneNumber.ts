/**
 * Mainland mobile numbers: read what people type or paste, mask it, tell what is wrong with it.
 * Rule: eleven digits, the first 1, the second 3 to 9 (the numbering plan; a mask shows the first three and last four).
 */

export type NumberFault = 'empty' | 'letters' | 'foreign' | 'fixedLine' | 'tooShort' | 'tooLong' | 'notMobile';
export type ParsedNumber = { ok: true; number: string } | { ok: false; fault: NumberFault };

const FULL_WIDTH_GAP = 0xfee0;

/** Full-width digits, letters and signs as their plain ASCII twins; ideographic blanks as blanks. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_GAP))
    .replaceAll('\u3000', ' ');
}

/** Accepts blanks, dashes, dots, brackets, +86, 0086, 86 and full-width digits around the eleven digits. */
export function parseNumber(typed: string): ParsedNumber {
  const plain = toHalfWidth(typed).replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069().·\-–—]/g, '');
  if (plain === '') return { ok: false, fault: 'empty' };
  if (!/^\+?\d+$/.test(plain)) return { ok: false, fault: 'letters' };
  // `+1 415…` has eleven digits too, and the first is a 1.
  if (/^\+(?!86)/.test(plain)) return { ok: false, fault: 'foreign' };
  const digits = plain.replace(/^\+/, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (/^0[1-9]\d{7,}$/.test(digits) || /^[2-9]\d{6,7}$/.test(digits)) return { ok: false, fault: 'fixedLine' };
  if (digits.length < 11) return { ok: false, fault: 'tooShort' };
  if (digits.length > 11) return { ok: false, fault: 'tooLong' };
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
