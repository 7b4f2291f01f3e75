/** The screen for what no other screen could handle. It can always be left. */

import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { Navigate, useLocation, useNavigate, useParams, useRouteError } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { ApiProblem, endsSession } from '#api/apiProblem.ts';
import { quietFor } from '#api/polling.ts';
import { askAnew, queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { submissionQuery } from '#api/submissions.ts';
import { m } from '#copy/generated/messages.js';
import { isCollecting } from '#domain/inquiry.ts';
import { mayPass } from '#domain/problemCodes.ts';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useSays } from '#shell/acts/saidByScreen.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Component as NotFoundScreen } from '#shell/frame/NotFoundScreen.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useEnterAnew } from '#shell/frame/useEnterAnew.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useTriesUntilBack } from '#shell/frame/useTriesUntilBack.ts';
import { Waiting } from '#shell/frame/Waiting.tsx';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';
import { returnTo } from '#shell/session/returnTo.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

/** Nobody is signed in although this page still was, unless somebody has signed in again meanwhile, by another tab. */
function SessionGone({ error }: { error: unknown }) {
  const { pathname, search, hash, state } = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  // Found to be back once, and refused again all the same: then the refusal is the truth.
  const gone = missing || state?.foundBack === true;
  // Somebody signed out in another tab, so there is nothing to go back to.
  const left = error instanceof ApiProblem && error.code === 'notSignedIn';
  const place = pathname + search + hash;
  useEffect(() => {
    if (gone && !left) returnTo.keep(place);
    if (gone) return;
    const ask = async () => {
      const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
      if (session?.state !== 'signedIn') return setMissing(true);
      reset();
      await navigate(place, { replace: true, state: { ...state, foundBack: true } });
    };
    void ask();
  }, [gone, left, place, state, reset, navigate]);
  return gone ? <Navigate to={left ? paths.signedOut : paths.timedOut} replace /> : <Waiting />;
}

/** The receipt or the accounts that can't be shown now are of what the service has taken: that is said all the same. */
function Accepted() {
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const submission = queryClient.getQueryData(submissionQuery(id).queryKey);
  const count = submission?.rows.filter(({ outcome }) => outcome !== 'notAccepted').length ?? 0;
  if (count > 0) return <p>{m.unbind_receipt_all({ count })}</p>;
  const inquiry = pathname === paths.accounts && queryClient.getQueryData(accountsQuery.queryKey)?.inquiry;
  return inquiry && isCollecting(inquiry) && <p>{m.accounts_inquiry_runs()}</p>;
}

/** What the address names, and nothing else: asking again finds it no more than before. */
function isNotThere(id: string, error: unknown): boolean {
  if (!(error instanceof ApiProblem) || error.code !== 'notFound') return false;
  return queryClient
    .getQueryCache()
    .getAll()
    .some(({ queryKey, state }) => state.error === error && queryKey[1] === id);
}

const comesBack = (error: ApiProblem) =>
  error.code === 'offline' || error.code === 'tooManyRequests' || mayPass(error.code) || quietFor(error) > 0;

export function ErrorScreen() {
  useLocale();
  const error = useRouteError();
  const { reset } = useQueryErrorResetBoundary();
  const enterAnew = useEnterAnew();
  const retry = useCallback(() => {
    reset();
    enterAnew();
  }, [reset, enterAnew]);
  const refusal = error instanceof ApiProblem ? error : null;
  useSays(refusal?.code ?? null);
  useTriesUntilBack(refusal !== null && comesBack(refusal), retry, refusal);
  const press = () => void askAnew().then(retry);
  const { id = '' } = useParams();
  if (endsSession(error)) return <SessionGone error={error} />;
  if (isNotThere(id, error)) return <NotFoundScreen />;

  return (
    <Screen title={m.common_error_summary()} hasError drawing={<LineDrawing name="error" />}>
      {error instanceof ApiProblem ? (
        <>
          {/* What was found stays so until the screen is entered anew. */}
          <ProblemNotice error={error} busy={false} onRetry={press} />
          <Accepted />
        </>
      ) : (
        <>
          <p>{m.common_crash()}</p>
          <p>{m.common_crash_next()}</p>
          <p>
            <Button onClick={press}>{m.common_try_again()}</Button>
          </p>
        </>
      )}
      <p>
        <Link to={paths.home} className={buttonClass('link')}>
          {m.common_to_home()}
        </Link>
      </p>
      <UrgentLink />
    </Screen>
  );
}
