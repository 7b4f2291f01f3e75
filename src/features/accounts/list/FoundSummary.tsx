import { m } from '#copy/generated/messages.js';
import { type Account, countAccounts } from '#domain/account.ts';
import type { Summary } from '#domain/inquiry.ts';
import styles from '#shell/accounts/accounts.module.css';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

type Props = { accounts: readonly Account[]; summary: Summary };

/** One sentence with the two numbers that matter, and what they mean. Nothing found is never said without who was silent. */
export function FoundSummary({ accounts, summary }: Props) {
  const care = countAccounts(accounts.filter((account) => account.care));
  return (
    <div className={styles.summary}>
      <h2>
        {accounts.length === 0
          ? summary.waiting > 0
            ? m.accounts_none_so_far()
            : m.accounts_none_found()
          : care > 0
            ? m.accounts_found_care({ accounts: m.common_accounts({ count: countAccounts(accounts) }), care })
            : accounts.some(({ eligibility }) => eligibility.kind === 'tooEarly')
              ? m.accounts_found_early({ accounts: m.common_accounts({ count: countAccounts(accounts) }) })
              : m.accounts_found_calm({ accounts: m.common_accounts({ count: countAccounts(accounts) }) })}
      </h2>
      <UntoldApps summary={summary} />
      <Disclosure summary={m.accounts_numbers_mean()}>
        <ul className={styles.meaning}>
          <li>{m.accounts_numbers_accounts()}</li>
          <li>{m.accounts_numbers_care()}</li>
          <li>{m.accounts_numbers_replied()}</li>
          {summary.notCovered > 0 && (
            <li>{m.accounts_numbers_covered({ apps: m.common_apps({ count: summary.notCovered }) })}</li>
          )}
        </ul>
      </Disclosure>
    </div>
  );
}
