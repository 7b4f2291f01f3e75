import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { Joint } from '#ui/Joint.tsx';
import type { JointShape } from '#ui/joints.ts';
import styles from '#ui/Row.module.css';
import { StateTag } from '#ui/StateTag.tsx';

interface RowProps {
  joint: JointShape;
  /** The account was just unbound: the gap opens once. */
  opening?: boolean | undefined;
  /** A `GlyphTile`; without one the text stands beside the joint. */
  tile?: ReactNode;
  /** A bare `Checkbox`: it takes the tile's place, and nothing moves. */
  checkbox?: ReactNode;
  /** The row's only link, if it has one. */
  heading: ReactNode;
  level?: 2 | 3 | 4 | undefined;
  meta?: ReactNode;
  /** In large text the meta line goes, unless it alone tells two rows apart. */
  keepMeta?: boolean | undefined;
  /** The word of the state. */
  state?: ReactNode;
  /** For the heading link's `aria-describedby`. */
  stateId?: string | undefined;
  reason?: ReactNode;
  /** This row's one act. */
  action?: ReactNode;
  chosen?: boolean | undefined;
  id?: string | undefined;
}

/** One row on the line: accounts, requests, the guide. */
export function Row(props: RowProps) {
  const {
    joint,
    opening,
    tile,
    checkbox,
    heading,
    level = 3,
    meta,
    keepMeta,
    state,
    stateId,
    reason,
    action,
    chosen,
    id,
  } = props;
  const Heading = `h${level}` as const;
  const box = checkbox ?? tile;
  return (
    <li id={id} className={cx(styles.row, box == null && styles.noTile, chosen && styles.chosen)}>
      <div className={styles.rail}>
        <Joint shape={joint} branch={box != null} opening={opening} className={styles.joint} />
      </div>
      {box != null && <div className={styles.tile}>{box}</div>}
      <div className={styles.text}>
        <Heading className={styles.heading}>{heading}</Heading>
        {meta != null && <p className={cx(styles.meta, keepMeta && styles.keep)}>{meta}</p>}
        {state != null && (
          <p id={stateId}>
            <StateTag shape={joint} word={state} />
          </p>
        )}
        {reason != null && <p className={styles.reason}>{reason}</p>}
        {action != null && <div className={styles.action}>{action}</div>}
      </div>
    </li>
  );
}
