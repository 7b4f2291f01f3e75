import { m } from '#copy/generated/messages.js';
import type { Locale } from '#copy/locale.ts';
import type { Follow } from '#shell/RowLink.tsx';
import { AT_ONCE, useGrowingLimit } from '#shell/useGrowingLimit.ts';
import { cx } from '#ui/cx.ts';
import { Line } from '#ui/Line.tsx';
import { LineGroup } from '#ui/LineGroup.tsx';
import { useDeferredValue, useState } from 'react';
import styles from './AccountGroupList.module.css';
import { AccountRow } from './AccountRow.tsx';
import { type AccountSection, type SectionKey, sectionKeys } from './accountList.ts';
import { groupWords } from './accountWords.ts';
import { LaterRows } from './LaterRows.tsx';

/** From here on the list is long: groups can be closed, and rows out of sight are not laid out. */
const LONG = 60;

export type AccountView = {
  /** Filter and query: what the person asked to see. */
  asked: string;
  /** Nothing was asked for: all accounts by group. */
  whole: boolean;
  sections: readonly AccountSection[];
  total: number;
};

type Props = { view: AccountView; locale: Locale; follow: Follow };

/**
 * The rows by what needs care, or those that were searched for. The first fifty come at once. The others follow when nothing
 * more urgent is to be done, and until then those of the view before are only hidden: taking thousands of rows away takes time too.
 */
export function AccountGroupList({ view, locale, follow }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<SectionKey, boolean>>>({});
  const settled = useDeferredValue(view);
  const limit = useGrowingLimit(settled.asked, settled.total);
  const isBehind = settled.asked !== view.asked;
  const long = view.total > LONG;
  const first = view.sections.find(({ rows }) => rows.length > 0)?.key;
  return sectionKeys.map((key) => {
    const now = view.sections.find((section) => section.key === key);
    const then = settled.sections.find((section) => section.key === key);
    if (now === undefined && then === undefined) return null;
    const collapsible = key !== 'found' && (long || toggled[key] !== undefined);
    const from = Math.max(AT_ONCE - (then?.before ?? 0), 0);
    const to = Math.min(Math.max(limit - (then?.before ?? 0), 0), then?.rows.length ?? 0);
    const open = key === 'found' || (toggled[key] ?? (!long || !view.whole || key === first));
    return (
      <LineGroup
        key={key}
        away={now === undefined}
        heading={key === 'found' ? m.accounts_search_results() : groupWords[key]()}
        count={m.accounts_items({ count: now?.rows.length ?? 0 })}
        {...(collapsible
          ? { open, onToggle: (next: boolean) => setToggled((known) => ({ ...known, [key]: next })) }
          : {})}
      >
        <Line className={cx(long && styles.long, to > from && styles.goesOn)}>
          {now?.rows.slice(0, Math.max(AT_ONCE - now.before, 0)).map((account) => (
            <AccountRow key={account.binding.id} account={account} follow={follow} locale={locale} />
          ))}
        </Line>
        {then !== undefined && to > from && (
          <Line className={cx(styles.long, styles.later, isBehind && styles.behind)}>
            <LaterRows section={then} from={from} to={to} follow={follow} locale={locale} />
          </Line>
        )}
      </LineGroup>
    );
  });
}
