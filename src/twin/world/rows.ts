/** Finding a row by its key at once, in lists that only grow at their end or are replaced as a whole. */

type Index = { counted: number; rows: Map<string, object> };

const indexes = new WeakMap<readonly object[], Map<string, Index>>();

/** The first row with that key. The index is derived: it lives beside the list, never in the world. */
export function rowWith<Key extends string, Row extends Record<Key, string>>(
  list: readonly Row[],
  key: Key,
  value: string,
): Row | undefined {
  const byKey: Map<string, Index> = indexes.get(list) ?? new Map();
  indexes.set(list, byKey);
  const index: Index = byKey.get(key) ?? { counted: 0, rows: new Map() };
  byKey.set(key, index);
  for (; index.counted < list.length; index.counted++) {
    const row = list[index.counted] as Row;
    if (!index.rows.has(row[key])) index.rows.set(row[key], row);
  }
  return index.rows.get(value) as Row | undefined;
}
