import styles from '#ui/LineDrawing.module.css';

/** A circle around x,y as path data. */
const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

/** Made of the line and its joints, on a grid of 168 x 40: the line itself, what hangs on it, and what is filled. */
const drawings = {
  /** Joints on which nothing hangs. */
  empty: {
    line: 'M0 20H23M33 20H79M89 20H135M145 20H168',
    joints: ring(28, 20, 5) + ring(84, 20, 5) + ring(140, 20, 5),
  },
  /** Come so far; the rest of the line is open. */
  waiting: {
    line: 'M0 20H76',
    open: 'M92 20H168',
    joints: `${ring(84, 20, 8)}M84 15.5V20l3.2 2`,
    fills: ring(28, 20, 4.5),
  },
  /** The line has come apart. */
  error: {
    line: 'M0 16H71M97 26H168',
    joints: `${ring(76, 16, 5)}${ring(92, 26, 5)}M84 3v5M84 34v5`,
    fills: ring(28, 16, 4.5),
  },
  /** Nothing hangs on it any more. */
  done: {
    line: 'M0 28H130M150 28H168',
    joints: `${ring(140, 28, 10)}M135.5 28.4l3.2 3.2 6-6.6`,
    fills: ring(28, 9, 4.5) + ring(84, 9, 4.5),
    open: 'M28 16V28M84 16V28',
  },
} as const satisfies Record<string, { line: string; joints: string; open?: string; fills?: string }>;

export type LineDrawingName = keyof typeof drawings;

/** A small picture beside the heading of what is empty, awaited, broken or done. The words say it; it is hidden from screen readers. */
export function LineDrawing({ name }: { name: LineDrawingName }) {
  const { line, joints, ...rest }: { line: string; joints: string; open?: string; fills?: string } = drawings[name];
  return (
    <svg aria-hidden="true" viewBox="0 0 168 40" className={styles.drawing}>
      <path d={line} className={styles.line} />
      {rest.open && <path d={rest.open} className={styles.open} />}
      <path d={joints} />
      {rest.fills && <path d={rest.fills} className={styles.fill} />}
    </svg>
  );
}
