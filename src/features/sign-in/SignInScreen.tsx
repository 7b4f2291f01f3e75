/** The way in for whoever follows requests: number and code only. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { sessionQuery } from '#api/sessions.ts';
import { sendCodeMutation } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { CancelledLine } from '#shell/session/CancelledLine.tsx';
import { numberGiven, refusedNumber } from '#shell/session/numberGiven.ts';
import { returnTo } from '#shell/session/returnTo.ts';
import { useWhoIsIn } from '#shell/session/useWhoIsIn.tsx';
import { WayInForm } from '#shell/session/WayInForm.tsx';
import styles from '#shell/session/wayIn.module.css';

/** To the place that asked for a sign-in, once: whoever signs in another time starts at home. */
function BackToWork() {
  const [place] = useState(() => returnTo.path() ?? paths.home);
  useEffect(() => returnTo.forget(), []);
  return <Navigate to={place} replace />;
}

export function Component() {
  useLocale();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const send = useAct(sendCodeMutation);
  const [hasErrors, setHasErrors] = useState(false);
  const [masked, other] = useWhoIsIn(session);
  const refused = refusedNumber(send.error);
  if (masked !== null) return <BackToWork />;
  return (
    <Screen
      title={m.signIn_sign_in_title()}
      lead={<p>{m.signIn_sign_in_lead()}</p>}
      back={{ to: paths.home, label: m.signIn_back_start() }}
      hasError={hasErrors || send.isError}
    >
      {other}
      <WayInForm
        asksNumber
        asksId={false}
        numberHint={m.signIn_number_hint()}
        consentHint=""
        act={m.signIn_get_code()}
        busy={send.isPending}
        refused={refused}
        onErrors={setHasErrors}
        onSend={(typed) => {
          const given = numberGiven('signIn', typed);
          if (given !== null) send.mutate(given, { onSuccess: () => navigate(paths.code) });
        }}
      >
        <ProblemNotice error={refused.number === undefined ? send.error : null} />
      </WayInForm>
      <div className={styles.after}>
        <CancelledLine />
      </div>
    </Screen>
  );
}
