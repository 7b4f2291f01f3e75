import type { ComponentProps, ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import styles from '#ui/Disclosure.module.css';
import { Icon } from '#ui/Icon.tsx';
import { kept } from '#ui/text/kept.tsx';

interface DisclosureProps extends ComponentProps<'details'> {
  summary: ReactNode;
}

export function Disclosure({ summary, children, className, ...details }: DisclosureProps) {
  return (
    <details {...details} className={cx(styles.disclosure, className)}>
      <summary className={styles.summary}>
        <Icon name="chevron" className={styles.chevron} />
        <span>{kept(summary)}</span>
      </summary>
      <div className={styles.content}>{kept(children)}</div>
    </details>
  );
}
