import { m } from '#copy/generated/messages.js';
import { accountWord, linkedWord, whoseWords } from '#copy/reportWords.ts';
import { declarationWords, inLocale, whichAccount } from '#copy/words.ts';
import type { Report } from '#domain/report.ts';
import styles from '#shell/parts/Paper.module.css';

/** Each account with its date, whose it is by that date, what the person said, and how it stands. */
export function ReportAccounts({ accounts, requests, inquiry }: Pick<Report, 'accounts' | 'requests' | 'inquiry'>) {
  if (inquiry === null) return null;
  const heads = [m.report_col_account(), m.report_col_linked(), m.report_col_said(), m.report_col_now()] as const;
  return (
    <section className={styles.section}>
      <h2 id="report-accounts">{m.report_accounts()}</h2>
      {accounts.length === 0 ? (
        <p>{m.report_no_accounts()}</p>
      ) : (
        <table className={styles.table} aria-labelledby="report-accounts">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  {inLocale(account.appName)}
                  <bdi className={styles.handle}>{whichAccount(account)}</bdi>
                </th>
                <td data-head={heads[1]}>
                  {linkedWord(account)}
                  <span className={styles.second}>{whoseWords[account.whose]()}</span>
                </td>
                <td data-head={heads[2]}>
                  {account.declaration === null ? m.report_said_nothing() : declarationWords[account.declaration]()}
                </td>
                <td data-head={heads[3]}>{accountWord(account, requests)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
