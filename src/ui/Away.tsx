import type { ReactNode } from 'react';
import styles from '#ui/Away.module.css';
import { cx } from '#ui/cx.ts';

/** What is away is out of sight, out of reach and not read aloud, and can come back at once. */
export function Away({ away, children }: { away: boolean; children: ReactNode }) {
  return <div className={cx(styles.part, away && styles.away)}>{children}</div>;
}
