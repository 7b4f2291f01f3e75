/** How many rows of a long list to paint: the first fifty at once, the rest in a transition. */
import { startTransition, useEffect, useState } from 'react';

const AT_ONCE = 50;

export function useFirstRows(total: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  useEffect(() => {
    if (total > shown) startTransition(() => setShown(total));
  }, [total, shown]);
  return Math.min(shown, total);
}
