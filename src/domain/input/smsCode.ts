/** The code of six digits that comes by text message, as people type it or paste it. */
import { toHalfWidth } from '#domain/input/phoneNumber.ts';

/** A time of day, a date with strokes, a decimal. */
const noCode = /\d+(?:[:/.]\d+)+/g;
/** Digits that stand together, with single blanks or dashes between them. */
const digitGroups = /\d(?:[ -]?\d)*/g;
const firstSix = /(?:^|\D)(\d(?:[ -]?\d){5})(?!\d)/;

/**
 * The code in what was typed, or in a whole text message pasted: the first group of six digits, inner blanks or dashes
 * allowed. A date, a time or a hotline around it is no such group, nor is one with digits glued on ("123456 15 minutes")
 * unless there is no better one. Null where there is none.
 */
export function findCode(typed: string): string | null {
  const text = toHalfWidth(typed).replace(/[\u00A0\u2007\u2009\u202F]/g, ' ');
  const groups = (text.replace(noCode, ':').match(digitGroups) ?? []).map(digitsOf);
  const match = groups.find((digits) => digits.length === 6) ?? firstSix.exec(text)?.[1];
  return match === undefined ? null : digitsOf(match);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
