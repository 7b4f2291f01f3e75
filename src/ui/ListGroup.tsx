import { type ReactNode, useId } from 'react';
import { Icon } from '#ui/Icon.tsx';
import styles from '#ui/ListGroup.module.css';
import { kept } from '#ui/text/kept.tsx';
import { UntilFound } from '#ui/UntilFound.tsx';

interface ListGroupProps {
  heading: ReactNode;
  /** How many, in words: "3 个". */
  count?: ReactNode;
  level?: 2 | 3 | undefined;
  /** A `ConnectedList`. */
  children: ReactNode;
  /** Leave both out and the group cannot be collapsed. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
}

/** A `ConnectedList` with its heading, at whose dot the stroke starts. Collapsed text can still be found by find-in-page. */
export function ListGroup({ heading, count, level = 2, children, open = true, onToggle }: ListGroupProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const words = (
    <>
      <span id={`${id}-heading`}>{heading}</span>
      {count != null && <span className={styles.count}>{kept(count)}</span>}
    </>
  );
  return (
    <section className={styles.group} aria-labelledby={`${id}-heading`}>
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
