import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { Joint } from '#ui/Joint.tsx';
import { type JointShape, joints } from '#ui/joints.ts';
import styles from '#ui/Row.module.css';
import { kept } from '#ui/text/kept.tsx';
import tones from '#ui/tones.module.css';

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
  /** This row's one act, in the line of the name: a link or a button of a few words. */
  act?: ReactNode;
  /** Controls that need the width of the row, below its words. */
  action?: ReactNode;
  chosen?: boolean | undefined;
  id?: string | undefined;
}

const isSaid = (words: ReactNode): boolean => words != null && words !== false && words !== '';

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
    act,
    action,
    chosen,
    id,
  } = props;
  const Heading = `h${level}` as const;
  const box = checkbox ?? tile;
  const tells = [state, reason, meta].some(isSaid);
  return (
    <li
      id={id}
      className={cx(styles.row, box == null && styles.noTile, !tells && styles.bare, chosen && styles.chosen)}
    >
      <div className={styles.rail}>
        <Joint shape={joint} branch={box != null} opening={opening} className={styles.joint} />
      </div>
      {box != null && <div className={styles.tile}>{box}</div>}
      <div className={styles.text}>
        <Heading className={styles.heading}>{heading}</Heading>
        {isSaid(act) && <div className={styles.act}>{act}</div>}
        {tells && (
          <div className={styles.facts}>
            {isSaid(state) && (
              <p id={stateId} className={cx(styles.state, tones[joints[joint].tone])}>
                {kept(state)}
              </p>
            )}
            {isSaid(reason) && <p className={styles.reason}>{kept(reason)}</p>}
            {isSaid(meta) && <p className={cx(styles.meta, keepMeta && styles.keep)}>{kept(meta)}</p>}
          </div>
        )}
        {isSaid(action) && <div className={styles.action}>{action}</div>}
      </div>
    </li>
  );
}
