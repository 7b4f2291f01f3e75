import { cx } from '#ui/cx.ts';
import styles from '#ui/Joint.module.css';
import { type JointDrawing, type JointShape, joints } from '#ui/joints.ts';

/** The glyph tile begins here, counted from the joint's own left edge. */
const tileAt = 38;
const gap = 8;

interface JointProps {
  shape: JointShape;
  /** Draw the branch that leads from the joint to the glyph tile. */
  branch?: boolean | undefined;
  /** Play the opening of the gap once: only after the service said "unbound". */
  opening?: boolean | undefined;
  /** `text`: as high as the line of text that it stands in. */
  size?: 'grid' | 'text' | undefined;
  className?: string | undefined;
}

/** One joint on the line. Always beside a word: it is hidden from screen readers. */
export function Joint({ shape, branch, opening, size, className }: JointProps) {
  const drawing = joints[shape];
  const width = branch ? tileAt : 24;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 24`}
      className={cx(
        styles.joint,
        styles[drawing.tone],
        branch && styles.branched,
        size === 'text' && styles.text,
        className,
      )}
    >
      {size !== 'text' && <circle cx="12" cy="12" r="10.5" className={styles.halo} />}
      {branch && <Branch drawing={drawing} opening={opening} />}
      {drawing.dottedRing && <circle cx="12" cy="12" r={drawing.dottedRing} strokeWidth="1.5" strokeDasharray="2 3" />}
      {drawing.strokes && <path d={drawing.strokes} />}
      {drawing.fills && <path d={drawing.fills} className={styles.fill} />}
    </svg>
  );
}

function Branch({ drawing, opening }: { drawing: JointDrawing; opening: boolean | undefined }) {
  if (drawing.branch === 'none') return null;
  const from = drawing.branch === 'gap' ? drawing.end + gap : drawing.end;
  return (
    <path
      d={`M${from} 12H${tileAt}`}
      className={cx(styles.branch, styles[drawing.branch], opening && styles.opening)}
    />
  );
}
