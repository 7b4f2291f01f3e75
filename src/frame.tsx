/** The frame that every screen stands in, and the front page. The rest of the site map comes with the first navigation. */

import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { arrive } from '#api/arrive.ts';
import { bringParts } from '#api/earlyAnswers.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { Component as FrontScreen } from '#features/home/FrontScreen.tsx';
import { ErrorBoundary, PlainWords } from '#shell/frame/ErrorBoundary.tsx';
import { Layout } from '#shell/frame/Layout.tsx';
import { routerPath } from '#shell/frame/routerPath.ts';

const getLoaders = () => import('#loaders.ts');
const getRoutes = () => import('#routes.tsx');

/** Only after the screen itself: nothing of it waits for these. */
const standBy = () =>
  void getLoaders().then(
    (loaders) => loaders.standBy(),
    () => null,
  );

async function front() {
  const session = await queryClient.fetchQuery(sessionQuery);
  if (session.state !== 'signedIn') return null;
  bringParts('/');
  // With the site map, without which nobody gets to the screen behind the way out.
  const [{ home }] = await Promise.all([arrive(getLoaders), arrive(getRoutes)]);
  return home();
}

export const frame: RouteObject[] = [
  {
    path: '/',
    element: <Layout onSignedIn={standBy} />,
    // Whatever fails in the frame, or in the error screen itself.
    ErrorBoundary: PlainWords,
    children: [{ id: 'screens', ErrorBoundary, children: [{ index: true, loader: front, Component: FrontScreen }] }],
  },
];

/** Called for a path that nothing matches yet. */
export const patchRoutes: PatchRoutesOnNavigationFunction = async ({ path, patch }) => {
  bringParts(routerPath({ pathname: path, search: '', hash: '' }));
  const { screens } = await arrive(getRoutes);
  patch('screens', screens);
};
