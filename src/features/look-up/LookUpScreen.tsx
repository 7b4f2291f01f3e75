/** Starting an inquiry: number and ID characters on one screen; whoever is signed in gives the ID characters only. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { problemFrom } from '#api/apiProblem.ts';
import { startInquiryMutation } from '#api/inquiries.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { sendCodeMutation } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { parseIdTail } from '#domain/input/identity.ts';
import { notNow } from '#features/look-up/notNow.ts';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { CancelledLine } from '#shell/session/CancelledLine.tsx';
import { idTailFor, numberGiven, refusedNumber } from '#shell/session/numberGiven.ts';
import { useWhoIsIn } from '#shell/session/useWhoIsIn.tsx';
import { WayInForm } from '#shell/session/WayInForm.tsx';
import styles from '#shell/session/wayIn.module.css';
import { clearDraft, forgetSentDraft, readDraft, writeDraft } from '#shell/session/wayInDraft.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

export function Component() {
  useLocale();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const promise = findRule(service, 'inquiryPromise');
  const [masked, other] = useWhoIsIn(session);
  const signedIn = masked !== null;
  const send = useAct(sendCodeMutation);
  const [before] = useState(readDraft);
  const typed = useRef(before);
  const inquire = useAct(startInquiryMutation, { sent: () => forgetSentDraft(typed.current) });
  const [hasErrors, setHasErrors] = useState(false);
  // In the tap itself: the answer may be in the cache a moment before the mutation says that it is under way.
  const [isBegun, setBegun] = useState(false);
  const [NotNow, setNotNow] = useState(() => notNow.there);
  useEffect(() => writeDraft({ refused: null }), []);
  // Somebody has signed in by another tab, while the form was open here.
  useEffect(() => {
    if (masked === null) return;
    if (idTailFor(masked, readDraft()) === '') clearDraft();
    notNow.load().then(
      () => setNotNow(() => notNow.there),
      () => null,
    );
  }, [masked]);

  const refusal = inquire.isIdle ? before.refused : inquire.error;
  const tailWrong = problemFrom(refusal).code === 'idTailWrong';
  const refused = { ...refusedNumber(send.error), ...(tailWrong && { tail: m.lookUp_tail_wrong() }) };
  const error = send.error ?? refusal;

  function go(given: { number: string; idTail: string }) {
    if (!signedIn) {
      const body = numberGiven('lookUp', given);
      if (body !== null) send.mutate(body, { onSuccess: () => navigate(paths.code) });
      return;
    }
    const tail = parseIdTail(given.idTail);
    if (!tail.ok) return;
    setBegun(true);
    typed.current = readDraft();
    inquire.mutate(
      { idTail: tail.tail, idempotencyKey: inquire.keyFor(tail.tail) },
      { onSuccess: () => navigate(paths.accounts, { replace: true }) },
    );
  }

  const form = (early: ReactNode) => (
    <Screen
      title={m.signIn_look_up_title()}
      lead={
        <p>
          {promise ? m.home_never_next({ figure: ruleWords(promise) }) : m.home_never_next_plain()}{' '}
          <Why rule={promise} />
        </p>
      }
      back={{ to: paths.home, label: m.signIn_back_start() }}
      hasError={hasErrors || error !== null}
    >
      {early}
      {other}
      {signedIn && (
        <p className={styles.given}>
          {m.signIn_code_number()} <PhoneNumber masked={masked} />
        </p>
      )}
      <WayInForm
        asksNumber={!signedIn}
        asksId
        numberHint={m.signIn_number_hint()}
        consentHint={m.lookUp_consent_hint()}
        act={signedIn ? m.lookUp_look_up_act() : m.signIn_get_code()}
        busy={send.isPending || inquire.isPending}
        refused={refused}
        onErrors={setHasErrors}
        onSend={go}
      >
        <ProblemNotice error={Object.keys(refused).length === 0 ? error : null} />
      </WayInForm>
      <div className={styles.after}>
        <p>{m.lookUp_look_up_lead()}</p>
        <Disclosure summary={m.lookUp_no_id()}>
          <p>{m.lookUp_no_id_text()}</p>
        </Disclosure>
        {!signedIn && <CancelledLine />}
      </div>
    </Screen>
  );
  if (!signedIn || NotNow === null) return form(null);
  return (
    <NotNow isSending={isBegun && !inquire.isError} refusal={refusal}>
      {form}
    </NotNow>
  );
}
