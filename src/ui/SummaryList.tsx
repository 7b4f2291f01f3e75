import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/SummaryList.module.css';
import { kept } from '#ui/text/kept.tsx';

interface SummaryRow {
  key: string;
  term: ReactNode;
  value: ReactNode;
  /** A change link. */
  action?: ReactNode;
}

type Props = {
  rows: readonly SummaryRow[];
  /** Each term is a name, with the act beside it, and what it says takes the whole width below. */
  named?: boolean;
};

export function SummaryList({ rows, named = false }: Props) {
  return (
    <dl className={cx(styles.list, named && styles.named)}>
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
