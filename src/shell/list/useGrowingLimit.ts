/** How many rows of a long list to paint: the first fifty at once, the rest in transitions that any click may interrupt. */
import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

export const AT_ONCE = 50;
const STEP = 100;

/** Starts anew whenever `view` changes. On the way back all rows come at once, so that the old scroll position exists. */
export function useGrowingLimit(view: string, total: number): number {
  const navigation = useNavigationType();
  const { key } = useLocation();
  const cameBack = navigation === NavigationType.Pop && key !== 'default';
  const [grown, setGrown] = useState({ view, limit: cameBack ? Number.POSITIVE_INFINITY : AT_ONCE });
  if (grown.view !== view) setGrown({ view, limit: AT_ONCE });
  const limit = grown.view === view ? grown.limit : AT_ONCE;
  useEffect(() => {
    if (limit < total) startTransition(() => setGrown({ view, limit: limit + STEP }));
  }, [view, limit, total]);
  return limit;
}
