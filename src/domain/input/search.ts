/**
 * Finds an app by what people type: a name in either language, an old name, pinyin whole or the start of each syllable,
 * initials. Blanks, marks, case and full-width letters don't matter; `ü` is typed `v` or `u`.
 */
import type { Named } from '#domain/app.ts';
import { locales } from '#domain/languages.ts';

/** What is compared with a query, made once per app. */
export type SearchKeys = {
  /** The names in both languages, then aliases and former names. */
  names: readonly string[];
  /** How many of `names` are the app's present ones. */
  present: number;
  syllables: readonly string[];
  pinyin: string;
  initials: string;
};

const notLetters = /[^\p{L}\p{N}]+/gu;
const accents = /\p{M}+/gu;

/** Full-width to half-width, lower case, `ü` (also with a tone) to `v`, no accents, no blanks or marks. */
function plain(text: string): string {
  return text
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
  const syllables = app.pinyin.split(' ').map(plain).filter(Boolean);
  return {
    names: [...present, ...others].filter(Boolean),
    present: present.filter(Boolean).length,
    syllables,
    pinyin: syllables.join(''),
    initials: app.initials === null ? syllables.map((syllable) => syllable.charAt(0)).join('') : plain(app.initials),
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
  if (typed === keys.initials || (typed.length === keys.pinyin.length && reads(keys.pinyin, typed))) return 2;
  if (keys.names.some((name) => name.startsWith(typed))) return 3;
  if (keys.initials.startsWith(typed) || readsFrom(keys.syllables, 0, typed, 0)) return 4;
  if (keys.names.some((name) => name.includes(typed))) return 5;
  if (keys.syllables.some((_, first) => first > 0 && readsFrom(keys.syllables, first, typed, 0))) return 6;
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

function reads(pinyin: string, typed: string): boolean {
  return [...typed].every((letter, i) => sounds(pinyin[i], letter));
}

/** `lu` is also typed for `lv`. */
function sounds(letter: string | undefined, typed: string | undefined): boolean {
  return letter !== undefined && (letter === typed || (letter === 'v' && typed === 'u'));
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

/** Those whose app matches, best first; all of them, in their own order, where nothing was typed. */
export function searched<T>(items: readonly T[], appOf: (item: T) => Named, query: string): readonly T[] {
  if (query.trim() === '') return items;
  const typed = plain(query);
  return items
    .map((item) => ({ item, rank: rankOf(keysOf(appOf(item)), typed) }))
    .filter((found) => Number.isFinite(found.rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
