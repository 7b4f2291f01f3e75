import { useMemo, useRef } from 'react';
import { type Section, sectionsOf } from '#shell/list/sections.ts';
import { useHeldRows } from '#shell/list/useHeldRows.ts';

type Held<T, K> = { sections: Section<T, K>[]; moved: number };

/**
 * Held rows under headings: each also stays under the heading under which it was found. `order` has all headings, `meant` the
 * sections as they stand now; `moved` is how many rows would stand elsewhere by now, or no longer in the list.
 */
export function useHeldSections<T, K>(
  all: readonly T[],
  order: readonly K[],
  meant: readonly Section<T, K>[],
  idOf: (item: T) => string,
  asked: object,
): Held<T, K> {
  const flat = useMemo(() => meant.flatMap(({ rows }) => rows), [meant]);
  const rows = useHeldRows(all, flat, idOf, asked);
  const held = useRef<{ asked: object; keys: ReadonlyMap<string, K> }>({ asked, keys: new Map() });
  return useMemo(() => {
    const now = new Map(meant.flatMap(({ key, rows: own }) => own.map((row) => [idOf(row), key] as const)));
    const keys = new Map([...now, ...(held.current.asked === asked ? held.current.keys : [])]);
    held.current = { asked, keys };
    return {
      sections: sectionsOf(order, rows, (row) => keys.get(idOf(row)) as K),
      moved: rows.filter((row) => now.get(idOf(row)) !== keys.get(idOf(row))).length,
    };
  }, [rows, order, meant, idOf, asked]);
}
