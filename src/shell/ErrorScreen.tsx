/** The screen for what no other screen could handle. It can always be left. */
import { ApiProblem, endsSession } from '#api/problems.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { keep } from '#shell/keepsake.ts';
import { ProblemNotice } from '#shell/ProblemNotice.tsx';
import { Screen } from '#shell/Screen.tsx';
import { useLocale } from '#shell/useLocale.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, Navigate, useLocation, useRevalidator, useRouteError } from 'react-router';

/** A part of the portal that the host no longer has: a new version was put there while this page was open. */
function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

export function ErrorScreen() {
  useLocale();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  const { revalidate } = useRevalidator();
  const ended = endsSession(error);
  // Nobody is signed in although this page still was: somebody signed out in another tab, so there is nothing to go back to.
  const left = error instanceof ApiProblem && error.code === 'notSignedIn';
  useEffect(() => {
    if (ended && !left) keep('returnTo', pathname + search);
  }, [ended, left, pathname, search]);
  if (ended) return <Navigate to={left ? paths.signedOut : paths.timedOut} replace />;

  function retry() {
    reset();
    void revalidate();
  }

  if (isMissingPart(error)) {
    return (
      <Screen title={m.common_error_summary()} hasError>
        <ProblemNotice error={new ApiProblem('portalOutdated')} />
        <p>
          <Button onClick={() => window.location.reload()}>{m.common_reload()}</Button>
        </p>
      </Screen>
    );
  }
  return (
    <Screen title={m.common_error_summary()} hasError>
      {error instanceof ApiProblem ? (
        <ProblemNotice error={error} onRetry={retry} />
      ) : (
        <>
          <p>{m.common_crash()}</p>
          <p>{m.common_crash_next()}</p>
          <p>
            <Button onClick={retry}>{m.common_try_again()}</Button>
          </p>
        </>
      )}
      <p>
        <Link to={paths.home} className={buttonClass('link')}>
          {m.common_to_home()}
        </Link>
      </p>
    </Screen>
  );
}
