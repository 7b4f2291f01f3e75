import { useEffect } from 'react';
import { LOOK_EVERY_MS } from '#api/polling.ts';

/** While something `isAway` that may come back by itself, asks for it again: from time to time, and once there is a network. */
export function useTriesUntilBack(isAway: boolean, again: () => void): void {
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), LOOK_EVERY_MS.away);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [isAway, again]);
}
