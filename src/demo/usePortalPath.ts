/** Where the portal is and how it looks, told anew when either changes. */

import { useSyncExternalStore } from 'react';
import { currentLocale } from '#copy/locale.ts';
import { hearPortals } from '#demo/otherWindows.ts';
import { isConsolePage, portalPath } from '#demo/portalDoor.ts';

type Navigations = { navigation?: EventTarget };

/** A router tells nobody where it goes: browsers do, the newer ones; in the others each screen's title gives it away. */
function subscribe(changed: () => void): () => void {
  const looks = new MutationObserver(changed);
  looks.observe(document.documentElement, { attributeFilter: ['lang', 'data-text'] });
  looks.observe(document.head, { childList: true, subtree: true, characterData: true });
  const { navigation } = globalThis as Navigations;
  navigation?.addEventListener('currententrychange', changed);
  window.addEventListener('popstate', changed);
  const stop = isConsolePage() ? hearPortals(changed) : () => undefined;
  return () => {
    looks.disconnect();
    navigation?.removeEventListener('currententrychange', changed);
    window.removeEventListener('popstate', changed);
    stop();
  };
}

const lookNow = () => `${portalPath()} ${currentLocale()} ${document.documentElement.dataset['text'] ?? ''}`;

/** A text that differs whenever path, language or text size do. */
export function usePortalPath(): string {
  return useSyncExternalStore(subscribe, lookNow);
}
