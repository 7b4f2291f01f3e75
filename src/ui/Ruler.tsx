import { cx } from '#ui/cx.ts';
import styles from '#ui/Ruler.module.css';
import { labelPlaces, type RulerSize, rulerMarks, rulerSizes } from '#ui/rulerMarks.ts';

export interface RulerLabels {
  from: string;
  today: string;
  last: string;
}

interface RulerProps {
  /** The holding period's length in days, as the service sent it. */
  days: number;
  /** Which day today is: 53 of 90 leaves 37. */
  spent: number;
  ended?: boolean | undefined;
  /** Within the last seven days: today's mark too takes their colour. */
  lastWeek?: boolean | undefined;
  /** Shown where there is room for them. */
  labels: RulerLabels;
}

/** The holding period as a picture: short is spent, tall is left, dotted is what nobody knows. The text beside it is the truth. */
export function Ruler(props: RulerProps) {
  return (
    <>
      <Picture {...props} size={rulerSizes.narrow} className={styles.narrow} />
      <Picture {...props} size={rulerSizes.wide} className={styles.wide} labelled />
    </>
  );
}

type PictureProps = RulerProps & { size: RulerSize; className: string | undefined; labelled?: boolean };

function Picture({ days, spent, ended = false, lastWeek, labels, size, className, labelled }: PictureProps) {
  const marks = rulerMarks(size, days, spent, ended);
  const { width, height, period, base } = size;
  const { todayAt, todayTop } = marks;
  const places = labelPlaces(size, todayAt);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={cx(styles.ruler, className)}
    >
      <g className={styles.marks}>
        <path d={marks.spent} className={styles.spent} />
        <path d={marks.left} className={styles.left} />
        <path d={marks.last} className={styles.last} />
        {todayAt !== null && (
          <g className={cx(styles.today, lastWeek && styles.urgent)}>
            <path d={`M${todayAt - 1.5} ${base}V${todayTop}h3V${base}z`} />
            <path d={`M${todayAt} ${todayTop}h.01`} className={styles.dot} />
          </g>
        )}
        <path d={`M0 ${base + 1}H${period}`} className={styles.base} />
        <path d={`M${period} ${base + 1}H${width}`} className={cx(styles.base, styles.unknown)} />
      </g>
      {labelled && places.today !== null && (
        <>
          {places.from && (
            <text x="0" y={height} className={cx(styles.label, styles.edge)}>
              {labels.from}
            </text>
          )}
          <text x={places.today.x} y={height} textAnchor={places.today.anchor} className={styles.label}>
            {labels.today}
          </text>
          {places.last && (
            <text x={period} y={height} textAnchor="end" className={cx(styles.label, styles.edge)}>
              {labels.last}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
