import { m } from '#copy/generated/messages.js';
import type { Locale } from '#copy/locale.ts';
import { LongLine } from '#shell/LongLine.tsx';
import type { Follow } from '#shell/RowLink.tsx';
import { type ListView, useSettledView } from '#shell/useSettledView.ts';
import { LineGroup } from '#ui/LineGroup.tsx';
import { useCallback, useState } from 'react';
import { AccountRow } from './AccountRow.tsx';
import { type SectionKey, sectionKeys } from './accountList.ts';
import { groupWords } from './accountWords.ts';
import type { FoundAccount } from './foundAccounts.ts';

export type AccountView = ListView<FoundAccount, SectionKey> & {
  /** Nothing was asked for: all accounts by group. */
  whole: boolean;
};

type Props = { view: AccountView; locale: Locale; follow: Follow };

/** The rows by what needs care, or those that were searched for. */
export function AccountGroupList({ view, locale, follow }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<SectionKey, boolean>>>({});
  const { settled, later } = useSettledView(view);
  const row = useCallback(
    (account: FoundAccount) => (
      <AccountRow key={account.binding.id} account={account} follow={follow} locale={locale} />
    ),
    [follow, locale],
  );
  const first = view.sections.find(({ rows }) => rows.length > 0)?.key;
  return sectionKeys.map((key) => {
    const now = view.sections.find((section) => section.key === key);
    const then = settled.sections.find((section) => section.key === key);
    if (now === undefined && then === undefined) return null;
    const collapsible = key !== 'found' && (later.long || toggled[key] !== undefined);
    const open = key === 'found' || (toggled[key] ?? (!later.long || !view.whole || key === first));
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
        <LongLine now={now} then={then} later={later} row={row} />
      </LineGroup>
    );
  });
}
