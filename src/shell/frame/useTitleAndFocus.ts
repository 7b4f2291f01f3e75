import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { m } from '#copy/generated/messages.js';
import { partAt } from '#shell/frame/useHashTarget.ts';
import { useIsUnseen } from '#shell/session/unseen.ts';

/** The first screen of a visit keeps the browser's own focus; each one after it takes the focus to its heading. */
let arrivals = 0;
let shownAt = '';

/** Sets the title, and brings the focus to the heading on arrival. A new path is a new screen, a new query is not. */
export function useTitleAndFocus<T extends HTMLElement>(title: string, hasError = false): RefObject<T | null> {
  const heading = useRef<T>(null);
  const { pathname, hash } = useLocation();
  const unseen = useIsUnseen();
  const shown = unseen
    ? m.common_title({ page: m.common_loading() })
    : hasError
      ? m.common_title_error({ page: title })
      : m.common_title({ page: title });
  useEffect(() => {
    document.title = shown;
  }, [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what tells one screen from the next.
  useEffect(() => {
    arrivals += 1;
    // An address that points at a part of the screen takes the focus there (useHashTarget).
    const pointsAtPart = partAt(hash) !== null;
    // The same place, drawn anew for somebody else, takes the focus from nothing that stands beside it.
    const { activeElement, body } = document;
    const isBeside = shownAt === pathname && activeElement !== body && activeElement?.closest('main') === null;
    shownAt = pathname;
    if (arrivals > 1 && !pointsAtPart && !isBeside) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
