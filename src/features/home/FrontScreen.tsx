/** `/`: the start for everybody, the home for somebody who is signed in. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '#api/sessions.ts';
import { StartView } from '#features/home/StartView.tsx';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';
import { useLocale } from '#shell/frame/useLocale.ts';

export const homeScreen = preloadable(async () => (await import('#features/home/HomeScreen.tsx')).HomeScreen);

export function Component() {
  useLocale();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session.state === 'signedIn' ? <PreloadedPart part={homeScreen} otherwise={<StartView />} /> : <StartView />;
}
