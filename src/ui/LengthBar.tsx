import { cx } from '#ui/cx.ts';
import styles from '#ui/LengthBar.module.css';

interface LengthBarProps {
  /** Of the whole width, 0 to 1. */
  share: number;
  /** It goes on beyond what is known. */
  open?: boolean;
}

/** A stretch of the line with a joint at its end: a count as a length. Its words stand beside it. */
export function LengthBar({ share, open }: LengthBarProps) {
  const end = `${(share * 100).toFixed(1)}%`;
  return (
    <svg aria-hidden="true" focusable="false" className={styles.bar}>
      <line x1="0" x2={end} y1="50%" y2="50%" className={styles.line} />
      {open && <line x1={end} x2="100%" y1="50%" y2="50%" className={cx(styles.line, styles.open)} />}
      <circle cx={end} cy="50%" r="4.5" className={styles.joint} />
    </svg>
  );
}
