/** How a long list is cut: under headings, and into the rows that are drawn first. */

import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { afterPaint } from '#shell/list/afterPaint.ts';
import { entryOfThisPage } from '#shell/list/entryOfThisPage.ts';

/** Rows under one heading, with the number of rows in the sections before it. */
export type Section<T, K = string> = { key: K; rows: readonly T[]; before: number };

/** Those that have rows, in the order of `keys`. */
export function sectionsOf<T, K>(keys: readonly K[], items: readonly T[], keyOf: (item: T) => K): Section<T, K>[] {
  let before = 0;
  return keys.flatMap((key) => {
    const rows = items.filter((item) => keyOf(item) === key);
    const section = { key, rows, before };
    before += rows.length;
    return rows.length === 0 ? [] : [section];
  });
}

/** From here on a list is long: its groups can be closed, and rows out of sight are not laid out. */
export const LONG = 60;
/** Twice what a phone shows. */
const AT_ONCE = 20;

/** Until the first list has gone from the screen: where a link has opened the tab at it, nobody has scrolled there before. */
let isOpening = true;

/**
 * How many rows to draw. Whoever follows a link sees the first of them at once, and the others follow once these are on the screen,
 * in a render that any click may interrupt. Whoever comes back or reloads has all at once, so that the old scroll position exists.
 */
export function useRowLimit(): number {
  const isBack = useNavigationType() === NavigationType.Pop;
  const { key } = useLocation();
  const [all, setAll] = useState(isBack && !(isOpening && key === entryOfThisPage()));
  useEffect(() => {
    // A render of lower priority alone may be through before a slow browser has drawn a frame.
    const stop = afterPaint(() => startTransition(() => setAll(true)));
    return () => {
      stop();
      isOpening = false;
    };
  }, []);
  return all ? Number.POSITIVE_INFINITY : AT_ONCE;
}
