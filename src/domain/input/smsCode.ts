/** The code of six digits that comes by text message, as people type it or paste it. */
import {
  bareText,
  inGroups,
  plainText,
  spokenDigits,
  strangeCharacter,
  withoutLabel,
} from '#domain/input/typedDigits.ts';

export type CodeFault = 'empty' | { character: string } | { count: number };

/** A date, a time of day, a decimal, or digits alone: taken as a whole, so that ten thousand of them are read once. */
const figure = /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d+(?:[:/.]\d+)*/g;
const dottedCode = /^\d{3}\.\d{3}$/;
/** Digits that stand together, with a few blanks or dashes between them. */
const digitGroups = /\d(?:[ -]{0,3}\d)*/g;
const firstSix = /(?:^|\D)(\d(?:[ -]{0,3}\d){5})(?!\d)/;
const codeWord =
  /(?:验证|校验|动态|确认|激活|短信|随机|安全|登录)码|[驗验][證证]碼|校驗碼|動態碼|密[码碼]|口令|\b(?:code|passcode|otp|pin)\b/gi;
const otherCode = /\b(?:zip|post|postal|area|country|order|promo)[ -]code\b/gi;
/** Follows the digits in "123456 is your code". */
const isTheCode = new RegExp(
  `^[^\\p{L}\\d,.;]*(?:是|为|為|作为|is\\b|as\\b)[^\\d,.;，。；]*(?:${codeWord.source})`,
  'iu',
);

/**
 * The code in what was typed, or in a whole text message pasted: digits and nothing but marks between them, or else the
 * six digits that are called the code: "123456 is your code", then those that follow such a word most closely, then those
 * before it. A date, a time, a postcode or a hotline around it is no code. Null where there is none.
 */
export function findCode(typed: string): string | null {
  const plain = plainText(typed);
  return codeIn(plain) ?? codeIn(spokenDigits(plain));
}

/** Why there is no code in what was typed: the character that can't be understood, as it was typed, or how many digits. */
export function codeFault(typed: string): CodeFault | null {
  if (findCode(typed) !== null) return null;
  const plain = plainText(typed);
  const bare = bareText(plain);
  if (bare === '') return 'empty';
  // Six digits with such a mark among them are a time or a date.
  const split = /^\d{6}$/.test(bare) ? withoutLabel(plain).replace(/[^\d:/]/g, '') : bare;
  const character = strangeCharacter(typed, split, /\d/);
  return character === null ? { count: bare.length } : { character };
}

function codeIn(plain: string): string | null {
  const bare = bareText(plain);
  if (/^\d{6}$/.test(bare) && !/[:/]/.test(withoutLabel(plain))) return bare;
  const text = inGroups(
    plain
      .replace(otherCode, ' ')
      .replace(figure, (found) => (dottedCode.test(found) ? found.replace('.', '-') : /\D/.test(found) ? ':' : found)),
  );
  const groups = [...text.matchAll(digitGroups)].map(groupAt).filter(({ code }) => code !== undefined);
  const words = [...text.matchAll(codeWord)].map(({ index = 0, 0: word }) => index + word.length);
  const called = groups.find(({ end }) => isTheCode.test(text.slice(end)));
  const afterWord = groups
    .map((group) => ({
      group,
      gap: Math.min(...words.filter((at) => at <= group.start).map((at) => group.start - at)),
    }))
    .filter(({ gap }) => gap < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.gap - b.gap)[0]?.group;
  const whole = groups.filter(({ isWhole }) => isWhole);
  // All of them are before the words by now; the last is the nearest.
  const beforeWord = whole[words.length > 0 ? whole.length - 1 : 0];
  return (called ?? afterWord ?? beforeWord ?? groups[0])?.code ?? null;
}

/** Where a group of digits stands, and the six digits that are it, or that are in it ("123456 15 minutes"). */
function groupAt({ index: start = 0, 0: written }: RegExpMatchArray) {
  const isWhole = digitsOf(written).length === 6;
  const six = isWhole ? written : firstSix.exec(written)?.[1];
  return { start, end: start + written.length, isWhole, code: six && digitsOf(six) };
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
