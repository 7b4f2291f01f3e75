import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { guardWords } from '#copy/notedWords.ts';
import { notedNowWord } from '#copy/reportWords.ts';
import { inLocale } from '#copy/words.ts';
import type { Report } from '#domain/report.ts';
import { ReportTable } from '#features/report/ReportTable.tsx';
import styles from '#shell/parts/Paper.module.css';

/** What the holder noted by hand, in a table of its own: nobody but they says so. */
export function ReportNoted({ noted }: Pick<Report, 'noted'>) {
  if (noted.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="report-noted">{m.report_noted()}</h2>
      <p className={styles.meta}>{m.report_noted_text()}</p>
      <ReportTable
        labelledBy="report-noted"
        heads={[m.report_col_account(), m.report_col_guards(), m.report_col_noted(), m.report_col_now()]}
        rows={noted.map((one) => ({
          key: one.id,
          cells: [
            <bdi key="name">{inLocale(one.name)}</bdi>,
            guardWords[one.guards](),
            formatDate(one.notedAt),
            notedNowWord(one),
          ],
        }))}
      />
    </section>
  );
}
