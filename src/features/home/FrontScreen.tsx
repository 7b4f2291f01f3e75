/** `/`: the start for everybody, the home for somebody who is signed in. */
import { sessionQuery } from '#api/sessions.ts';
import { StartView } from '#features/home/StartView.tsx';
import { useLocale } from '#shell/useLocale.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

const HomeScreen = lazy(async () => ({ default: (await import('#features/home/HomeScreen.tsx')).HomeScreen }));

export function Component() {
  useLocale();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session.state !== 'signedIn') return <StartView />;
  return (
    <Suspense>
      <HomeScreen />
    </Suspense>
  );
}
