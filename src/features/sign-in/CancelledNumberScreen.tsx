/** The cancelled number's way: its former holder proves it by ID characters and a code to the contact number left behind. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { serviceQuery } from '#api/service.ts';
import { sendCodeMutation } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { numberGiven, refusedNumber } from '#shell/session/numberGiven.ts';
import { WayInForm } from '#shell/session/WayInForm.tsx';
import styles from '#shell/session/wayIn.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';

export function Component() {
  useLocale();
  const navigate = useNavigate();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const send = useAct(sendCodeMutation);
  const [hasErrors, setHasErrors] = useState(false);
  const refused = refusedNumber(send.error);
  return (
    <Screen
      title={m.signIn_cancelled_title()}
      lead={<p>{m.signIn_cancelled_lead()}</p>}
      back={{ to: paths.home, label: m.signIn_back_start() }}
      hasError={hasErrors || send.isError}
    >
      <WayInForm
        asksNumber
        asksId
        numberHint={m.signIn_number_hint_cancelled()}
        consentHint={m.signIn_consent_hint_cancelled()}
        act={m.signIn_get_code()}
        busy={send.isPending}
        refused={refused}
        onErrors={setHasErrors}
        onSend={(typed) => {
          const given = numberGiven('cancelledNumber', typed);
          if (given !== null) send.mutate(given, { onSuccess: () => navigate(paths.code) });
        }}
      >
        <ProblemNotice error={refused.number === undefined ? send.error : null} />
      </WayInForm>
      <div className={styles.after}>
        <Disclosure summary={m.signIn_no_contact()}>
          <p>{m.signIn_no_contact_text()}</p>
          <Hotlines service={service} />
        </Disclosure>
      </div>
    </Screen>
  );
}
