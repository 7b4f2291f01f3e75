import { useCallback } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { withdrawSubmissionMutation } from '#api/requests.ts';
import type { Service } from '#api/service.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { listed } from '#copy/listed.ts';
import type { App } from '#domain/app.ts';
import { requestCan, type UnbindingRequest } from '#domain/request.ts';
import { freshSubmissions, nextSureEnd } from '#domain/requests/takeBack.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import styles from '#shell/take-back/TakeBack.module.css';
import { TakeBackLine } from '#shell/take-back/TakeBackLine.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  requests: readonly UnbindingRequest[];
  apps: readonly App[];
  service: Service;
  readAnew: () => void;
};

/** What was just submitted, each submission with one tap that takes all of it back; and what came of the tap. */
export function TakeBackSubmissions({ requests, apps, service, readAnew }: Props) {
  const now = useNow(useCallback((at: number) => nextSureEnd(requests, at), [requests]));
  const fresh = freshSubmissions(requests, now);
  const told = useFocusAfter<HTMLDivElement>(fresh.map(({ submissionId }) => submissionId).join());
  const act = useAct(withdrawSubmissionMutation, { focus: told, readAnew });
  const own = requests.filter(({ submissionId }) => submissionId === act.variables);
  if (fresh.length === 0 && act.isIdle) return null;
  return (
    <div className={styles.lines}>
      {fresh.map(({ submissionId, until, requests: sent }) => {
        const count = sent.length;
        // One of several that were sent together is told from the rest by its app.
        const name = m.accounts_act_named({
          act: count > 1 ? m.requests_take_back_all() : m.requests_take_back(),
          name: listed(sent.map((request) => apps.find(({ id }) => id === request.appId) ?? null)),
        });
        return (
          <TakeBackLine
            key={submissionId}
            act={count > 1 ? m.requests_take_back_all() : name}
            name={count > 1 ? name : undefined}
            busy={act.isPending && act.variables === submissionId}
            service={service}
            onTakeBack={() => act.mutate(submissionId)}
          >
            {count > 1
              ? m.requests_take_back_all_until({ count, time: formatTimeOn(until, now) })
              : m.requests_take_back_until({ time: formatTimeOn(until, now) })}
          </TakeBackLine>
        );
      })}
      <div ref={told.place} tabIndex={-1} className={styles.told}>
        {act.isSuccess && <Notice tone="info" joint="withdrawn" live heading={takenBackWords(act.data)} />}
        <TakeBackFault error={act.error} requests={own} />
      </div>
    </div>
  );
}

function takenBackWords(requests: readonly UnbindingRequest[]): string {
  const count = requests.filter(({ state }) => state === 'withdrawn').length;
  const rest = requests.length - count;
  return rest === 0 ? m.requests_taken_back({ count }) : m.requests_taken_back_some({ count, rest });
}

/** Why a tap took nothing back: another tab was quicker, or the time was just over. Anything else is told as everywhere. */
export function TakeBackFault({ error, requests }: { error: Error | null; requests: readonly UnbindingRequest[] }) {
  const isLate = error !== null && problemFrom(error).code === 'notPossibleNow' && !requests.some(requestCan.withdraw);
  if (!isLate) return <ProblemNotice error={error} />;
  const isDone = requests.every(({ state }) => state === 'withdrawn');
  return (
    <div role="alert">
      <Notice
        tone="info"
        joint={isDone ? 'withdrawn' : 'inProgress'}
        heading={isDone ? m.requests_taken_back_already() : m.requests_take_back_too_late()}
      />
    </div>
  );
}
