import { changeWord } from '#copy/comparisonWords.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { isAlarming } from '#domain/comparison.ts';
import type { Report, ReportChange } from '#domain/report.ts';
import styles from '#shell/parts/Paper.module.css';
import type { JointShape } from '#ui/joints.ts';
import { StateTag } from '#ui/StateTag.tsx';
import { kept } from '#ui/text/kept.tsx';

function jointOf(change: ReportChange): JointShape {
  if (isAlarming(change)) return 'needsYou';
  if (change.kind === 'gone') return 'unbound';
  return change.because === 'saidMine' ? 'doneByYou' : 'bound';
}

/** What differs from the inquiry before; only the new one that nobody can explain stands out. */
export function ReportChanges({ changes }: Pick<Report, 'changes'>) {
  if (changes === null) return null;
  const { since, items } = changes;
  return (
    <section className={styles.section}>
      <h2 id="report-changes">{m.report_changes()}</h2>
      <p className={styles.meta}>{kept(m.report_changes_since({ date: formatDate(since) }))}</p>
      {items.length === 0 ? (
        <p>{m.report_changes_none()}</p>
      ) : (
        <ul className={styles.changes}>
          {items.map((change) => (
            <li key={`${change.appId} ${change.kind} ${change.because}`}>
              <StateTag shape={jointOf(change)} word={changeWord(change, change.appName)} />
              {isAlarming(change) && <p>{m.report_change_alarm_text()}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
