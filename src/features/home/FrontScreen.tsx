/** `/`: the start for everybody, the home for somebody who is signed in. */
import { sessionQuery } from '#api/sessions.ts';
import { StartView } from '#features/home/StartView.tsx';
import { Late } from '#shell/Late.tsx';
import { latePart } from '#shell/latePart.ts';
import { useLocale } from '#shell/useLocale.ts';
import { useSuspenseQuery } from '@tanstack/react-query';

export const homeScreen = latePart(async () => (await import('#features/home/HomeScreen.tsx')).HomeScreen);

export function Component() {
  useLocale();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session.state === 'signedIn' ? <Late part={homeScreen} /> : <StartView />;
}
