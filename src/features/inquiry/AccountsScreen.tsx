/** Everything that is tied to the number: while answers come in, and after. */
import { appName } from '#copy/words.ts';
import { appsQuery } from '#api/apps.ts';
import { accountsQuery, askAgainMutation } from '#api/inquiries.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { speakNumber } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { compareInquiries } from '#domain/comparison.ts';
import { canBeRequested } from '#domain/eligibility.ts';
import { summarise } from '#domain/inquiry.ts';
import { phaseAt } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/ProblemNotice.tsx';
import { Screen } from '#shell/Screen.tsx';
import { useLocale } from '#shell/useLocale.ts';
import { useNow } from '#shell/useNow.ts';
import { useOnce } from '#shell/useOnce.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { NumberPlate } from '#ui/NumberPlate.tsx';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { Link, type ShouldRevalidateFunctionArgs } from 'react-router';
import { AccountGroupList, type AccountView } from './AccountGroupList.tsx';
import { countOf, isShown, replyGroups, sectionsOf, type Show, shows, showsReplies, sumOf } from './accountList.ts';
import { searched } from '#domain/search.ts';
import { foundAccounts } from './foundAccounts.ts';
import { FoundSummary } from './FoundSummary.tsx';
import { Freshness } from './Freshness.tsx';
import styles from './Inquiry.module.css';
import { InquiryStanding } from './InquiryStanding.tsx';
import { ListTools } from './ListTools.tsx';
import { NeverLookedUp } from './NeverLookedUp.tsx';
import { ReplyGroups } from './ReplyGroups.tsx';
import { SinceLastTime } from './SinceLastTime.tsx';
import { standIn } from '#shell/standIn.ts';
import { useArrivals } from './useArrivals.ts';
import { useFollow } from '#shell/useFollow.ts';
import { useListView } from './useListView.ts';

const noRequests: UnbindingRequest[] = [];

/** A filter or a query changes the URL and nothing that the service has to be asked for. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate;
}

export function Component() {
  const locale = useLocale();
  const follow = useFollow();
  const now = useNow();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  // Without them each account still shows what is known of it.
  const { data: requests = noRequests, error: requestsError, refetch: askForRequests } = useQuery(requestsQuery);
  const asking = useOnce(useMutation(askAgainMutation));
  const asked = useRef<HTMLParagraphElement>(null);
  const [view, changeView] = useListView();

  const { inquiry, previous } = accounts;
  const summary = inquiry && summarise(inquiry);
  const arrived = useArrivals(summary?.replied ?? 0);
  const { capabilities } = service;
  // Facts without words: judged once, not at each key and click.
  const all = useMemo(
    () => foundAccounts({ accounts, apps, line, capabilities, requests }, now),
    [accounts, apps, line, capabilities, requests, now],
  );
  const changes = useMemo(
    () =>
      inquiry === null || previous === null ? [] : compareInquiries(previous, inquiry, requests, accounts.bindings),
    [inquiry, previous, requests, accounts.bindings],
  );
  const replies = inquiry?.replies ?? [];
  const byId = new Map(apps.map((app) => [app.id, app]));
  const query = view.query.trim();
  const shown: AccountView = useMemo(() => {
    const matching = searched(
      all.filter((account) => isShown(account, view.show, now)),
      (account) => account.app,
      query,
    );
    return {
      asked: `${view.show} ${query}`,
      whole: view.show === 'all' && query === '',
      sections: sectionsOf(matching, query !== '', now),
      total: matching.length,
    };
  }, [all, view.show, query, now]);
  const quiet = searched(
    replies.filter(({ answer }) => replyGroups.some((group) => group === answer && showsReplies(view.show, group))),
    (reply) => byId.get(reply.appId) ?? standIn(reply.appId),
    query,
  );
  const phase = phaseAt(line, now);
  const standing = all.filter(({ binding }) => binding.goneAt === null);
  const counts = useMemo(
    () =>
      Object.fromEntries(shows.map((show) => [show, countOf(show, all, inquiry?.replies ?? [], now)])) as Record<
        Show,
        number
      >,
    [all, inquiry, now],
  );

  function askAgain(appId: string) {
    if (inquiry === null) return;
    // The row leaves its group, and the focus goes to the sentence that says so.
    asking.mutate({ inquiryId: inquiry.id, appId }, { onSuccess: () => asked.current?.focus() });
  }

  return (
    <Screen title={m.common_nav_accounts()} width="list">
      <p className="visually-hidden" role="status">
        {arrived > 0 &&
          m.accounts_arrived({
            replies: m.common_apps({ count: arrived }),
            accounts: m.common_accounts({ count: sumOf(standing) }),
          })}
      </p>
      <div className={styles.stack}>
        <NumberPlate compact number={line.maskedNumber} spoken={speakNumber(line.maskedNumber)} />
        {requests === noRequests && <ProblemNotice error={requestsError} onRetry={() => void askForRequests()} />}
        {inquiry === null || summary === null ? (
          <NeverLookedUp line={line} phase={phase} service={service} />
        ) : (
          <>
            <InquiryStanding inquiry={inquiry} apps={byId} service={service} now={now} />
            <Freshness
              inquiry={inquiry}
              nextInquiryAt={accounts.nextInquiryAt}
              phase={phase}
              service={service}
              now={now}
            />
            <FoundSummary accounts={standing} summary={summary} now={now} />
            {previous !== null && <SinceLastTime changes={changes} since={previous.submittedAt} apps={byId} />}
            <div className="acts">
              {all.filter(({ eligibility }) => canBeRequested(eligibility)).length > 1 && (
                <Link to={paths.unbind} className={buttonClass('primary')}>
                  {m.accounts_choose_several()}
                </Link>
              )}
              {phase === 'active' && standing.length > 0 && (
                <Link to={paths.guide} className={buttonClass('link')}>
                  {m.guide_door()}
                </Link>
              )}
            </div>
            <ListTools view={view} onChange={changeView} counts={counts} found={shown.total + quiet.length} />
          </>
        )}
      </div>
      {inquiry !== null && (
        <div className={styles.lists}>
          <AccountGroupList view={shown} locale={locale} follow={follow} />
          {shown.total + quiet.length === 0 && query === '' && (
            <p className={styles.nothing}>{m.accounts_nothing_here()}</p>
          )}
          <p ref={asked} tabIndex={-1} role="status" className={styles.asked}>
            {asking.isSuccess &&
              m.accounts_asked({ app: appName(byId.get(asking.variables.appId) ?? standIn(asking.variables.appId)) })}
          </p>
          <ProblemNotice error={asking.error} />
          <ReplyGroups
            replies={quiet}
            apps={byId}
            show={view.show}
            query={query}
            askAgain={askAgain}
            asking={asking.isPending ? asking.variables.appId : null}
          />
        </div>
      )}
    </Screen>
  );
}
