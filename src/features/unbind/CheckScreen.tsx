/** The last look before submitting: each row's effect and due time, a fresh code where one is needed, one button. */

import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { problemFrom } from '#api/problems.ts';
import { serviceQuery } from '#api/service.ts';
import { answerCodeMutation, renewProofMutation, resendCodeMutation, sessionQuery } from '#api/sessions.ts';
import { submitMutation } from '#api/submissions.ts';
import { m } from '#copy/generated/messages.js';
import { wrongCodeWords } from '#copy/problems.ts';
import { accountsOf } from '#domain/account.ts';
import { phaseAt } from '#domain/line.ts';
import { findCode, needsNewProof } from '#domain/session.ts';
import { CheckList } from '#features/unbind/CheckList.tsx';
import { LeftOut } from '#features/unbind/LeftOut.tsx';
import { MoneyNotice } from '#features/unbind/MoneyNotice.tsx';
import { NothingToSend } from '#features/unbind/NothingToSend.tsx';
import { useSubmitting } from '#features/unbind/useSubmitting.ts';
import { paths } from '#paths.ts';
import { choose, useChoice } from '#shell/acts/chosenAccounts.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useWayBack } from '#shell/frame/useWayBack.ts';
import { isChoosable } from '#shell/requests/choice.ts';
import styles from '#shell/requests/requests.module.css';
import { ProofSection } from '#shell/session/ProofSection.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

export function Component() {
  useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const { back, from } = useWayBack({ to: paths.unbind, label: m.unbind_back_choose() });
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const answerCode = useMutation(answerCodeMutation);
  const renewProof = useMutation(renewProofMutation);
  const resendCode = useMutation(resendCodeMutation);
  const submit = useMutation(submitMutation);
  const listHeading = useRef<HTMLHeadingElement>(null);
  const proofBox = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState('');
  const [codeMissing, setCodeMissing] = useState(false);
  const [proofWanted, setProofWanted] = useState(false);

  const kept = useChoice();
  const picked = accountsOf(
    { ...accounts, apps, line, requests: null, capabilities: service.capabilities },
    now,
  ).filter((row) => kept.includes(row.binding.id));
  const proof = session.state === 'signedIn' && (proofWanted || needsNewProof(session, now)) ? session : null;

  const { busy, sent, failure, send, startAnew } = useSubmitting({
    lineId: line.id,
    prove: async () => {
      if (proof === null) return;
      await answerCode.mutateAsync(findCode(code) ?? '');
      setProofWanted(false);
      setCode('');
    },
    submit: submit.mutateAsync,
    onDone: (submission) => void navigate(paths.receipt(submission.id), { replace: true, state: from }),
  });
  const rows = sent?.rows ?? picked.filter(isChoosable);
  const leftOut = sent === null ? picked.filter((row) => !isChoosable(row)) : [];

  const problem = failure === null ? null : problemFrom(failure.error);
  if (problem?.code === 'newCodeNeeded' && !proofWanted && !busy) setProofWanted(true);
  const codeWrong = failure?.at === 'code' && problem?.code === 'codeWrong';
  const codeError = codeMissing ? m.unbind_code_missing() : codeWrong ? wrongCodeWords(problem?.facts.triesLeft) : null;
  const waitsForCode = proof !== null && proof.challenge === null;

  const focusCode = () => proofBox.current?.querySelector('input')?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed answer takes the focus to the field once.
  useEffect(() => {
    if (codeWrong) focusCode();
  }, [failure]);

  function trySending() {
    const missing = proof !== null && findCode(code) === null;
    setCodeMissing(missing);
    if (missing) focusCode();
    else void send(rows);
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!waitsForCode) trySending();
  }
  function remove(bindingId: string) {
    startAnew();
    choose(kept.filter((id) => id !== bindingId));
    listHeading.current?.focus();
  }

  if (rows.length === 0) {
    return (
      <Screen title={m.unbind_check_title()} back={back}>
        <NothingToSend leftOut={leftOut} />
      </Screen>
    );
  }
  return (
    <Screen
      title={m.unbind_check_title()}
      lead={<p>{m.unbind_check_lead()}</p>}
      back={back}
      hasError={codeError !== null || failure !== null}
    >
      <form noValidate onSubmit={onSubmit} className={styles.stack}>
        <MoneyNotice rows={rows} />
        <section className={styles.section}>
          <h2 ref={listHeading} tabIndex={-1}>
            {m.unbind_check_rows()}
          </h2>
          <CheckList rows={rows} service={service} onRemove={remove} />
          <Link to={paths.unbind} className={buttonClass('link')}>
            {m.unbind_change_choice()}
          </Link>
        </section>
        <LeftOut rows={leftOut} />
        {proof !== null && (
          <div ref={proofBox}>
            <ProofSection
              session={proof}
              service={service}
              now={now}
              code={code}
              onCode={setCode}
              codeError={codeError}
              problem={renewProof.error ?? resendCode.error}
              onGetCode={() => renewProof.mutate()}
              gettingCode={renewProof.isPending}
              onResend={(by) => resendCode.mutate(by)}
              resending={resendCode.isPending}
            />
          </div>
        )}
        <p>{phaseAt(line, now) === 'coolingOff' ? m.unbind_statement_cooling_off() : m.unbind_statement_active()}</p>
        {failure !== null && !codeWrong && (
          <ProblemNotice error={failure.error} {...(proof === null && { onRetry: trySending })} />
        )}
        {waitsForCode && <p className={styles.quiet}>{m.unbind_code_first()}</p>}
        <Button type="submit" busy={busy} busyText={m.unbind_submitting()} unavailable={waitsForCode}>
          {m.unbind_submit({ count: rows.length })}
        </Button>
      </form>
    </Screen>
  );
}
