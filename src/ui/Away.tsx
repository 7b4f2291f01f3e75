import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/Away.module.css';

/** What is away is out of sight, out of reach and not read aloud, and can come back at once. */
export function Away({ away, children }: { away: boolean; children: ReactNode }) {
  return <div className={cx(styles.part, away && styles.away)}>{children}</div>;
}
