/** Choose several accounts to unbind; what can't be chosen stands below with its reason. */
import { appsQuery } from '#api/apps.ts';
import { accountsQuery } from '#api/inquiries.ts';
import { lineQuery } from '#api/lines.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { careGroupOf, careGroups } from '#domain/app.ts';
import { paths } from '#paths.ts';
import { choose, useChoice } from '#shell/choice.ts';
import { Screen } from '#shell/Screen.tsx';
import { useLocale } from '#shell/useLocale.ts';
import { useNow } from '#shell/useNow.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/buttonClass.ts';
import { Line } from '#ui/Line.tsx';
import { StickyBar } from '#ui/StickyBar.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { ChooseGroup } from './ChooseGroup.tsx';
import { isMeant } from '#domain/search.ts';
import { NothingToChoose } from './NothingToChoose.tsx';
import { NotNowRow } from './NotNowRow.tsx';
import { SearchField } from './SearchField.tsx';
import styles from './Unbinding.module.css';
import { isChoosable, unbindingRows } from './unbindingRows.ts';
import { useGrowingLimit } from '#shell/useGrowingLimit.ts';

const SEARCH_FROM = 20;

export function Component() {
  useLocale();
  const now = useNow();
  const { data: accounts } = useSuspenseQuery(accountsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);

  const rows = unbindingRows({ accounts, apps, line, capabilities: service.capabilities }, now).filter(
    (row) => row.binding.goneAt === null,
  );
  const choosable = rows.filter(isChoosable);
  const kept = useChoice();
  const picked = choosable.map((row) => row.binding.id).filter((id) => kept.includes(id));
  const chosen = new Set(picked);

  const found = choosable.filter((row) => isMeant(row.app, text));
  const others = rows.filter((row) => !isChoosable(row) && isMeant(row.app, text));
  const limit = useGrowingLimit('', rows.length);

  function toggle(id: string) {
    choose(chosen.has(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  }
  function toggleAll(ids: string[], ticked: boolean) {
    const rest = picked.filter((id) => !ids.includes(id));
    choose(ticked ? [...rest, ...ids] : rest);
  }

  return (
    <Screen
      title={m.unbinding_choose_title()}
      lead={choosable.length > 0 && <p>{m.unbinding_choose_lead()}</p>}
      back={{ to: paths.accounts, label: m.unbinding_back_accounts() }}
      width="list"
    >
      {choosable.length === 0 && <NothingToChoose asked={accounts.inquiry !== null} />}
      {rows.length > SEARCH_FROM && (
        <SearchField
          label={m.unbinding_search()}
          hint={m.unbinding_search_hint()}
          value={typed}
          onChange={setTyped}
          found={
            found.length + others.length === 0
              ? m.unbinding_search_none({ text })
              : m.unbinding_search_count({ count: found.length + others.length })
          }
        />
      )}
      {careGroups.map((group) => {
        const inGroup = found.filter((row) => careGroupOf(row.app) === group);
        const before = found.findIndex((row) => careGroupOf(row.app) === group);
        if (inGroup.length === 0 || before >= limit) return null;
        return (
          <ChooseGroup
            key={group}
            group={group}
            rows={inGroup}
            limit={limit - before}
            chosen={chosen}
            onToggle={toggle}
            onAll={toggleAll}
          />
        );
      })}
      {others.length > 0 && (
        <section className={styles.others}>
          <h2>{m.unbinding_others()}</h2>
          <p className={styles.lead}>{m.unbinding_others_lead()}</p>
          <Line>
            {others.slice(0, Math.max(limit - found.length, 0)).map((row) => (
              <NotNowRow key={row.binding.id} row={row} />
            ))}
          </Line>
        </section>
      )}
      {choosable.length > 0 && (
        <StickyBar
          text={picked.length === 0 ? m.unbinding_chosen_none() : m.unbinding_chosen_count({ count: picked.length })}
          action={
            picked.length === 0 ? (
              <Button unavailable>{m.unbinding_next()}</Button>
            ) : (
              <Link to={paths.check} className={buttonClass('primary')}>
                {m.unbinding_next()}
              </Link>
            )
          }
        />
      )}
    </Screen>
  );
}
