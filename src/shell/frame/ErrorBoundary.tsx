/** Stands by in the first bytes; the screen that explains an error loads when there is one. */

import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { ApiProblem } from '#api/apiProblem.ts';
import { m } from '#copy/generated/messages.js';
import { basePath } from '#env.ts';
import { useSays } from '#shell/acts/saidByScreen.ts';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { preloadable } from '#shell/frame/preloadable.ts';
import { useEnterAnew } from '#shell/frame/useEnterAnew.ts';
import { useLocale } from '#shell/frame/useLocale.ts';

const errorScreen = preloadable(async () => (await import('#shell/frame/ErrorScreen.tsx')).ErrorScreen);

export function ErrorBoundary() {
  return <PreloadedPart part={errorScreen} otherwise={<PlainWords />} />;
}

const words = {
  offline: [m.problems_offline, m.problems_offline_next],
  portalOutdated: [m.problems_portal_outdated, m.problems_portal_outdated_next],
} as const;

/** Where even the error screen fails or can't be had (no network, a new version on the host), plain words with a way out remain. */
export function PlainWords() {
  useLocale();
  const error = useRouteError();
  const enterAnew = useEnterAnew();
  const code = error instanceof ApiProblem ? error.code : null;
  useSays(code);
  const [what, next] = words[code as keyof typeof words] ?? [m.common_error_summary, m.common_crash_next];
  // Without a network a reload would lose even this page; with one again, nobody has to ask.
  const isOffline = code === 'offline';
  const retry = isOffline ? enterAnew : () => window.location.reload();
  useEffect(() => {
    if (isOffline) window.addEventListener('online', enterAnew);
    return () => window.removeEventListener('online', enterAnew);
  }, [isOffline, enterAnew]);
  return (
    <div className="fs-page" role="alert">
      <h1 className="fs-h1">{what()}</h1>
      <p className="fs-lead">{next()}</p>
      <button type="button" className="fs-primary" onClick={retry}>
        {m.common_try_again()}
      </button>
      <p className="fs-note">
        <a href={`${basePath}/`}>{m.common_to_home()}</a>
      </p>
    </div>
  );
}
