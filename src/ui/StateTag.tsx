import type { ReactNode } from 'react';
import { cx } from '#ui/cx.ts';
import { Joint } from '#ui/Joint.tsx';
import { type JointShape, joints } from '#ui/joints.ts';
import styles from '#ui/StateTag.module.css';
import { kept } from '#ui/text/kept.tsx';
import tones from '#ui/tones.module.css';

interface StateTagProps {
  shape: JointShape;
  word: ReactNode;
  id?: string | undefined;
}

/** A state in running text: its joint and its word. */
export function StateTag({ shape, word, id }: StateTagProps) {
  return (
    <span id={id} className={cx(styles.tag, tones[joints[shape].tone])}>
      <Joint shape={shape} size="text" className={styles.joint} />
      <span>{kept(word)}</span>
    </span>
  );
}
