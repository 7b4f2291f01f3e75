/** The last look before submitting: each row's effect and due time, a fresh code where one is needed, one button. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, lazy, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { arrive } from '#api/arrive.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { accountsOf } from '#domain/account.ts';
import { phaseAt } from '#domain/line.ts';
import { CheckList } from '#features/unbind/CheckList.tsx';
import { LeftOut } from '#features/unbind/LeftOut.tsx';
import { MoneyNotice } from '#features/unbind/MoneyNotice.tsx';
import { NothingToSend } from '#features/unbind/NothingToSend.tsx';
import { useSubmitting } from '#features/unbind/useSubmitting.ts';
import { paths } from '#paths.ts';
import { choose, useChoice } from '#shell/acts/chosenAccounts.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useFreshCode } from '#shell/acts/useFreshCode.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useWayBack } from '#shell/frame/useWayBack.ts';
import { isChoosable } from '#shell/requests/accountChoice.ts';
import styles from '#shell/requests/requests.module.css';
import { ProofSection } from '#shell/session/ProofSection.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

const SURE = 'sure';

const lockOutNotice = () => import('#shell/requests/LockOutNotice.tsx');
/** The screen waits for it: nothing of one's own is sent unasked. */
const LockOutNotice = lazy(() => arrive(lockOutNotice));

export function Component() {
  useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const { back, from } = useWayBack({ to: paths.unbind, label: m.unbind_back_choose() });
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  // The notice warns without it too.
  const { data: details = [] } = useQuery(appDetailsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const [isUnsure, setUnsure] = useState(false);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const proof = useFreshCode(session, now);
  const listHeading = useRef<HTMLHeadingElement>(null);

  const kept = useChoice();
  const all = accountsOf({ ...accounts, apps, line, requests: null, capabilities: service.capabilities }, now);
  const picked = all.filter((row) => kept.includes(row.binding.id));
  const { rows, isSent, sending, startAnew } = useSubmitting({
    lineId: line.id,
    choosable: picked.filter(isChoosable),
    proof,
  });
  const leftOut = isSent ? [] : picked.filter((row) => !isChoosable(row));

  // Only one's own accounts can lock one out, and those are asked for only while the number is left.
  const isLeaving = rows.some(({ eligibility }) => eligibility.basis === 'leaving');

  function trySending() {
    const sure = document.getElementById(SURE);
    setUnsure(sure instanceof HTMLInputElement && !sure.checked);
    if (sure instanceof HTMLInputElement && !sure.checked) return sure.focus();
    if (!proof.isTyped()) return;
    sending.mutate(undefined, {
      onSuccess: ({ id }) => void navigate(paths.receipt(id), { replace: true, state: from }),
    });
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!proof.awaitsCode) trySending();
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
      // Once it was tried and no answer came, nobody knows here whether it was sent.
      lead={<p>{isSent ? m.unbind_check_lead_tried() : m.unbind_check_lead()}</p>}
      back={back}
      hasError={proof.fault !== null || sending.isError}
    >
      <form noValidate onSubmit={onSubmit} className={styles.stack}>
        <MoneyNotice rows={rows} details={details} />
        <section className={styles.section}>
          <div className={styles.titled}>
            <h2 ref={listHeading} tabIndex={-1}>
              {m.unbind_check_rows()}
            </h2>
            <Link to={paths.unbind} className={buttonClass('link')}>
              {m.unbind_change_choice()}
            </Link>
          </div>
          <CheckList rows={rows} service={service} onRemove={remove} />
        </section>
        {isLeaving && <LockOutNotice id={SURE} taken={rows} all={all} apps={apps} isMissing={isUnsure} />}
        <LeftOut rows={leftOut} />
        <ProofSection proof={proof} service={service} />
        <p>{phaseAt(line, now) === 'coolingOff' ? m.unbind_statement_cooling_off() : m.unbind_statement_active()}</p>
        <ProblemNotice
          error={proof.besides(sending.error)}
          {...(proof.session === null && { onRetry: trySending, busy: sending.isPending })}
        />
        {proof.awaitsCode && <p className={styles.quiet}>{m.unbind_code_first()}</p>}
        <Button type="submit" busy={sending.isPending} busyText={m.unbind_submitting()} unavailable={proof.awaitsCode}>
          {m.unbind_submit({ count: rows.length })}
        </Button>
      </form>
    </Screen>
  );
}
