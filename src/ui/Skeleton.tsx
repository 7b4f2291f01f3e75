import { Joint } from '#ui/Joint.tsx';
import styles from './Skeleton.module.css';

/** The line with empty joints, in the rows' own geometry. Hidden from screen readers: the region says `aria-busy`. */
export function Skeleton({ rows = 8 }: { rows?: number | undefined }) {
  return (
    <div aria-hidden="true" className={styles.skeleton}>
      {Array.from({ length: rows }, (_, index) => `row ${index}`).map((key) => (
        <div key={key} className={styles.row}>
          <div className={styles.rail}>
            <Joint shape="notCovered" className={styles.joint} />
          </div>
          <div className={styles.tile} />
          <div className={styles.text}>
            <div className={styles.name} />
            <div className={styles.meta} />
          </div>
        </div>
      ))}
    </div>
  );
}
