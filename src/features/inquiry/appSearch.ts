/** Finds what is meant by a name, pinyin or initials; the keys of each app are made once. */
import type { App } from '#domain/app.ts';
import { rank, type SearchKeys, searchKeys } from '#domain/search.ts';

const known = new WeakMap<App, SearchKeys>();

function keysOf(app: App): SearchKeys {
  const keys = known.get(app) ?? searchKeys(app);
  known.set(app, keys);
  return keys;
}

/** Those whose app matches, best first; all of them, in their own order, where nothing was typed. */
export function searched<T>(items: readonly T[], appOf: (item: T) => App, query: string): readonly T[] {
  if (query.trim() === '') return items;
  return items
    .map((item) => ({ item, rank: rank(keysOf(appOf(item)), query) }))
    .filter((found) => Number.isFinite(found.rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
