/** Of whoever is signed in it is known beforehand whether the number can be looked up; the loader brings what says so. */
import type { ComponentProps } from 'react';
import type { NotNowScreen } from '#features/look-up/NotNowScreen.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';

export const notNow = preloadable<ComponentProps<typeof NotNowScreen>>(
  async () => (await import('#features/look-up/NotNowScreen.tsx')).NotNowScreen,
);
