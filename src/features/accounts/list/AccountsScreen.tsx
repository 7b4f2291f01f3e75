/** Everything that is tied to the number: while answers come in, and after. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { accountsOf, idOf } from '#domain/account.ts';
import { compareInquiries, isAlarming } from '#domain/comparison.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { summarise } from '#domain/inquiry.ts';
import { phaseAt } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { AccountLists } from '#features/accounts/list/AccountLists.tsx';
import { FoundSummary } from '#features/accounts/list/FoundSummary.tsx';
import { InquiryStanding } from '#features/accounts/list/InquiryStanding.tsx';
import { AlarmingChanges } from '#features/accounts/list/SinceLastTime.tsx';
import { useNewReplies } from '#features/accounts/list/useNewReplies.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { NeverLookedUp } from '#shell/accounts/NeverLookedUp.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { isChoosable } from '#shell/requests/accountChoice.ts';
import { useNow } from '#shell/time/useNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';

const noRequests: UnbindingRequest[] = [];

/** A filter or a query changes the URL and nothing that the service has to be asked for. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate;
}

export function Component() {
  const locale = useLocale();
  const now = useNow();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  // Without them each account still shows what is known of it.
  const sent = useQuery(requestsQuery);
  const requests = sent.data ?? noRequests;
  const { inquiry, previous } = accounts;
  const summary = inquiry && summarise(inquiry);
  const arrived = useNewReplies(summary?.replied ?? 0);
  const { capabilities } = service;
  // Facts without words: judged once, not at each key and click.
  const all = useMemo(
    () => accountsOf({ ...accounts, apps, line, capabilities, requests }, now),
    [accounts, apps, line, capabilities, requests, now],
  );
  const changes = useMemo(
    () =>
      inquiry === null || previous === null ? [] : compareInquiries(previous, inquiry, requests, accounts.bindings),
    [inquiry, previous, requests, accounts.bindings],
  );
  const byId = useMemo(() => new Map(apps.map((app) => [app.id, app])), [apps]);
  const careIds = new Set(all.filter(({ care }) => care).map(idOf));
  // What the person has dealt with alarms nobody any more.
  const alarms = changes.filter(
    (change) =>
      isAlarming(change) && (change.bindingIds.length === 0 || change.bindingIds.some((id) => careIds.has(id))),
  );
  const phase = phaseAt(line, now);
  const standing = all.filter(({ binding }) => binding.goneAt === null);

  const verdict =
    inquiry === null || summary === null ? (
      <NeverLookedUp line={line} phase={phase} service={service} now={now} />
    ) : (
      <>
        <FoundSummary accounts={all} summary={summary} earlier={earlierFinds(accounts)} />
        <InquiryStanding
          accounts={accounts}
          inquiry={inquiry}
          changes={changes.filter((change) => !alarms.includes(change))}
          apps={byId}
          phase={phase}
          service={service}
          now={now}
        />
        <AlarmingChanges changes={alarms} apps={byId} />
        <div className={styles.acts}>
          {all.filter(isChoosable).length > 1 && (
            <Link to={paths.unbind} className={buttonClass('primary')}>
              {m.accounts_choose_several()}
            </Link>
          )}
          {phase === 'active' && standing.length > 0 && (
            <Link to={paths.guide} className={buttonClass('link')}>
              {m.guide_door_short()}
            </Link>
          )}
        </div>
      </>
    );
  const frame = (tools: ReactNode, lists: ReactNode) => (
    <TwoColumns
      title={m.common_nav_accounts()}
      beside={<NumberPlate compact number={line.maskedNumber} spoken={speakNumber(line.maskedNumber)} />}
      first={
        <>
          <div className={styles.verdict}>
            {sent.data === undefined && (
              <ProblemNotice error={sent.error} busy={sent.isFetching} onRetry={() => void sent.refetch()} />
            )}
            {verdict}
          </div>
          {tools}
        </>
      }
    >
      <p className="visually-hidden" role="status">
        {arrived > 0 && m.accounts_arrived({ replies: m.common_apps({ count: arrived }) })}
      </p>
      {lists}
    </TwoColumns>
  );
  return inquiry === null ? (
    frame(null, null)
  ) : (
    <AccountLists inquiry={inquiry} accounts={all} apps={byId} locale={locale} frame={frame} />
  );
}
