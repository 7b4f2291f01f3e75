import { cx } from '#ui/cx.ts';
import styles from './Ruler.module.css';
import { rulerBase, rulerMarks } from '#ui/rulerMarks.ts';

interface RulerProps {
  /** The window's length in days, as the service sent it. */
  days: number;
  /** Which day today is, from 1: 53 of 90 leaves 37. */
  spent: number;
  ended?: boolean | undefined;
  /** Within the last seven days: today's mark too takes their colour. */
  lastWeek?: boolean | undefined;
}

/** The window as a picture: short is spent, tall is left, dotted is what nobody knows. The text beside it is the truth. */
export function Ruler({ days, spent, ended = false, lastWeek }: RulerProps) {
  const marks = rulerMarks(days, spent, ended);
  const { y, todayTop, windowWidth } = rulerBase;
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 288 44" preserveAspectRatio="none" className={styles.ruler}>
      <path d={marks.spent} className={styles.spent} />
      <path d={marks.left} className={styles.left} />
      <path d={marks.last} className={styles.last} />
      {marks.todayAt !== null && (
        <g className={cx(styles.today, lastWeek && styles.urgent)}>
          <path d={`M${marks.todayAt - 1.5} ${y}V${todayTop}h3V${y}z`} />
          <path d={`M${marks.todayAt} ${todayTop}h.01`} className={styles.dot} />
        </g>
      )}
      <path d={`M0 ${y + 1}H${windowWidth}`} className={styles.base} />
      <path d={`M${windowWidth} ${y + 1}H288`} className={cx(styles.base, styles.unknown)} />
    </svg>
  );
}
