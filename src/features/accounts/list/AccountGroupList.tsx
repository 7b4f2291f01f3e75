import { memo, type ReactNode, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Account, idOf } from '#domain/account.ts';
import { type AccountGroup, accountGroups, type Show } from '#shell/accounts/accountList.ts';
import { groupWords } from '#shell/accounts/accountWords.ts';
import { LongLine } from '#shell/list/LongLine.tsx';
import { type ListView, useSettledView } from '#shell/list/useSettledView.ts';
import { LineGroup } from '#ui/LineGroup.tsx';

type Props = {
  view: ListView<Account, AccountGroup>;
  show: Show;
  /** As `LongLine` wants it. */
  row: (account: Account) => ReactNode;
};

/** The rows by what needs care. */
export const AccountGroupList = memo(function AccountGroupList({ view, show, row }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<AccountGroup, boolean>>>({});
  const { settled, later } = useSettledView(view);
  const first = view.sections.find(({ rows }) => rows.length > 0)?.key;
  return accountGroups.map((key) => {
    const now = view.sections.find((section) => section.key === key);
    const then = settled.sections.find((section) => section.key === key);
    if (now === undefined && then === undefined) return null;
    const collapsible = later.long || toggled[key] !== undefined;
    return (
      <LineGroup
        key={key}
        away={(now?.rows.length ?? 0) === 0}
        heading={groupWords[key]()}
        count={m.accounts_items({ count: now?.rows.length ?? 0 })}
        {...(collapsible
          ? {
              open: toggled[key] ?? (!later.long || show !== 'all' || key === first),
              onToggle: (next: boolean) => setToggled((known) => ({ ...known, [key]: next })),
            }
          : {})}
      >
        <LongLine now={now} then={then} later={later} idOf={idOf} row={row} />
      </LineGroup>
    );
  });
});
