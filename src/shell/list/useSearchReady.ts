import { useEffect } from 'react';
import type { App } from '#domain/app.ts';
import { keysOf } from '#domain/search.ts';

const AT_A_TIME = 50;

/** Makes the apps' search keys while nothing else is to be done, so that the first key pressed finds them ready. */
export function useSearchReady(apps: readonly App[]): void {
  useEffect(() => {
    let next = 0;
    let timer = setTimeout(some);
    function some() {
      for (const app of apps.slice(next, next + AT_A_TIME)) keysOf(app);
      next += AT_A_TIME;
      if (next < apps.length) timer = setTimeout(some);
    }
    return () => clearTimeout(timer);
  }, [apps]);
}
