import { type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from '#ui/LineGroup.module.css';
import { UntilFound } from '#ui/UntilFound.tsx';

interface LineGroupProps {
  heading: ReactNode;
  /** How many, in words: "3 个". */
  count?: ReactNode;
  level?: 2 | 3 | undefined;
  /** A `Line`. */
  children: ReactNode;
  /** Leave both out and the group cannot be collapsed. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  /** Out of sight and reach, without the cost of laying its rows out again later. */
  away?: boolean | undefined;
}

/** A group on the line: the line starts at the heading's dot. Collapsed text can still be found by find-in-page. */
export function LineGroup({ heading, count, level = 2, children, open = true, onToggle, away }: LineGroupProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const words = (
    <>
      <span id={`${id}-heading`}>{heading}</span>
      {count != null && <span className={styles.count}>{count}</span>}
    </>
  );
  return (
    <section
      className={cx(styles.group, away && styles.away)}
      aria-labelledby={`${id}-heading`}
      aria-hidden={away || undefined}
    >
      <Heading className={styles.heading} data-open={open}>
        {onToggle ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => onToggle(!open)}
          >
            {words}
            <Icon name="chevron" className={styles.chevron} />
          </button>
        ) : (
          <span className={styles.toggle}>{words}</span>
        )}
      </Heading>
      <UntilFound id={`${id}-body`} className={styles.body} open={open} onFound={() => onToggle?.(true)}>
        {children}
      </UntilFound>
    </section>
  );
}
