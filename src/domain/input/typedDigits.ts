/** What keyboards, voice typing and copied texts put around and between digits, told from the digits that were meant. */

/** Also half a character, and what a phone puts in place of a picture. */
const unseen = /\p{M}|\p{Cf}|\p{Cs}|\ufffc/gu;
const otherDigits = /(?![0-9])\p{Nd}/gu;
/** Every dash, dot, blank, bracket and quote, also those that Unicode counts among letters and symbols. */
const marks = /(?![@#*%&?])[\p{P}\p{Z}\p{Cc}]|[−˗ˉー➖─━╌╍╴╶╸╺⎯⏤∼~∙⋅●|<>∶\u115f\u1160\u2800]/gu;
/** What people put between the groups of a code. */
const dashes = /[\p{Pd}−˗ー➖─_·•∙⋅・~]/gu;
/** `手机号1:`, `tel:`: up to two digits and no plus, so that neither a number nor a country's code is taken for a label. */
const labelWithColon = /^[^:∶\d+]*(?:\d{1,2}[^:∶\d+]*)?[:∶]/u;
/** `手机号 154…`, `后6位 01…`; one letter that touches the digits is a slip and no label. */
const label =
  /^(?![a-z][\d+])(?:[^\d+@#*%&?=]*\d{1,2} ?(?:位|个|digits|characters)(?=[^\d+@#*%&?=]|\d{5}))?[^\d+@#*%&?=]*(?=[\d+])/iu;
/** `(本人)` after the digits, or `，谢谢！`: a mark and words. */
const note = /(?:[([{<【「『《〈]|[,;.!、。\n]\s*(?=\p{L}{2}))[^\d([{<【「『《〈]*$/u;

function figures(words: string): [word: string, digit: string][] {
  return [...words].map((word, digit) => [word, String(digit)]);
}

const spoken: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['零一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖'].flatMap(figures)),
  〇: '0',
  '○': '0',
  幺: '1',
};

/** Full width, circled, raised, of another script: every digit as 0 to 9, every letter plain, nothing that is not seen. */
export function plainText(typed: string): string {
  return typed.normalize('NFKD').replace(unseen, '').replace(otherDigits, digitOf);
}

/** Unicode keeps the ten digits of a script together. */
function digitOf(letter: string): string {
  let value = 0;
  for (let code = letter.codePointAt(0) ?? 0; /\p{Nd}/u.test(String.fromCodePoint(code - 1 - value)); ) value++;
  return String(value % 10);
}

/** Plain text with the digits that were written as words: `幺五四`. */
export function spokenDigits(plain: string): string {
  return plain.replace(/[〇○幺零一二三四五六七八九壹贰叁肆伍陆柒捌玖]/g, (word) => spoken[word] ?? word);
}

/** Plain text on one line, each dash or dot between groups of digits as `-`. */
export function inGroups(plain: string): string {
  return plain.replace(/\s/g, ' ').replace(dashes, '-');
}

/** Plain text without a label before the digits: `手机号:`, `tel:`. */
export function withoutLabel(plain: string): string {
  const before = labelWithColon.exec(plain)?.[0] ?? '';
  return (/\p{L}/u.test(before) ? plain.slice(before.length) : plain).trimStart().replace(label, '');
}

/** Plain text without label, note in brackets and marks: what has to be understood. */
export function bareText(plain: string): string {
  return withoutLabel(plain).replace(note, '').replace(marks, '');
}

/** The first character of bare text that `understood` does not match, as it was typed; null where there is none. */
export function strangeCharacter(typed: string, bare: string, understood: RegExp): string | null {
  const strange = [...bare].find((letter) => !understood.test(letter));
  if (strange === undefined) return null;
  return [...typed.normalize('NFC')].find((letter) => plainText(letter).includes(strange)) ?? strange;
}
