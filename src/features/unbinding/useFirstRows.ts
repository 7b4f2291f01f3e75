/**
 * How many rows of a long list to paint: the first fifty at once, the rest in a transition. On the way back all come at
 * once, so that the old scroll position exists.
 */
import { startTransition, useEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

const AT_ONCE = 50;

export function useFirstRows(total: number): number {
  const cameBack = useNavigationType() === NavigationType.Pop;
  const returned = useLocation().key !== 'default' && cameBack;
  const [shown, setShown] = useState(returned ? total : AT_ONCE);
  useEffect(() => {
    if (total > shown) startTransition(() => setShown(total));
  }, [total, shown]);
  return Math.min(shown, total);
}
