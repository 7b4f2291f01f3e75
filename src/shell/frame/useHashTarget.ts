/** Brings the part that the address points at into view, and the focus to its heading; the router moves pages, not parts of them. */
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The part of the screen that a hash (`#id`) points at. The skip link's is the screen as a whole, and none. */
export function partAt(hash: string): HTMLElement | null {
  const part = hash === '' ? null : document.getElementById(hash.slice(1));
  return part?.parentElement?.closest('main') ? part : null;
}

/** The id after `#`, or '' where there is none. */
export function useHashTarget(): string {
  const { hash, key } = useLocation();
  const id = hash.slice(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link followed again leads there again.
  useEffect(() => {
    const part = partAt(hash);
    if (part === null) return;
    const heading = part.querySelector<HTMLElement>('h2, h3, summary') ?? part;
    if (heading.tabIndex < 0) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    part.scrollIntoView();
  }, [id, key]);
  return id;
}
