import type { ComponentProps, ReactNode } from 'react';
import styles from '#ui/ConnectedList.module.css';
import { cx } from '#ui/cx.ts';

type LineProps = ComponentProps<'ul'> & {
  /** Many rows: those out of sight are not laid out. */
  long?: boolean;
};

/** The list that runs down the line; its children are `Row`s. */
export function Line({ className, long, ...list }: LineProps) {
  return <ul {...list} className={cx(styles.line, long && styles.long, className)} />;
}

/** A line that is too long to be drawn at once; its children are `LinePart`s, alone or `Away` together. */
export function LineInParts({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `ul` may hold nothing but its items.
    <div role="list" className={styles.line}>
      {children}
    </div>
  );
}

interface LinePartProps {
  long?: LineProps['long'];
  /** As many rows as `PART` says: out of sight the browser passes over them as one. */
  whole?: boolean | undefined;
  /** `Row`s. */
  children: ReactNode;
}

/** Rows in a whole part. */
export const PART = 50;

/** Some rows of a line. To the ear there is one list, which is the line. */
export function LinePart({ long, whole, children }: LinePartProps) {
  return (
    <ul role="none" className={cx(styles.part, whole && styles.whole, long && styles.long)}>
      {children}
    </ul>
  );
}
