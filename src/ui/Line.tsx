import type { ComponentProps } from 'react';
import { cx } from '#ui/cx.ts';
import styles from './Line.module.css';

/** The list that runs down the line; its children are `Row`s. */
export function Line({ className, ...list }: ComponentProps<'ul'>) {
  return <ul {...list} className={cx(styles.line, className)} />;
}
