/** Check before you cancel: what is still bound, what we advise, and the cancellation itself, which can be taken back. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { cancellationQuery, submitCancellationMutation, withdrawCancellationMutation } from '#api/cancellations.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { type CancellationObstacle, cancellationCan, mayCancel } from '#domain/cancellation.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { adviceOf, highRiskSteps, leavingPlan } from '#domain/leavingPlan.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import { notedRows } from '#domain/own/noted.ts';
import { keysAmong, needsNumber, ownApps } from '#domain/own/ties.ts';
import { AdviceSection, obstacleWords } from '#features/number/cancel/AdviceSection.tsx';
import { CancellationForm } from '#features/number/cancel/CancellationForm.tsx';
import { PendingCancellation } from '#features/number/cancel/PendingCancellation.tsx';
import { PlanSection } from '#features/number/cancel/PlanSection.tsx';
import styles from '#features/number/Number.module.css';
import { paths } from '#paths.ts';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { forgetDrafts } from '#shell/acts/useDraft.ts';
import { useFreshCode } from '#shell/acts/useFreshCode.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { useNowPast } from '#shell/time/useNowPast.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

const stoppedWords: Readonly<Record<CancellationObstacle, () => string>> = {
  arrears: () => m.number_stopped_arrears(),
  contract: () => m.number_stopped_contract(),
  unknown: () => m.number_stopped_unknown(),
};

export function Component() {
  useLocale();
  const { data: accounts, refetch: readAccounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: noted } = useSuspenseQuery(notedQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: standing, refetch: readStanding } = useSuspenseQuery(cancellationQuery);
  const now = useNowPast(standing.cancellation?.takeBackUntil ?? null);
  const proof = useFreshCode(session, now);

  const { cancellation, obstacles } = standing;
  const isPending = cancellation !== null && cancellationCan.withdraw(cancellation);
  const top = useFocusAfter<HTMLDivElement>(`${cancellation?.id} ${cancellation?.state}`);
  const phase = phaseAt(line, now);
  const plan = leavingPlan({ ...accounts, apps, line, capabilities: service.capabilities, requests }, now);
  const may = mayCancel({ phase, cancellation, obstacles });
  const list = notedRows(noted, apps);
  const own = ownApps(plan.toDo, list);
  const highRisk = highRiskSteps(plan);
  const back = { to: paths.number, label: m.number_back() };

  const around = {
    focus: top,
    /** Another tab was quicker, or something is bound that was not shown: things are shown as they stand. */
    readAnew: () => {
      void readStanding();
      void readAccounts();
    },
  };
  const withdraw = useAct(withdrawCancellationMutation, around);
  const submit = useAct(submitCancellationMutation);
  const proveAndSubmit = useAct(
    {
      mutationFn: (contactNumber: string | null) => {
        const lookedOnceMore = highRisk.length > 0;
        const idempotencyKey = submit.keyFor(cancellation?.id ?? null, contactNumber, lookedOnceMore);
        return proof.proveThen(() => submit.mutateAsync({ contactNumber, lookedOnceMore, idempotencyKey }));
      },
    },
    { ...around, sent: () => forgetDrafts('cancellation') },
  );

  if (may.kind === 'no' && may.reason === 'notInUse') {
    return (
      <Screen title={m.number_cancel_title()} heading={m.number_already()} back={back}>
        <Link to={phase === 'coolingOff' ? paths.coolingOff : paths.number} className={buttonClass('primary')}>
          {phase === 'coolingOff' ? m.number_to_countdown() : m.number_back()}
        </Link>
      </Screen>
    );
  }
  return (
    <Screen
      title={m.number_cancel_title()}
      lead={!isPending && <p>{m.number_cancel_lead()}</p>}
      back={back}
      width="list"
      hasError={proveAndSubmit.isError || proof.fault !== null}
    >
      <div className={styles.stack}>
        <p className="visually-hidden" role="status">
          {cancellation?.state === 'withdrawn'
            ? m.number_withdrawn()
            : cancellation?.state === 'stopped'
              ? m.number_stopped_heading()
              : isPending && m.number_pending_heading()}
        </p>
        <div ref={top.place} tabIndex={-1}>
          {isPending && (
            <PendingCancellation
              cancellation={cancellation}
              service={service}
              now={now}
              busy={withdraw.isPending}
              error={withdraw.error}
              onWithdraw={() => withdraw.mutate()}
            />
          )}
          {cancellation?.state === 'withdrawn' && (
            <Notice tone="info" joint="withdrawn" heading={m.number_withdrawn()} />
          )}
          {cancellation?.state === 'stopped' && cancellation.stoppedFor !== null && (
            <Notice tone="danger" heading={m.number_stopped_heading()}>
              <p>{stoppedWords[cancellation.stoppedFor]()}</p>
            </Notice>
          )}
        </div>
        {isPending && <p>{m.number_cancel_lead()}</p>}
        <AdviceSection
          advice={adviceOf({ ...line, inquiry: accounts.inquiry, plan, requests, noted, obstacles }, now)}
          mayInquire={lineCan.inquire(phase)}
        />
        <PlanSection
          plan={plan}
          earlier={earlierFinds(accounts)}
          keys={keysAmong(own)}
          noted={list}
          inquiry={accounts.inquiry}
        />
        {may.kind === 'no' && may.reason === 'obstacles' && (
          <section className={styles.part}>
            <h2>{m.number_obstacle_heading()}</h2>
            {may.obstacles.map((obstacle) => (
              <p key={obstacle}>{obstacleWords[obstacle]()}</p>
            ))}
            <Hotlines service={service} carrier={line.carrier} />
          </section>
        )}
        {may.kind === 'yes' && (
          <section className={styles.part}>
            <h2>{m.number_submit_heading()}</h2>
            <p>{m.number_submit_text()}</p>
            <CancellationForm
              highRisk={highRisk}
              needing={needsNumber(own)}
              service={service}
              proof={proof}
              busy={proveAndSubmit.isPending}
              error={proof.besides(proveAndSubmit.error)}
              onSubmit={(contactNumber) => proveAndSubmit.mutate(contactNumber)}
            />
          </section>
        )}
      </div>
    </Screen>
  );
}
