/** The accounts and the apps without one, as filter and search leave them. A key or a click renders this part alone. */

import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { askAgainMutation } from '#api/accounts.ts';
import { m } from '#copy/generated/messages.js';
import { appName, namesOf } from '#copy/words.ts';
import { type Account, idOf } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import type { Inquiry, Reply } from '#domain/inquiry.ts';
import type { Locale } from '#domain/languages.ts';
import { AccountGroupList } from '#features/accounts/list/AccountGroupList.tsx';
import { ListTools } from '#features/accounts/list/ListTools.tsx';
import { useListView } from '#features/accounts/list/useListView.ts';
import { AccountRow } from '#shell/accounts/AccountRow.tsx';
import {
  type AccountGroup,
  accountGroups,
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
import { useAct } from '#shell/acts/useAct.ts';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { searched, useSearch } from '#shell/list/search.ts';
import { type Section, sectionsOf } from '#shell/list/sections.ts';
import { useHeldSections } from '#shell/list/useHeldSections.ts';

type Props = {
  inquiry: Inquiry;
  accounts: readonly Account[];
  apps: ReadonlyMap<string, App>;
  locale: Locale;
  /** Where the screen puts filter and search, and where the rows. */
  frame: (tools: ReactNode, lists: ReactNode) => ReactNode;
};

export function AccountLists({ inquiry, accounts, apps, locale, frame }: Props) {
  const follow = useFollowLink();
  const [view, changeView] = useListView();
  const asking = useAct(askAgainMutation);
  const asked = useRef<HTMLParagraphElement>(null);

  const { query: wanted, lost } = useSearch(view.query, accounts.length);
  const [taps, setTaps] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tap asks anew, also on the filter that is chosen already.
  const wish = useMemo(() => ({ ...view, query: wanted }), [view, wanted, taps]);
  const current = useMemo(
    () => ({ wish, accounts, replies: inquiry.replies, apps }),
    [wish, accounts, inquiry.replies, apps],
  );
  // What the rows below show: for a moment what was asked for before.
  const shown = useDeferredValue(current);
  const { show, query } = shown.wish;
  const meant = useMemo(() => sectionsIn(shown), [shown]);
  const { sections, moved } = useHeldSections(shown.accounts, headings, meant, idOf, shown.wish);
  const quiet = useMemo(() => repliesIn(shown), [shown]);
  const counts = useMemo(
    () =>
      Object.fromEntries(shows.map((each) => [each, countOf(each, accounts, inquiry.replies)])) as Record<Show, number>,
    [accounts, inquiry.replies],
  );
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
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

  return frame(
    <ListTools
      view={view}
      onChange={(patch) => {
        changeView(patch);
        setTaps(taps + 1);
      }}
      counts={counts}
      searched={{ query, found: total + quiet.length, lost }}
    />,
    <div className={styles.lists}>
      <div aria-busy={shown !== current}>
        <AccountGroupList sections={sections} show={show} row={row} />
      </div>
      {moved > 0 && (
        <p className={styles.nothing}>{m.accounts_moved({ accounts: m.common_accounts({ count: moved }) })}</p>
      )}
      {total + quiet.length === 0 && query === '' && <p className={styles.nothing}>{m.accounts_nothing_here()}</p>}
      <p ref={asked} tabIndex={-1} role="status" className={styles.asked}>
        {asking.isSuccess && m.accounts_asked({ app: appName(apps.get(asking.variables.appId)) })}
      </p>
      <ProblemNotice error={asking.error} />
      <ReplyGroups
        quiet={quiet}
        show={show}
        query={query}
        apps={apps}
        locale={locale}
        askAgain={askAgain}
        asking={asking.isPending ? asking.variables.appId : null}
      />
    </div>,
  );
}

const headings: readonly (AccountGroup | 'found')[] = [...accountGroups, 'found'];

type Shown = {
  wish: { show: Show; query: string };
  accounts: readonly Account[];
  replies: readonly Reply[];
  apps: ReadonlyMap<string, App>;
};

/** By what needs care; what was searched for is one list, best match first across all groups. */
function sectionsIn({ wish: { show, query }, accounts }: Shown): Section<Account, AccountGroup | 'found'>[] {
  const rows = accounts.filter((account) => isShown(account, show));
  if (query === '') return groupsOf(rows);
  return sectionsOf(
    ['found'],
    searched(rows, ({ app }) => namesOf(app), query),
    () => 'found',
  );
}

function repliesIn({ wish: { show, query }, replies, apps }: Shown): readonly Reply[] {
  return searched(
    replies.filter(({ answer }) => replyGroups.some((group) => group === answer && showsReplies(show, group))),
    ({ appId }) => namesOf(apps.get(appId)),
    query,
  );
}
