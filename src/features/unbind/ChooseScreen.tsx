/** Choose several accounts to unbind; what can't be chosen stands below with its reason. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { type Account, idOf, stillBound } from '#domain/account.ts';
import { earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { inTieOrder, ownApp } from '#domain/own/tieOrder.ts';
import { ChooseGroup } from '#features/unbind/ChooseGroup.tsx';
import { ChooseRow } from '#features/unbind/ChooseRow.tsx';
import { NothingToChoose } from '#features/unbind/NothingToChoose.tsx';
import { NotNowRow } from '#features/unbind/NotNowRow.tsx';
import { paths } from '#paths.ts';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { choose, chosenSet, useChosenSet } from '#shell/acts/chosenAccounts.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { LongList } from '#shell/list/LongList.tsx';
import { SearchField } from '#shell/list/SearchField.tsx';
import { SEARCH_FROM, useSearch } from '#shell/list/search.ts';
import { LONG, useRowLimit } from '#shell/list/sections.ts';
import { choiceSections, isChoosable } from '#shell/requests/accountChoice.ts';
import styles from '#shell/requests/requests.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { StickyBar } from '#ui/StickyBar.tsx';

export function Component() {
  const locale = useLocale();
  const now = useNow();
  const follow = useFollowLink();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  // Without them what can be requested can be chosen, and the service has the last word.
  const { data: requests = null } = useQuery(requestsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const [text, setText] = useState('');
  const { capabilities } = service;

  // Facts without words: judged once, not at each key and click.
  const rows = useMemo(
    () => inTieOrder(stillBound({ ...accounts, apps, line, requests, capabilities }, now), ownApp, 'unbind'),
    [accounts, apps, line, requests, capabilities, now],
  );
  const choosable = useMemo(() => rows.filter(isChoosable).map(({ binding }) => binding.id), [rows]);
  const { query, lost } = useSearch(text, rows.length);
  const asked = useMemo(() => ({ rows, query }), [rows, query]);
  // What the rows show: for a moment what was asked for before.
  const shown = useDeferredValue(asked);
  const sections = useMemo(() => choiceSections(shown.rows, shown.query), [shown]);
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const limit = useRowLimit();
  const chosen = useChosenSet();
  const picked = choosable.filter((id) => chosen.has(id)).length;

  const toggle = useCallback(
    (id: string) => choose(choosable.filter((other) => chosenSet().has(other) !== (other === id))),
    [choosable],
  );
  const row = useCallback(
    (one: Account) =>
      isChoosable(one) ? (
        <ChooseRow row={one} locale={locale} onToggle={toggle} />
      ) : (
        <NotNowRow row={one} locale={locale} follow={follow} />
      ),
    [locale, toggle, follow],
  );
  function toggleAll(ids: string[], ticked: boolean) {
    const those = new Set(ids);
    choose(choosable.filter((id) => (those.has(id) ? ticked : chosen.has(id))));
  }

  return (
    <Screen
      title={m.unbind_choose_title()}
      lead={choosable.length > 0 && <p>{m.unbind_choose_lead()}</p>}
      back={{ to: paths.accounts, label: m.unbind_back_accounts() }}
      width="list"
    >
      <EarlierNote earlier={earlierFinds(accounts)} />
      {choosable.length === 0 && <NothingToChoose inquiry={accounts.inquiry} />}
      {rows.length > SEARCH_FROM && (
        <SearchField
          label={m.common_search()}
          hint={m.common_search_hint()}
          value={text}
          onChange={setText}
          query={shown.query}
          lost={lost}
          found={total === 0 ? m.common_search_none() : m.common_search_count({ count: total })}
        />
      )}
      <div aria-busy={shown !== asked}>
        {sections.map(({ key, rows: own, before }) => {
          const list = (
            <LongList key={key} rows={own} limit={limit - before} long={total > LONG} idOf={idOf} row={row} />
          );
          return key === 'others' ? (
            <section key={key} className={styles.others}>
              <h2>{m.unbind_others()}</h2>
              <p className={styles.lead}>{m.unbind_others_lead()}</p>
              {list}
            </section>
          ) : (
            <ChooseGroup key={key} group={key} rows={own} chosen={chosen} onAll={toggleAll}>
              {list}
            </ChooseGroup>
          );
        })}
      </div>
      {choosable.length > 0 && (
        <StickyBar
          text={picked === 0 ? m.unbind_chosen_none() : m.unbind_chosen_count({ count: picked })}
          action={
            picked === 0 ? (
              <Button unavailable>{m.unbind_next()}</Button>
            ) : (
              <Link to={paths.check} className={buttonClass('primary')}>
                {m.unbind_next()}
              </Link>
            )
          }
        />
      )}
    </Screen>
  );
}
