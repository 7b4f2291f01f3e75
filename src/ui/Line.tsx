import type { ComponentProps } from 'react';
import { cx } from '#ui/cx.ts';
import styles from './Line.module.css';

type Props = ComponentProps<'ul'> & {
  /** Many rows: those out of sight are not laid out. */
  long?: boolean;
};

/** The list that runs down the line; its children are `Row`s. */
export function Line({ className, long = false, ...list }: Props) {
  return <ul {...list} className={cx(styles.line, long && styles.long, className)} />;
}
