/**
 * A sign-out that the service has not confirmed. The cookie is the browser's, so this is in local storage: it holds in every
 * tab, also in one that is opened later. Says nothing of who. Where storage is forbidden it lasts as long as the page.
 */
import { store } from '#shell/frame/deviceStorage.ts';

export const SIGNED_OUT = 'clearline.signedOut';
let inMemory = false;

/** Each change is a `storage` event on the window. */
export const unconfirmedSignOut = {
  isSet(): boolean {
    try {
      return inMemory || localStorage.getItem(SIGNED_OUT) !== null;
    } catch {
      return inMemory;
    }
  },
  set(on: boolean): void {
    inMemory = !store(SIGNED_OUT, on ? '1' : null) && on;
    // The browser itself tells the other tabs only.
    window.dispatchEvent(new Event('storage'));
  },
};
