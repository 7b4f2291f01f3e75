import { m } from '#copy/generated/messages.js';
import { cx } from '#ui/cx.ts';
import { Line } from '#ui/Line.tsx';
import { LineGroup } from '#ui/LineGroup.tsx';
import { useState } from 'react';
import type { AccountGroup } from './accountList.ts';
import { grouped } from './accountList.ts';
import styles from './AccountGroupList.module.css';
import { AccountRow } from './AccountRow.tsx';
import { groupWords } from './accountWords.ts';
import type { FoundAccount } from './foundAccounts.ts';

/** From here on the list is long: groups can be closed, and rows out of sight are not laid out. */
const LONG = 60;

type Props = { accounts: readonly FoundAccount[]; now: number; limit: number; narrowed: boolean };

/** The rows by what needs care. In a long list only the first group is open, until something is looked for. */
export function AccountGroupList({ accounts, now, limit, narrowed }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<AccountGroup, boolean>>>({});
  const long = accounts.length > LONG;
  return grouped(accounts, now).map(({ group, rows, before }, place) => {
    const open = toggled[group] ?? (!long || narrowed || place === 0);
    return (
      <LineGroup
        key={group}
        heading={groupWords[group]()}
        count={m.accounts_items({ count: rows.length })}
        {...(long || toggled[group] !== undefined
          ? { open, onToggle: (next: boolean) => setToggled((known) => ({ ...known, [group]: next })) }
          : {})}
      >
        <Line className={cx(long && styles.long)}>
          {rows.slice(0, Math.max(limit - before, 0)).map((account) => (
            <AccountRow key={account.binding.id} account={account} />
          ))}
        </Line>
      </LineGroup>
    );
  });
}
