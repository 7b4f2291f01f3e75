import { useMemo, useRef } from 'react';

/**
 * A list never changes what it shows unless the person asked: a row that would go, or stand elsewhere, stays where it is, and
 * one that comes is put behind the others, until `asked` is another object. `all` has what there is, `meant` what the person
 * asked for as it stands now, in order.
 */
export function useHeldRows<T>(
  all: readonly T[],
  meant: readonly T[],
  idOf: (item: T) => string,
  asked: object,
): readonly T[] {
  const held = useRef<{ asked: object; ids: readonly string[] }>({ asked, ids: [] });
  return useMemo(() => {
    const before = held.current.asked === asked ? held.current.ids : [];
    const ids = [...new Set([...before, ...meant.map(idOf)])];
    held.current = { asked, ids };
    const byId = new Map(all.map((item) => [idOf(item), item]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [all, meant, idOf, asked]);
}
