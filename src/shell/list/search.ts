/**
 * The search of a list of the person's own. What compares names in all their spellings is 4 kB that no row needs: it comes
 * with a long list, else with the first letter that is typed.
 */

import { useEffect, useSyncExternalStore } from 'react';
import { arrive } from '#api/arrive.ts';
import type * as NameSearch from '#domain/input/nameSearch.ts';
import { useTriesUntilBack } from '#shell/frame/useTriesUntilBack.ts';

/** A list that has more rows is likely to be searched. */
export const SEARCH_FROM = 20;

type State = { search: typeof NameSearch.searched | null; lost: Error | null };
let state: State = { search: null, lost: null };
const hearers = new Set<() => void>();

/** Asks for it where it has not come yet, also after it was lost. */
export async function loadSearch(): Promise<void> {
  if (state.search !== null) return;
  state = await arrive(() => import('#domain/input/nameSearch.ts')).then(
    ({ searched }) => ({ search: searched, lost: null }),
    (lost: Error) => ({ search: null, lost }),
  );
  for (const hear of hearers) hear();
}

/** As in the domain; all of them as long as what searches is not there. */
export const searched: typeof NameSearch.searched = (items, appOf, query) =>
  state.search === null ? items : state.search(items, appOf, query);

/**
 * What a list is searched for: nothing as long as what searches is not there, and `lost` says why it does not come.
 * `rows`: how long the whole list is.
 */
export function useSearch(typed: string, rows: number): { query: string; lost: Error | null } {
  const { search, lost } = useSyncExternalStore(subscribe, read, read);
  const query = typed.trim();
  const isWanted = query !== '' || rows > SEARCH_FROM;
  useEffect(() => {
    if (isWanted) void loadSearch();
  }, [isWanted]);
  useTriesUntilBack(isWanted && lost !== null, loadSearch);
  return { query: search === null ? '' : query, lost };
}

const read = () => state;

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
