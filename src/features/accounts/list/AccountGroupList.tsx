import { memo, type ReactNode, useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { type Account, countAccounts, idOf } from '#domain/account.ts';
import type { AccountGroup, Show } from '#shell/accounts/accountList.ts';
import { groupWords } from '#shell/accounts/accountWords.ts';
import { LongList } from '#shell/list/LongList.tsx';
import { LONG, type Section, useRowLimit } from '#shell/list/sections.ts';
import { ListGroup } from '#ui/ListGroup.tsx';

type Props = {
  /** By what needs care, or all that was searched for as one. */
  sections: readonly Section<Account, AccountGroup | 'found'>[];
  show: Show;
  /** As `LongList` wants it. */
  row: (account: Account) => ReactNode;
};

export const AccountGroupList = memo(function AccountGroupList({ sections, show, row }: Props) {
  const [toggled, setToggled] = useState<Partial<Record<AccountGroup, boolean>>>({});
  const limit = useRowLimit();
  const long = sections.reduce((sum, { rows }) => sum + rows.length, 0) > LONG;
  return sections.map(({ key, rows, before }, place) => (
    <ListGroup
      key={key}
      heading={key === 'found' ? m.accounts_search_results() : groupWords[key]()}
      count={m.common_accounts({ count: countAccounts(rows) })}
      {...(key !== 'found' && (long || toggled[key] !== undefined)
        ? {
            open: toggled[key] ?? (!long || show !== 'all' || place === 0),
            onToggle: (next: boolean) => setToggled((known) => ({ ...known, [key]: next })),
          }
        : {})}
    >
      <LongList rows={rows} limit={limit - before} long={long} idOf={idOf} row={row} />
    </ListGroup>
  ));
});
