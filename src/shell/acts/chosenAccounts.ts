/** The bindings chosen for unbinding: kept over reload, Back and a new sign-in, as opaque ids. */

import { useSyncExternalStore } from 'react';
import { keep, onTabStorageChange, recall, recallText } from '#shell/session/tabStorage.ts';

const NAME = 'chosen';
let text: string | null = null;
let ids: string[] = [];
let known: ReadonlySet<string> = new Set();

export function choose(bindingIds: string[]): void {
  keep(NAME, bindingIds);
}

/** The same array as long as the choice is the same. */
export function chosen(): string[] {
  const now = recallText(NAME);
  if (now !== text) {
    text = now;
    const read = recall<unknown>(NAME);
    ids = Array.isArray(read) ? read.filter((id): id is string => typeof id === 'string') : [];
    known = new Set(ids);
  }
  return ids;
}

/** The same set as long as the choice is the same. */
export function chosenSet(): ReadonlySet<string> {
  chosen();
  return known;
}

export function useChoice(): string[] {
  return useSyncExternalStore(onTabStorageChange, chosen, chosen);
}

export function useChosenSet(): ReadonlySet<string> {
  return useSyncExternalStore(onTabStorageChange, chosenSet, chosenSet);
}

/** For one row among hundreds: it alone is rendered anew when it is ticked. */
export function useIsChosen(bindingId: string): boolean {
  const read = () => chosenSet().has(bindingId);
  return useSyncExternalStore(onTabStorageChange, read, read);
}
