/**
 * A sign-out that the service has not confirmed. The cookie is the browser's, so this is in local storage: it holds in every
 * tab, also in one that is opened later. Says nothing of who. Where storage is forbidden it lasts as long as the page.
 */
export const SIGNED_OUT = 'clearline.signedOut';
const listeners = new Set<() => void>();
let inMemory = false;

export const unconfirmedSignOut = {
  isSet(): boolean {
    try {
      return inMemory || localStorage.getItem(SIGNED_OUT) !== null;
    } catch {
      return inMemory;
    }
  },
  set(on: boolean): void {
    inMemory = false;
    try {
      if (on) localStorage.setItem(SIGNED_OUT, '1');
      else localStorage.removeItem(SIGNED_OUT);
    } catch {
      inMemory = on;
    }
    for (const listener of listeners) listener();
  },
};

/** Calls `listener` on a change in this tab or another. */
export function onUnconfirmedChange(listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === null || key === SIGNED_OUT) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', heard);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', heard);
  };
}
