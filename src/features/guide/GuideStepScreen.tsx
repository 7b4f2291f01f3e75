/** One step of the guide: its accounts by whose turn it is, each with its next act, and the ways on and back. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { accountsQuery, askAgainMutation, declareMutation } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { notedQuery } from '#api/noted.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { appName, declarationWords } from '#copy/words.ts';
import { accountsOf, countAccounts, idOf } from '#domain/account.ts';
import { guideSteps, isYours, stepToContinue } from '#domain/guide.ts';
import { isUnanswered } from '#domain/inquiry.ts';
import { phaseAt } from '#domain/line.ts';
import { notedRows } from '#domain/own/noted.ts';
import { keysAmong, opensOthers, ownApps } from '#domain/own/ties.ts';
import styles from '#features/guide/Guide.module.css';
import { GuideAccounts } from '#features/guide/GuideAccounts.tsx';
import { GuideStepWays } from '#features/guide/GuideStepWays.tsx';
import { stepNames, stepReasons } from '#features/guide/guideWords.ts';
import { useAnswered } from '#features/guide/useAnswered.ts';
import { useLeftForLater } from '#features/guide/useLeftForLater.ts';
import { paths } from '#paths.ts';
import { fullName } from '#shell/accounts/accountWords.ts';
import { NotedRows } from '#shell/accounts/NotedRows.tsx';
import { ReplyGroups } from '#shell/accounts/ReplyGroups.tsx';
import { TieNotes } from '#shell/accounts/TieNotes.tsx';
import { choose } from '#shell/acts/chosenAccounts.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { isChoosable } from '#shell/requests/accountChoice.ts';
import { useNow } from '#shell/time/useNow.ts';
import { cx } from '#ui/cx.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';

export function Component() {
  const locale = useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const stepId = useParams()['id'];
  const from = useMemo(() => ({ guideStep: stepId }), [stepId]);
  const follow = useFollowLink(from);
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: noted } = useSuspenseQuery(notedQuery);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const declare = useAct(declareMutation);
  const asking = useAct(askAgainMutation);
  const later = useLeftForLater(line.id);

  const { inquiry } = accounts;
  const replies = inquiry?.replies ?? [];
  const found = accountsOf({ ...accounts, apps, line, capabilities: service.capabilities, requests }, now);
  const list = notedRows(noted, apps);
  const steps = phaseAt(line, now) === 'suspended' ? [] : guideSteps(found, replies, list);
  const own = ownApps(found, list);
  const step = steps.find(({ id }) => id === stepId);
  const toDo = step?.accounts.toDo ?? [];
  const { said, answering } = useAnswered(toDo);

  const back = { to: paths.guide, label: m.guide_all() };
  if (step === undefined) {
    return (
      <Screen title={m.guide_unknown()} lead={<p>{m.guide_unknown_text()}</p>} back={back}>
        <Link to={paths.guide} className={buttonClass('primary')}>
          {m.guide_all()}
        </Link>
      </Screen>
    );
  }

  const left = later.steps.includes(step.id) && isYours(step);
  const onward = stepToContinue(
    steps.filter(({ id }) => id !== step.id),
    later.steps,
  );
  const requestable = toDo.filter(isChoosable);
  const isLeaving = requestable.some(({ eligibility }) => eligibility.basis === 'leaving');
  const inStep = new Set(Object.values(step.accounts).flatMap((rows) => rows.map(({ app }) => app?.id)));
  const keys = keysAmong(own).filter(({ opens }) => opens.some(({ id }) => inStep.has(id)));
  const notedRowsOfStep = step.noted.length > 0 && <NotedRows rows={step.noted} />;
  const notedFirst = opensOthers(step.noted, keys);
  const answered = found.find(({ binding }) => binding.id === declare.variables?.bindingId);
  const byId = new Map(apps.map((app) => [app.id, app]));
  const nameOf = (appId: string) => appName(byId.get(appId));

  return (
    <Screen
      title={m.guide_step_named({ place: step.place, step: stepNames[step.id]() })}
      heading={stepNames[step.id]()}
      lead={
        <>
          <p className={styles.place}>{m.guide_place({ place: step.place, total: steps.length })}</p>
          <p>{stepReasons[step.id]()}</p>
        </>
      }
      back={back}
      width="list"
    >
      <div className={cx(styles.stack, styles.above)}>
        <p role="status" className={styles.said}>
          {left && m.guide_left()}
        </p>
        <TieNotes keys={keys} />
        {isLeaving && <p>{m.guide_switch_first()}</p>}
        {requestable.length > 1 && (
          <Link
            to={paths.check}
            state={from}
            className={buttonClass(isLeaving ? 'secondary' : 'primary')}
            onClick={() => choose(requestable.map(idOf))}
          >
            {m.guide_request_all({ count: countAccounts(requestable) })}
          </Link>
        )}
        <p ref={said} tabIndex={-1} role="status" className={styles.said}>
          {declare.isSuccess && answered !== undefined && (
            <>
              {m.guide_said({ name: fullName(answered), said: declarationWords[declare.variables.declaration]() })}{' '}
              <Link to={paths.account(answered.binding.id)} state={from}>
                {m.guide_change_said()}
              </Link>
            </>
          )}
          {asking.isSuccess && m.accounts_asked({ app: nameOf(asking.variables.appId) })}
        </p>
        <ProblemNotice error={asking.error} />
      </div>
      {notedFirst && notedRowsOfStep}
      {step.id === 'unanswered' ? (
        <ReplyGroups
          quiet={replies.filter(({ answer }) => isUnanswered(answer))}
          apps={byId}
          locale={locale}
          show="unanswered"
          query=""
          askAgain={(appId) =>
            inquiry !== null &&
            asking.mutate({ inquiryId: inquiry.id, appId }, { onSuccess: () => said.current?.focus() })
          }
          asking={asking.isPending ? asking.variables.appId : null}
        />
      ) : (
        <GuideAccounts
          key={step.id}
          step={step}
          follow={follow}
          locale={locale}
          saving={declare.isPending ? declare.variables : null}
          failed={declare.isError ? { bindingId: declare.variables.bindingId, error: declare.error } : null}
          onSay={(bindingId, declaration) => {
            answering(bindingId);
            declare.mutate({ bindingId, declaration });
          }}
        />
      )}
      {!notedFirst && notedRowsOfStep}
      <GuideStepWays
        step={step}
        steps={steps}
        onward={onward}
        left={left}
        onTakeUp={() => later.takeUp(step.id)}
        onLeave={() => {
          later.leave(step.id);
          void navigate(onward === null || later.steps.includes(onward.id) ? paths.guide : paths.guideStep(onward.id));
        }}
      />
    </Screen>
  );
}
