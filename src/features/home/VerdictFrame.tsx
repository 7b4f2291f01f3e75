import type { ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import styles from '#features/home/VerdictFrame.module.css';
import { Link } from '#shell/frame/Link.tsx';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { kept } from '#ui/text/kept.tsx';

type Act = { to: string; label: string };
type Call = { number: string };
type Props = {
  heading: ReactNode;
  act?: Act | Call | undefined;
  second?: Act | undefined;
  quiet?: Act | undefined;
  children?: ReactNode;
  /** Below the acts. */
  after?: ReactNode;
};

/** One sentence, what it means, one act. */
export function VerdictFrame({ heading, act, second, quiet, children, after }: Props) {
  const h1 = useTitleAndFocus<HTMLHeadingElement>(m.home_title());
  return (
    <section className={styles['verdict']}>
      <h1 ref={h1} tabIndex={-1}>
        {kept(heading)}
      </h1>
      {kept(children)}
      {(act || second || quiet) && (
        <div className={styles['acts']}>
          {act && 'to' in act && (
            <Link to={act.to} className={buttonClass('primary')}>
              {act.label}
            </Link>
          )}
          {act && 'number' in act && (
            <a href={`tel:${act.number}`} className={buttonClass('primary')}>
              {m.common_call(act)}
            </a>
          )}
          {second && (
            <Link to={second.to} className={buttonClass('secondary')}>
              {second.label}
            </Link>
          )}
          {quiet && (
            <Link to={quiet.to} className={buttonClass('link')}>
              {quiet.label}
            </Link>
          )}
        </div>
      )}
      {after}
    </section>
  );
}
