import { type ReactNode, useId } from 'react';
import { cx } from '#ui/cx.ts';
import { Joint } from '#ui/Joint.tsx';
import type { JointShape } from '#ui/joints.ts';
import styles from '#ui/Notice.module.css';
import { kept } from '#ui/text/kept.tsx';

export type NoticeTone = 'info' | 'warning' | 'danger';

const usual: Readonly<Record<NoticeTone, JointShape>> = { info: 'bound', warning: 'needsYou', danger: 'refused' };

interface NoticeProps {
  tone: NoticeTone;
  heading: ReactNode;
  level?: 2 | 3 | undefined;
  /** Other than the tone's usual joint. */
  joint?: JointShape | undefined;
  children?: ReactNode;
  /** One act. */
  action?: ReactNode;
  /** It appeared because of what the person did: say it politely. */
  live?: boolean | undefined;
}

export function Notice({ tone, heading, level = 2, joint, children, action, live }: NoticeProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={cx(styles.notice, styles[tone])} aria-labelledby={headingId} role={live ? 'status' : undefined}>
      <Joint shape={joint ?? usual[tone]} className={styles.joint} />
      <div className={styles.text}>
        <Heading id={headingId} className={styles.heading}>
          {kept(heading)}
        </Heading>
        {kept(children)}
        {action != null && <div className={styles.action}>{action}</div>}
      </div>
    </section>
  );
}
