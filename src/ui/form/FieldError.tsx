import type { ReactNode } from 'react';
import styles from '#ui/form/FieldError.module.css';
import { Joint } from '#ui/Joint.tsx';

/** The error of one field: triangle and words, above the field. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <Joint shape="needsYou" className={styles.joint} />
      <span>{children}</span>
    </p>
  );
}
