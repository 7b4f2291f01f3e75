/** What a long list shows at once and what follows: see `LongLine`. */

import { useDeferredValue } from 'react';
import { useGrowingLimit } from '#shell/list/useGrowingLimit.ts';

/** From here on a list is long: its groups can be closed, and rows out of sight are not laid out. */
const LONG = 60;

/** Rows under one heading, with the number of rows in the sections before it. */
export type Section<T, K = string> = { key: K; rows: readonly T[]; before: number };

/** The sections in the order of `keys`, as far as they are there. */
export function sectionsOf<T, K>(keys: readonly K[], rowsOf: ReadonlyMap<K, readonly T[]>): Section<T, K>[] {
  let before = 0;
  return keys.flatMap((key) => {
    const rows = rowsOf.get(key);
    if (rows === undefined) return [];
    const section = { key, rows, before };
    before += rows.length;
    return [section];
  });
}

export type ListView<T, K = string> = {
  /** Filter and query: what the person asked to see. */
  asked: string;
  sections: readonly Section<T, K>[];
  total: number;
};

/** Where the rows that come later have got to. */
export type Later = { asked: string; limit: number; isBehind: boolean; long: boolean };

/** The view whose later rows stand or are growing: the one asked for, or for a moment the one before it. */
export function useSettledView<V extends ListView<unknown>>(view: V): { settled: V; later: Later } {
  const settled = useDeferredValue(view);
  const limit = useGrowingLimit(settled.asked, settled.total);
  return {
    settled,
    later: { asked: view.asked, limit, isBehind: settled.asked !== view.asked, long: view.total > LONG },
  };
}
