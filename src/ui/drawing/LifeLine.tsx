import { cx } from '#ui/cx.ts';
import styles from '#ui/drawing/LifeLine.module.css';
import { type JointShape, joints } from '#ui/joints.ts';

/** All places are shares of the width, 0 to 1. */
export interface LifeLineProps {
  /** `unknown`: nobody can tell. `open`: still to come. */
  stretches: readonly { kind: 'solid' | 'dashed' | 'resting' | 'open' | 'unknown'; from: number; to: number }[];
  joints: readonly { key: string; shape: JointShape; at: number }[];
  /** Short strokes above the line. */
  ticks: readonly number[];
  /** Bars below the line, each in a lane of its own where they overlap. */
  bars: readonly { key: string; from: number; to: number; lane: number; open: boolean }[];
  marks: readonly { at: number; label: string }[];
  now: number;
}

const LINE = 40;
const LANES = 62;
const LANE = 7;
const MARKS = 96;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A line of time to scale. It is a picture only: the same stands in words beside it. */
export function LifeLine({ stretches, joints: points, ticks, bars, marks, now }: LifeLineProps) {
  return (
    <svg aria-hidden="true" focusable="false" className={styles.line}>
      {marks.map(({ at, label }) => (
        <g key={label} className={styles.mark}>
          <line x1={percent(at)} x2={percent(at)} y1={MARKS - 8} y2={MARKS} />
          <text x={percent(at)} y={MARKS + 20} textAnchor={at < 0.08 ? 'start' : at > 0.92 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={MARKS} y2={MARKS} className={styles.scale} />
      <line x1={percent(now)} x2={percent(now)} y1={8} y2={MARKS} className={styles.now} />
      {stretches.map(({ kind, from, to }) => (
        <line
          key={`${kind} ${from}`}
          x1={percent(from)}
          x2={percent(to)}
          y1={LINE}
          y2={LINE}
          className={cx(styles.stretch, styles[kind])}
        />
      ))}
      {ticks.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1={10} y2={24} className={styles.tick} />
      ))}
      {bars.map(({ key, from, to, lane, open }) => (
        <line
          key={key}
          x1={percent(from)}
          x2={percent(Math.max(to, from + 0.006))}
          y1={LANES + lane * LANE}
          y2={LANES + lane * LANE}
          className={cx(styles.bar, open && styles.running)}
        />
      ))}
      {points.map(({ key, shape, at }) => (
        <svg key={key} x={percent(at)} y={LINE - 12} className={styles.joint} aria-hidden="true">
          <g transform="translate(-12)">
            <circle cx="12" cy="12" r="10.5" className={styles.halo} />
            {joints[shape].dottedRing && (
              <circle cx="12" cy="12" r={joints[shape].dottedRing} className={styles.ring} />
            )}
            {joints[shape].strokes && <path d={joints[shape].strokes} className={styles.strokes} />}
            {joints[shape].fills && <path d={joints[shape].fills} className={styles.fills} />}
          </g>
        </svg>
      ))}
    </svg>
  );
}
