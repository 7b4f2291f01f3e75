import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { guardWords } from '#copy/notedWords.ts';
import { notedNowWord } from '#copy/reportWords.ts';
import { inLocale } from '#copy/words.ts';
import type { Report } from '#domain/report.ts';
import styles from '#shell/parts/Paper.module.css';

/** What the holder noted by hand, in a table of its own: nobody but they says so. */
export function ReportNoted({ noted }: Pick<Report, 'noted'>) {
  if (noted.length === 0) return null;
  const heads = [m.report_col_account(), m.report_col_guards(), m.report_col_noted(), m.report_col_now()] as const;
  return (
    <section className={styles.section}>
      <h2 id="report-noted">{m.report_noted()}</h2>
      <p className={styles.meta}>{m.report_noted_text()}</p>
      <table className={styles.table} aria-labelledby="report-noted">
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
          {noted.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <bdi>{inLocale(one.name)}</bdi>
              </th>
              <td data-head={heads[1]}>{guardWords[one.guards]()}</td>
              <td data-head={heads[2]}>{formatDate(one.notedAt)}</td>
              <td data-head={heads[3]}>{notedNowWord(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
