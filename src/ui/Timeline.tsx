import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { Joint } from '#ui/Joint.tsx';
import type { JointShape } from '#ui/joints.ts';
import styles from '#ui/Timeline.module.css';
import { kept } from '#ui/text/kept.tsx';

export interface TimelineEntry {
  key: string;
  joint: JointShape;
  heading: ReactNode;
  /** A `<time>`, or words for a time. */
  time?: ReactNode;
  detail?: ReactNode;
  /** How the line goes on from here: past is solid, what still has room is open, what nobody knows is dotted. */
  after?: 'solid' | 'open' | 'dotted' | undefined;
  current?: boolean | undefined;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
  label?: string | undefined;
}

export function Timeline({ entries, label }: TimelineProps) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry} aria-current={entry.current ? 'step' : undefined}>
          <div className={cx(styles.rail, styles[entry.after ?? 'solid'])}>
            <Joint shape={entry.joint} className={styles.joint} />
          </div>
          <div className={styles.text}>
            <p className={styles.heading}>{kept(entry.heading)}</p>
            {entry.time != null && <p className={styles.time}>{kept(entry.time)}</p>}
            {entry.detail != null && <div className={styles.detail}>{kept(entry.detail)}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
