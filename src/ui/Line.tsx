import type { ComponentProps, ReactNode } from 'react';
import away from '#ui/Away.module.css';
import { cx } from '#ui/cx.ts';
import styles from './Line.module.css';

type LineProps = ComponentProps<'ul'> & {
  /** Many rows: those out of sight are not laid out. */
  long?: boolean;
};

/** The list that runs down the line; its children are `Row`s, or `LinePart`s. */
export function Line({ className, long, ...list }: LineProps) {
  return <ul {...list} className={cx(styles.line, long && styles.long, className)} />;
}

interface LinePartProps {
  long?: LineProps['long'];
  /** As many rows as `PART` says: out of sight the browser passes over them as one. */
  whole?: boolean | undefined;
  /** Out of sight and reach. */
  isAway?: boolean | undefined;
  /** `Row`s, or parts again. */
  children: ReactNode;
}

/** Rows in a whole part. */
export const PART = 50;

/** A stretch of a line that is too long to be drawn at once. To the ear there is one list, which is the line. */
export function LinePart({ long, whole, isAway, children }: LinePartProps) {
  return (
    <li role="none" className={cx(styles.part, whole && styles.whole, isAway && away.away)}>
      <ul role="none" className={long ? styles.long : undefined}>
        {children}
      </ul>
    </li>
  );
}
