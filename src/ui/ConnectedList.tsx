import type { ComponentProps } from 'react';
import styles from '#ui/ConnectedList.module.css';
import { cx } from '#ui/cx.ts';

interface ConnectedListProps extends ComponentProps<'ul'> {
  /** Many rows: those out of sight are not laid out. */
  long?: boolean;
}

/** The list whose joints one stroke connects; its children are `Row`s. */
export function ConnectedList({ className, long, ...list }: ConnectedListProps) {
  return <ul {...list} className={cx(styles.list, long && styles.long, className)} />;
}
