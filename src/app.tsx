/** The portal itself: cache, router, and the moment at which it replaces the static first screen. */

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { ApiProblem } from '#api/apiProblem.ts';
import { forgetEarly } from '#api/earlyAnswers.ts';
import { queryClient } from '#api/queryClient.ts';
import { keepUnconfirmedIn } from '#api/sessions.ts';
import { followPageLocale } from '#copy/locale.ts';
import { basePath } from '#env.ts';
import { frame, patchRoutes } from '#frame.tsx';
import { followRouter } from '#shell/acts/onTheWay.ts';
import { entryOfThisPage } from '#shell/list/entryOfThisPage.ts';
import { unconfirmedSignOut } from '#shell/session/unconfirmedSignOut.ts';

/** A problem that has words and a screen of its own is no fault of the portal; everything else goes to the console. */
function tell(error: unknown): void {
  // React wraps what stopped a drawing that it could begin anew.
  if (!((Object(error).cause ?? error) instanceof ApiProblem)) console.error(error);
}

/**
 * Waits for the first screen's data, so that the static words are replaced in one step and nothing jumps. What it gives back
 * takes the portal down again.
 */
export async function mount(root: HTMLElement): Promise<() => void> {
  followPageLocale();
  keepUnconfirmedIn(unconfirmedSignOut);
  // A page of its own in the tab's history, so that a typed address does not open where another one was scrolled to.
  if (window.history.state === null) window.history.replaceState({ key: entryOfThisPage() }, '');
  const router = createBrowserRouter(frame, {
    basename: basePath === '' ? '/' : basePath,
    patchRoutesOnNavigation: patchRoutes,
  });
  followRouter(router);
  if (!router.state.initialized) {
    await new Promise<void>((ready) => {
      const stop = router.subscribe((state) => {
        if (!state.initialized) return;
        stop();
        ready();
      });
    });
  }
  forgetEarly();
  const portal = createRoot(root, { onCaughtError: tell, onRecoverableError: tell });
  portal.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} onError={tell} />
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => {
    portal.unmount();
    router.dispose();
  };
}
