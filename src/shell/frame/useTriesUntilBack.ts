import { useEffect } from 'react';
import { LOOK_EVERY_MS, quietFor } from '#api/polling.ts';

/**
 * While something `isAway` that may come back by itself, asks for it again: from time to time, and once there is a network.
 * Where the service wants to be left alone by whoever met `refusal`, not before that is over, and then at once.
 */
export function useTriesUntilBack(isAway: boolean, again: () => void, refusal: Error | null = null): void {
  useEffect(() => {
    if (!isAway) return;
    const ask = () => quietFor(refusal) === 0 && again();
    const look = () => {
      if (document.visibilityState === 'visible') again();
      timer = setTimeout(look, LOOK_EVERY_MS.away);
    };
    let timer = setTimeout(look, quietFor(refusal) || LOOK_EVERY_MS.away);
    window.addEventListener('online', ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', ask);
    };
  }, [isAway, again, refusal]);
}
