/** The frame that every screen stands in, and the front page. The rest of the site map comes with the first navigation. */

import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { Component as FrontScreen } from '#features/home/FrontScreen.tsx';
import { ErrorBoundary } from '#shell/frame/ErrorBoundary.tsx';
import { Layout } from '#shell/frame/Layout.tsx';

async function front() {
  const session = await queryClient.fetchQuery(sessionQuery);
  return session.state === 'signedIn' ? (await import('#loaders.ts')).home() : null;
}

export const frame: RouteObject[] = [
  {
    path: '/',
    Component: Layout,
    ErrorBoundary,
    children: [{ id: 'screens', ErrorBoundary, children: [{ index: true, loader: front, Component: FrontScreen }] }],
  },
];

/** Called for a path that nothing matches yet. */
export const patchRoutes: PatchRoutesOnNavigationFunction = async ({ patch }) => {
  const { screens } = await import('#routes.tsx');
  patch('screens', screens);
};
