/** Of whoever is signed in it is known beforehand whether the number can be looked up; the loader brings what says so. */
import { preloadable } from '#shell/frame/preloadable.ts';

export const notNow = preloadable(async () => (await import('#features/look-up/NotNowScreen.tsx')).NotNowScreen);
