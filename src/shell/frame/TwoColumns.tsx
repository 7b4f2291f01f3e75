/** The frame of a screen with much on it: what it says and asks stands first, and from 1,024 px on stays beside the rest. */

import type { ReactNode } from 'react';
import { Link } from '#shell/frame/Link.tsx';
import screen from '#shell/frame/Screen.module.css';
import styles from '#shell/frame/TwoColumns.module.css';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  title: string;
  heading?: ReactNode;
  /** In the line of the heading. */
  beside?: ReactNode;
  hasError?: boolean;
  back?: { to: string; label: string };
  /** Both columns are as wide, and neither stays: for forms, which need the room. */
  even?: boolean;
  /** The first column: what stands before anybody scrolls. */
  first: ReactNode;
  children?: ReactNode;
};

export function TwoColumns({ title, heading, beside, hasError = false, back, even = false, first, children }: Props) {
  const h1 = useTitleAndFocus<HTMLHeadingElement>(title, hasError);
  return (
    <Columns
      even={even}
      first={
        <>
          {back && (
            <Link to={back.to} className={screen['back']}>
              <Icon name="arrowLeft" /> {back.label}
            </Link>
          )}
          <div className={cx(styles['head'], beside != null && styles['quiet'])}>
            <h1 ref={h1} tabIndex={-1}>
              {heading ?? title}
            </h1>
            {beside}
          </div>
          {first}
        </>
      }
    >
      {children}
    </Columns>
  );
}

/** The two columns alone, where the heading stands among what is said first. */
export function Columns({ even = false, first, children }: Pick<Props, 'even' | 'first' | 'children'>) {
  return (
    <div className={cx('fs-page', 'fs-page-wide', styles['columns'], even && styles['even'])}>
      <div className={styles['first']}>{first}</div>
      <div className={styles['rest']}>{children}</div>
    </div>
  );
}
