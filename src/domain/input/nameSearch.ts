/**
 * Finds an app by what people type: a name in either language, an old name, the pinyin of each whole or by the start of each
 * syllable, initials. Blanks, marks, case, full-width letters and traditional characters don't matter; `ü` is typed `v` or
 * `u`. Where nothing fits, a name that sounds the same is meant, else one with a slip, else the longest that stands among the
 * words that were typed.
 */
import type { Named } from '#domain/app.ts';
import { asHeard } from '#domain/input/soundAlike.ts';
import { toSimplified } from '#domain/input/traditional.ts';
import { locales } from '#domain/languages.ts';

/** What is compared with a query, made once per app. */
export type SearchKeys = {
  /** The names in both languages, then aliases and former names. */
  names: readonly string[];
  /** How many of `names` are the app's present ones. */
  present: number;
  /** How the name is read, then each other name that is written in characters. */
  readings: readonly Reading[];
};

type Reading = { syllables: readonly string[]; pinyin: string; initials: string };

const notLetters = /[^\p{L}\p{N}]/gu;
const accents = /\p{M}/gu;

/** Full-width to half-width, traditional to simplified, lower case, `ü` (also with a tone) to `v`, no accents, no blanks or marks. */
function plain(text: string): string {
  return toSimplified(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('u\u0308', 'v')
    .replace(accents, '')
    .normalize('NFC')
    .replace(notLetters, '');
}

export function searchKeys(app: Named): SearchKeys {
  const present = locales.map((locale) => plain(app.name[locale]));
  const others = [...app.aliases, ...app.formerNames].map(plain);
  return {
    names: [...present, ...others].filter(Boolean),
    present: present.filter(Boolean).length,
    readings: [reading(app.pinyin, app.initials), ...app.otherPinyin.map((pinyin) => reading(pinyin, null))],
  };
}

function reading(pinyin: string, initials: string | null): Reading {
  const syllables = pinyin.split(' ').map(plain).filter(Boolean);
  return {
    syllables,
    pinyin: syllables.join(''),
    initials: initials === null ? syllables.map((syllable) => syllable.charAt(0)).join('') : plain(initials),
  };
}

/** Nothing typed matches every app. */
export function matches(keys: SearchKeys, query: string): boolean {
  return rank(keys, query) !== Number.POSITIVE_INFINITY;
}

/**
 * How well the query fits: smaller is better, infinity is not at all. A present name itself, another name, pinyin or
 * initials in full, the start of a name, the start of the pinyin, within a name, pinyin from a later syllable.
 */
export function rank(keys: SearchKeys, query: string): number {
  return query.trim() === '' ? 0 : rankOf(keys, plain(query));
}

function rankOf(keys: SearchKeys, typed: string): number {
  if (typed === '') return Number.POSITIVE_INFINITY;
  const position = keys.names.indexOf(typed);
  if (position >= 0) return position < keys.present ? 0 : 1;
  const { readings } = keys;
  if (readings.some(({ initials, pinyin }) => typed === initials || readsWhole(pinyin, typed))) return 2;
  if (keys.names.some((name) => name.startsWith(typed))) return 3;
  if (readings.some((one) => one.initials.startsWith(typed) || readsFrom(one.syllables, 0, typed, 0))) return 4;
  if (keys.names.some((name) => name.includes(typed))) return 5;
  if (readings.some(({ syllables }) => syllables.some((_, first) => readsFrom(syllables, first, typed, 0)))) return 6;
  return Number.POSITIVE_INFINITY;
}

/** Each syllable from `index` on gives at least its first letter, until all of `typed` from `at` on is read. */
function readsFrom(syllables: readonly string[], index: number, typed: string, at: number): boolean {
  if (at === typed.length) return true;
  const syllable = syllables[index];
  if (syllable === undefined) return false;
  for (let taken = 0; taken < syllable.length && sounds(syllable[taken], typed[at + taken]); taken++) {
    if (readsFrom(syllables, index + 1, typed, at + taken + 1)) return true;
  }
  return false;
}

function readsWhole(pinyin: string, typed: string): boolean {
  return pinyin.length === typed.length && [...typed].every((letter, i) => sounds(pinyin[i], letter));
}

/** `lu` is also typed for `lv`. */
function sounds(letter: string | undefined, typed: string | undefined): boolean {
  return letter === typed || (letter === 'v' && typed === 'u');
}

/** What is shorter is too near to too much. */
const shortestWithSlip = (text: string) => (/\p{Script=Han}/u.test(text) ? 3 : 5);

/** A name or its pinyin but for one slip: a letter or character that is another, missing, too many, or in its neighbour's place. */
function isNearly(keys: SearchKeys, typed: string): boolean {
  const texts = [...keys.names, ...keys.readings.map(({ pinyin }) => pinyin)];
  return texts.some((text) => text.length >= shortestWithSlip(text) && isOneSlip(text, typed));
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const areSwapped = other.length === 2 && one === `${other[1]}${other[0]}`;
  return areSwapped || (one.length <= 1 && other.length <= 1);
}

/** A whole name of two characters and more that sounds like this. */
const isHeard = ({ names }: SearchKeys, typed: string): boolean =>
  typed.length > 1 && names.some((name) => asHeard(name) === asHeard(typed));

const isHan = (letter: string | undefined) => letter !== undefined && /\p{Script=Han}/u.test(letter);

/** Those whose name is the longest that stands among the words; what is cut out of a longer word in letters is no name. */
function namedAmong<T>(items: readonly T[], appOf: (item: T) => Named, query: string): readonly T[] {
  const words = query.split(notLetters).map(plain).filter(Boolean);
  const typed = words.join('');
  const edges = new Set(words.map((_, index) => words.slice(0, index).join('').length).concat(typed.length));
  const isEdge = (at: number) => edges.has(at) || isHan(typed[at - 1]) || isHan(typed[at]);
  const stands = (name: string) =>
    typed.split('').some((_, at) => typed.startsWith(name, at) && isEdge(at) && isEdge(at + name.length));
  const lengths = items.map((item) => {
    const names = keysOf(appOf(item)).names.filter((name) => name.length > 1 && stands(name));
    return Math.max(0, ...names.map(({ length }) => length));
  });
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? [] : items.filter((_, index) => lengths[index] === longest);
}

const known = new WeakMap<Named, SearchKeys>();

/** An app's keys, made when they are first asked for and then kept with the app. */
function keysOf(app: Named): SearchKeys {
  let keys = known.get(app);
  if (keys === undefined) {
    keys = searchKeys(app);
    known.set(app, keys);
  }
  return keys;
}

/** Those whose app matches, best first; where none does, those that would but for one slip. */
export function fitting<T>(items: readonly T[], appOf: (item: T) => Named, query: string): readonly T[] {
  const typed = plain(query);
  const found = items
    .map((item) => ({ item, rank: rankOf(keysOf(appOf(item)), typed) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
  if (found.length > 0) return found;
  const heard = items.filter((item) => isHeard(keysOf(appOf(item)), typed));
  if (heard.length > 0 || typed.length < shortestWithSlip(typed)) return heard;
  return items.filter((item) => isNearly(keysOf(appOf(item)), typed));
}

/** Those that fit, else those that are named among other words. All of them, in their own order, where nothing was typed. */
export function searched<T>(items: readonly T[], appOf: (item: T) => Named, query: string): readonly T[] {
  if (query.trim() === '') return items;
  const found = fitting(items, appOf, query);
  return found.length > 0 ? found : namedAmong(items, appOf, query);
}
