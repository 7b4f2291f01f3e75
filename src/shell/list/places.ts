/** Where the first rows of a long list stand: see `LongLine`. */

/** A row's place on the page, with what is drawn there. */
export type Place<T> = { readonly key: number; readonly item: T };

/** `spare` are places out of sight that wait to be needed again, drawn as they were last seen. They stand before the rows. */
export type Places<T> = {
  readonly spare: readonly Place<T>[];
  readonly rows: readonly Place<T>[];
  readonly next: number;
};

export const noPlaces: Places<never> = { spare: [], rows: [], next: 0 };

/**
 * When the person asks for other rows (`anew`) they come into the places that are there, which costs far less than drawing
 * them anew. Where rows change by themselves each stays in its own place, or the link that somebody is about to press would
 * become another one.
 */
export function placesFor<T>(
  before: Places<T>,
  items: readonly T[],
  idOf: (item: T) => string,
  anew: boolean,
): Places<T> {
  let { next } = before;
  if (anew) {
    const had = [...before.spare, ...before.rows];
    const first = Math.max(had.length - items.length, 0);
    const rows = items.map((item, i) => ({ key: had[first + i]?.key ?? next++, item }));
    return { spare: had.slice(0, first), rows, next };
  }
  const keys = new Map(before.rows.map(({ key, item }) => [idOf(item), key]));
  const rows = items.map((item) => ({ key: keys.get(idOf(item)) ?? next++, item }));
  return { spare: before.spare, rows, next };
}
