import type { ReactNode } from 'react';
import styles from '#ui/SummaryList.module.css';
import { kept } from '#ui/text/kept.tsx';

interface SummaryRow {
  key: string;
  term: ReactNode;
  value: ReactNode;
  /** A change link. */
  action?: ReactNode;
}

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className={styles.list}>
      {rows.map((row) => (
        <div key={row.key} className={styles.row}>
          <dt className={styles.term}>{row.term}</dt>
          <dd className={styles.value}>{kept(row.value)}</dd>
          {row.action != null && <dd className={styles.action}>{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
