import { Fragment } from 'react';
import { m } from '#copy/generated/messages.js';
import { accountWord, linkedWord, whoseWords } from '#copy/reportWords.ts';
import { declarationWords, inLocale, whichAccount } from '#copy/words.ts';
import { hasTold } from '#domain/inquiry.ts';
import type { Report } from '#domain/report.ts';
import { ReportTable } from '#features/report/ReportTable.tsx';
import styles from '#shell/parts/Paper.module.css';

/** Each account with its date, whose it is by that date, what the person said, and how it stands. */
export function ReportAccounts({ report, now }: { report: Report; now: number }) {
  const { accounts, inquiry } = report;
  if (inquiry === null) return null;
  return (
    <section className={styles.section}>
      <h2 id="report-accounts">{m.report_accounts()}</h2>
      {accounts.length === 0 ? (
        <p>
          {inquiry.replies.some(({ answer }) => hasTold(answer)) ? m.report_no_accounts() : m.number_why_nothing_told()}
        </p>
      ) : (
        <ReportTable
          labelledBy="report-accounts"
          heads={[m.report_col_account(), m.report_col_linked(), m.report_col_said(), m.report_col_now()]}
          rows={accounts.map((account) => ({
            key: account.id,
            cells: [
              <Fragment key="name">
                {inLocale(account.appName)}
                <bdi className={styles.second}>{whichAccount(account)}</bdi>
              </Fragment>,
              <Fragment key="linked">
                {linkedWord(account)}
                <span className={styles.second}>{whoseWords[account.whose]()}</span>
              </Fragment>,
              account.declaration === null ? m.report_said_nothing() : declarationWords[account.declaration](),
              accountWord(account, report, now),
            ],
          }))}
        />
      )}
    </section>
  );
}
