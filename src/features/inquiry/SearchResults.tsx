import { m } from '#copy/generated/messages.js';
import { Line } from '#ui/Line.tsx';
import { LineGroup } from '#ui/LineGroup.tsx';
import { AccountRow } from './AccountRow.tsx';
import type { FoundAccount } from './foundAccounts.ts';

/** What was searched for, best match first, across all groups. */
export function SearchResults({ accounts, limit }: { accounts: readonly FoundAccount[]; limit: number }) {
  if (accounts.length === 0) return null;
  return (
    <LineGroup heading={m.accounts_search_results()} count={m.accounts_items({ count: accounts.length })}>
      <Line>
        {accounts.slice(0, limit).map((account) => (
          <AccountRow key={account.binding.id} account={account} />
        ))}
      </Line>
    </LineGroup>
  );
}
