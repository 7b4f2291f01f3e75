/** The accounts and the apps without one, as filter and search leave them. A key or a click renders this part alone. */
import { askAgainMutation } from '#api/inquiries.ts';
import { m } from '#copy/generated/messages.js';
import type { Locale } from '#copy/locale.ts';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Inquiry } from '#domain/inquiry.ts';
import { searched } from '#domain/search.ts';
import { ProblemNotice } from '#shell/ProblemNotice.tsx';
import { standIn } from '#shell/standIn.ts';
import { useFollow } from '#shell/useFollow.ts';
import { AT_ONCE } from '#shell/useGrowingLimit.ts';
import { useOnce } from '#shell/useOnce.ts';
import { useSearchReady } from '#shell/useSearchReady.ts';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { AccountGroupList, type AccountView } from './AccountGroupList.tsx';
import { countOf, isShown, replyGroups, sectionsOf, type Show, shows, showsReplies } from './accountList.ts';
import type { FoundAccount } from './foundAccounts.ts';
import styles from './Inquiry.module.css';
import { ListTools } from './ListTools.tsx';
import { ReplyGroups } from './ReplyGroups.tsx';
import { useListView } from './useListView.ts';

type Props = {
  inquiry: Inquiry;
  accounts: readonly FoundAccount[];
  apps: ReadonlyMap<string, App>;
  locale: Locale;
  now: number;
};

export function AccountLists({ inquiry, accounts, apps, locale, now }: Props) {
  const follow = useFollow();
  const [view, changeView] = useListView();
  const asking = useOnce(useMutation(askAgainMutation));
  const asked = useRef<HTMLParagraphElement>(null);
  useSearchReady(useMemo(() => [...apps.values()], [apps]));

  const query = view.query.trim();
  const shown: AccountView = useMemo(() => {
    const matching = searched(
      accounts.filter((account) => isShown(account, view.show, now)),
      (account) => account.app,
      query,
    );
    return {
      asked: `${view.show} ${query}`,
      whole: view.show === 'all' && query === '',
      sections: sectionsOf(matching, query !== '', now),
      total: matching.length,
    };
  }, [accounts, view.show, query, now]);
  const quiet = useMemo(
    () =>
      searched(
        inquiry.replies.filter(({ answer }) =>
          replyGroups.some((group) => group === answer && showsReplies(view.show, group)),
        ),
        (reply) => apps.get(reply.appId) ?? standIn(reply.appId),
        query,
      ),
    [inquiry.replies, apps, view.show, query],
  );
  const counts = useMemo(
    () =>
      Object.fromEntries(shows.map((show) => [show, countOf(show, accounts, inquiry.replies, now)])) as Record<
        Show,
        number
      >,
    [accounts, inquiry.replies, now],
  );
  // Below a full first page of accounts nobody sees the apps that have none: they follow when there is time.
  const replies = useMemo(() => ({ show: view.show, query, quiet }), [view.show, query, quiet]);
  const repliesLater = useDeferredValue(replies);
  const { id } = inquiry;
  const { mutate } = asking;
  const askAgain = useCallback(
    // The row leaves its group, and the focus goes to the sentence that says so.
    (appId: string) => mutate({ inquiryId: id, appId }, { onSuccess: () => asked.current?.focus() }),
    [mutate, id],
  );

  return (
    <>
      <ListTools view={view} onChange={changeView} counts={counts} found={shown.total + quiet.length} />
      <div className={styles.lists}>
        <AccountGroupList view={shown} locale={locale} follow={follow} />
        {shown.total + quiet.length === 0 && query === '' && (
          <p className={styles.nothing}>{m.accounts_nothing_here()}</p>
        )}
        <p ref={asked} tabIndex={-1} role="status" className={styles.asked}>
          {asking.isSuccess &&
            m.accounts_asked({ app: appName(apps.get(asking.variables.appId) ?? standIn(asking.variables.appId)) })}
        </p>
        <ProblemNotice error={asking.error} />
        <ReplyGroups
          {...(shown.total < AT_ONCE ? replies : repliesLater)}
          apps={apps}
          locale={locale}
          askAgain={askAgain}
          asking={asking.isPending ? asking.variables.appId : null}
        />
      </div>
    </>
  );
}
