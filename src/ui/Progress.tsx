import { type ReactNode, useId } from 'react';
import styles from '#ui/Progress.module.css';
import { kept } from '#ui/text/kept.tsx';

interface ProgressProps {
  /** In words: "16 个应用,12 个已回复". */
  label: ReactNode;
  value: number;
  max: number;
}

export function Progress({ label, value, max }: ProgressProps) {
  const id = useId();
  return (
    <div>
      <p id={id} className={styles.label}>
        {kept(label)}
      </p>
      <progress className={styles.progress} aria-labelledby={id} value={value} max={max} />
    </div>
  );
}
