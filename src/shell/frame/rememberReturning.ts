/** What the first script has to know of the last visit (public/boot.js); it does the rest of what the page looks like. */

import { store } from '#shell/frame/deviceStorage.ts';

export const RETURNING = 'clearline.returning';

/** Tells the first script whether `/` will show the home of somebody who is signed in. Says nothing of who. */
export function rememberReturning(returning: boolean): void {
  store(RETURNING, returning ? '1' : null);
  document.documentElement.dataset['at'] = returning ? 'elsewhere' : 'start';
}
