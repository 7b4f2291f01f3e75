import { useEffect } from 'react';
import type { TwinState } from '#contract/control.ts';
import { isOffline } from '#demo/network.ts';

/** The network preset "offline" also makes the browser say so, since the portal asks it for its words. */
export function DeviceOffline({ state }: { state: TwinState | null }) {
  const offline = state !== null && isOffline(state.weather);
  useEffect(() => {
    if (!offline) return;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    window.dispatchEvent(new Event('offline'));
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
      window.dispatchEvent(new Event('online'));
    };
  }, [offline]);
  return null;
}
