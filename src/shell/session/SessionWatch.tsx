/** Warns before a session ends, and asks the service when it should have: sessionLost.ts says the rest. The deadline is the service's, so that all tabs share it. */

import { useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { problemFrom } from '#api/apiProblem.ts';
import { leave, onSessionEnd, sessionQuery } from '#api/sessions.ts';
import { extendSessionMutation } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { problemWords } from '#copy/problemWords.ts';
import { sessionEndsAt } from '#domain/session/sessionDeadlines.ts';
import { MINUTE } from '#domain/time.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Waiting } from '#shell/frame/Waiting.tsx';
import { onOtherTabsSession } from '#shell/session/otherTabs.ts';
import { tellSessionLost } from '#shell/session/sessionLost.ts';
import { forgetAll, keepOnlyFor } from '#shell/session/tabStorage.ts';
import { unconfirmedSignOut } from '#shell/session/unconfirmedSignOut.ts';
import { useSignOut } from '#shell/session/useSignOut.ts';
import { useUnseenWhenBack } from '#shell/session/useUnseenWhenBack.ts';
import { useNow } from '#shell/time/useNow.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

const WARN_BEFORE_MS = 3 * MINUTE;

export function SessionWatch() {
  useLocale();
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const extend = useMutation(extendSessionMutation);
  const signOut = useSignOut();
  const endsAt = session?.state === 'signedIn' ? sessionEndsAt(session) : null;
  const lineId = session?.state === 'signedIn' ? session.lineId : null;
  useEffect(() => {
    if (lineId !== null) keepOnlyFor(lineId);
  }, [lineId]);
  const now = useNow(
    useCallback(
      (at: number) => {
        if (endsAt === null) return null;
        const warnAt = endsAt - WARN_BEFORE_MS;
        return at < warnAt ? warnAt : Math.min(at + MINUTE, endsAt);
      },
      [endsAt],
    ),
  );
  // Nothing of somebody who has left may stay on screen in a window beside.
  useEffect(() => onOtherTabsSession(() => (unconfirmedSignOut.isSet() ? leave() : void refetch())), [refetch]);
  const navigate = useNavigate();
  useEffect(
    () =>
      onSessionEnd((how) => {
        if (how !== 'lost') forgetAll();
        else void tellSessionLost((path) => void navigate(path, { replace: true }));
      }),
    [navigate],
  );
  const unseen = useUnseenWhenBack(
    useCallback(async () => {
      const { data, isError } = await refetch();
      return isError ? null : data?.state === 'signedIn';
    }, [refetch]),
  );
  const near = endsAt !== null && now >= endsAt - WARN_BEFORE_MS;
  const over = endsAt !== null && now >= endsAt;

  // Another tab, or an act in this one, may have moved the deadline: the service is asked before anybody is warned.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once whenever the deadline comes near or passes.
  useEffect(() => {
    if (near) void refetch();
  }, [near, over]);

  if (unseen.state === 'asking') return <Waiting />;
  if (unseen.state === 'unanswered') {
    const { what, next } = problemWords[problemFrom(error).code];
    return (
      <Dialog
        open
        onClose={unseen.ask}
        title={m.session_unseen_title()}
        role="alertdialog"
        actions={
          <>
            <Button onClick={unseen.ask}>{m.common_try_again()}</Button>
            <Button variant="secondary" onClick={signOut}>
              {m.session_leave()}
            </Button>
          </>
        }
      >
        <p>
          {what()} {next()}
        </p>
        <p>{m.session_unseen_text()}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      open={near && !over}
      onClose={() => extend.mutate()}
      title={m.session_ending_title()}
      role="alertdialog"
      actions={
        <>
          <Button busy={extend.isPending} busyText={m.session_staying()} onClick={() => extend.mutate()}>
            {m.session_stay()}
          </Button>
          <Button variant="secondary" onClick={signOut}>
            {m.session_leave()}
          </Button>
        </>
      }
    >
      <p>{m.session_ending_text({ count: endsAt === null ? 0 : Math.max(1, Math.ceil((endsAt - now) / MINUTE)) })}</p>
    </Dialog>
  );
}
