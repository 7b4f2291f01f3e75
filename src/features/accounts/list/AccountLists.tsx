/** The accounts and the apps without one, as filter and search leave them. A key or a click renders this part alone. */

import { useMutation } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { askAgainMutation } from '#api/accounts.ts';
import { m } from '#copy/generated/messages.js';
import type { Locale } from '#copy/locale.ts';
import { appName, namesOf } from '#copy/words.ts';
import type { Account } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import { searched } from '#domain/search.ts';
import { AccountGroupList } from '#features/accounts/list/AccountGroupList.tsx';
import { ListTools } from '#features/accounts/list/ListTools.tsx';
import { SearchResults } from '#features/accounts/list/SearchResults.tsx';
import { useListView } from '#features/accounts/list/useListView.ts';
import { AccountRow } from '#shell/accounts/AccountRow.tsx';
import {
  type AccountGroup,
  countOf,
  groupsOf,
  isShown,
  replyGroups,
  type Show,
  shows,
  showsReplies,
} from '#shell/accounts/accountList.ts';
import styles from '#shell/accounts/accounts.module.css';
import { ReplyGroups } from '#shell/accounts/ReplyGroups.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useOnce } from '#shell/acts/useOnce.ts';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { AT_ONCE } from '#shell/list/useGrowingLimit.ts';
import { useSearchReady } from '#shell/list/useSearchReady.ts';
import type { ListView } from '#shell/list/useSettledView.ts';
import { useUnhurried } from '#shell/list/useUnhurried.ts';
import { Away } from '#ui/Away.tsx';

type Props = {
  inquiry: Inquiry;
  accounts: readonly Account[];
  apps: ReadonlyMap<string, App>;
  locale: Locale;
};

/** Until there is time for the list that is out of sight. */
const nothing = { asked: '', sections: [], total: 0 };

export function AccountLists({ inquiry, accounts, apps, locale }: Props) {
  const follow = useFollowLink();
  const [view, changeView] = useListView();
  const asking = useOnce(useMutation(askAgainMutation));
  const asked = useRef<HTMLParagraphElement>(null);
  useSearchReady(useMemo(() => [...apps.values()], [apps]));

  const query = view.query.trim();
  const isSearch = query !== '';
  const shown = useMemo(() => accounts.filter((account) => isShown(account, view.show)), [accounts, view.show]);
  const groups: ListView<Account, AccountGroup> = useMemo(
    () => ({
      asked: view.show,
      sections: groupsOf(accounts, (account) => isShown(account, view.show)),
      total: shown.length,
    }),
    [accounts, shown, view.show],
  );
  // Before anything is typed the first rows stand ready, out of sight: a key changes what they say and makes none anew.
  const found: ListView<Account> = useMemo(() => {
    const rows = isSearch ? searched(shown, ({ app }) => namesOf(app), query) : shown.slice(0, AT_ONCE);
    return {
      asked: `${view.show} ${query}`,
      sections: rows.length === 0 ? [] : [{ key: 'found', rows, before: 0 }],
      total: rows.length,
    };
  }, [shown, view.show, query, isSearch]);
  const quiet = useMemo(
    () =>
      searched(
        inquiry.replies.filter(({ answer }) =>
          replyGroups.some((group) => group === answer && showsReplies(view.show, group)),
        ),
        (reply) => namesOf(apps.get(reply.appId)),
        query,
      ),
    [inquiry.replies, apps, view.show, query],
  );
  const counts = useMemo(
    () =>
      Object.fromEntries(shows.map((show) => [show, countOf(show, accounts, inquiry.replies)])) as Record<Show, number>,
    [accounts, inquiry.replies],
  );
  const total = isSearch ? found.total : shown.length;
  // Below a full first page of accounts nobody sees the apps that have none.
  const replies = useMemo(() => ({ show: view.show, query, quiet }), [view.show, query, quiet]);
  const repliesShown = useUnhurried(replies, total < AT_ONCE);
  const groupsShown = useUnhurried(groups, !isSearch, nothing);
  const foundShown = useUnhurried(found, isSearch, nothing);
  const row = useCallback(
    (account: Account) => <AccountRow account={account} follow={follow} locale={locale} />,
    [follow, locale],
  );
  const { id } = inquiry;
  const { mutate } = asking;
  const askAgain = useCallback(
    // The row leaves its group, and the focus goes to the sentence that says so.
    (appId: string) => mutate({ inquiryId: id, appId }, { onSuccess: () => asked.current?.focus() }),
    [mutate, id],
  );

  return (
    <>
      <ListTools view={view} onChange={changeView} counts={counts} found={total + quiet.length} />
      <div className={styles.lists}>
        <Away away={isSearch}>
          <AccountGroupList view={groupsShown} show={view.show} row={row} />
        </Away>
        <Away away={!isSearch}>
          <SearchResults view={foundShown} row={row} />
        </Away>
        {total + quiet.length === 0 && !isSearch && <p className={styles.nothing}>{m.accounts_nothing_here()}</p>}
        <p ref={asked} tabIndex={-1} role="status" className={styles.asked}>
          {asking.isSuccess && m.accounts_asked({ app: appName(apps.get(asking.variables.appId)) })}
        </p>
        <ProblemNotice error={asking.error} />
        <ReplyGroups
          {...repliesShown}
          apps={apps}
          locale={locale}
          askAgain={askAgain}
          asking={asking.isPending ? asking.variables.appId : null}
        />
      </div>
    </>
  );
}
