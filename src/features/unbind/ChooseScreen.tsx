/** Choose several accounts to unbind; what can't be chosen stands below with its reason. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { type Account, accountsOf, idOf } from '#domain/account.ts';
import { careGroups } from '#domain/app.ts';
import { ChooseGroup } from '#features/unbind/ChooseGroup.tsx';
import { ChooseRow } from '#features/unbind/ChooseRow.tsx';
import { NothingToChoose } from '#features/unbind/NothingToChoose.tsx';
import { NotNowRow } from '#features/unbind/NotNowRow.tsx';
import { paths } from '#paths.ts';
import { choose, chosenSet, useChosenSet } from '#shell/acts/chosenAccounts.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { LongLine } from '#shell/list/LongLine.tsx';
import { SearchField } from '#shell/list/SearchField.tsx';
import { useSearchReady } from '#shell/list/useSearchReady.ts';
import { useSettledView } from '#shell/list/useSettledView.ts';
import { choiceView, isChoosable } from '#shell/requests/choice.ts';
import styles from '#shell/requests/requests.module.css';
import { useNow } from '#shell/time/useNow.ts';
import { Away } from '#ui/Away.tsx';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { StickyBar } from '#ui/StickyBar.tsx';

const SEARCH_FROM = 20;

export function Component() {
  const locale = useLocale();
  const now = useNow();
  const follow = useFollowLink();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const [text, setText] = useState('');
  const { capabilities } = service;

  // Facts without words: judged once, not at each key and click.
  const rows = useMemo(
    () =>
      accountsOf({ ...accounts, apps, line, requests: null, capabilities }, now).filter(
        ({ binding }) => binding.goneAt === null,
      ),
    [accounts, apps, line, capabilities, now],
  );
  const choosable = useMemo(() => rows.filter(isChoosable).map(({ binding }) => binding.id), [rows]);
  const view = useMemo(() => choiceView(rows, text), [rows, text]);
  const { settled, later } = useSettledView(view);
  const chosen = useChosenSet();
  const picked = choosable.filter((id) => chosen.has(id)).length;
  useSearchReady(apps);

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

  const others = view.sections.find(({ key }) => key === 'others');
  const othersThen = settled.sections.find(({ key }) => key === 'others');
  return (
    <Screen
      title={m.unbind_choose_title()}
      lead={choosable.length > 0 && <p>{m.unbind_choose_lead()}</p>}
      back={{ to: paths.accounts, label: m.unbind_back_accounts() }}
      width="list"
    >
      {choosable.length === 0 && <NothingToChoose asked={accounts.inquiry !== null} />}
      {rows.length > SEARCH_FROM && (
        <SearchField
          label={m.common_search()}
          hint={m.common_search_hint()}
          value={text}
          onChange={setText}
          found={
            view.total === 0
              ? m.common_search_none({ text: text.trim() })
              : m.unbind_search_count({ count: view.total })
          }
        />
      )}
      {careGroups.map((group) => {
        const section = view.sections.find(({ key }) => key === group);
        const then = settled.sections.find(({ key }) => key === group);
        if (section === undefined && then === undefined) return null;
        return (
          <ChooseGroup key={group} group={group} rows={section?.rows ?? []} chosen={chosen} onAll={toggleAll}>
            <LongLine now={section} then={then} later={later} idOf={idOf} row={row} />
          </ChooseGroup>
        );
      })}
      {(others ?? othersThen) && (
        <Away away={(others?.rows.length ?? 0) === 0}>
          <section className={styles.others}>
            <h2>{m.unbind_others()}</h2>
            <p className={styles.lead}>{m.unbind_others_lead()}</p>
            <LongLine now={others} then={othersThen} later={later} idOf={idOf} row={row} />
          </section>
        </Away>
      )}
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
