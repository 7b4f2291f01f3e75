import { m } from '#copy/generated/messages.js';
import { type Account, countAccounts } from '#domain/account.ts';
import type { EarlierFinds } from '#domain/inquiry/earlierFinds.ts';
import type { Summary } from '#domain/inquiry.ts';
import styles from '#shell/accounts/accounts.module.css';
import { EarlierNote } from '#shell/accounts/EarlierNote.tsx';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';

type Props = { accounts: readonly Account[]; summary: Summary; earlier: EarlierFinds | null };

/** One sentence with the two numbers that matter. Nothing found is never said without who was silent. */
export function FoundSummary({ accounts, summary, earlier }: Props) {
  const care = countAccounts(accounts.filter((account) => account.care));
  const words = { accounts: m.common_accounts({ count: countAccounts(accounts) }) };
  return (
    <div className={styles.summary}>
      <h2>
        {accounts.length === 0
          ? summary.told === 0
            ? m.home_nobody_told()
            : summary.waiting > 0
              ? m.accounts_none_so_far()
              : m.accounts_none_found()
          : care > 0
            ? m.accounts_found_care({ ...words, care })
            : accounts.some(({ eligibility }) => eligibility.kind === 'tooEarly')
              ? m.accounts_found_early(words)
              : m.accounts_found_calm(words)}
      </h2>
      <UntoldApps summary={summary} />
      <EarlierNote earlier={earlier} />
    </div>
  );
}
