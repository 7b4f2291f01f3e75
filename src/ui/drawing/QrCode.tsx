import { encode } from 'uqr';
import styles from '#ui/drawing/QrCode.module.css';

/** Modules of quiet ground on each side, as the standard asks. */
const QUIET = 4;

/** Dark on light in every theme: many readers know no other way round. One path, row by row. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.ground} d={`M0 0h${side}v${side}H0z`} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
