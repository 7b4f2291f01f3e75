/** The frame of one screen: title, heading that takes the focus after navigation, and the way back. */

import type { ReactNode } from 'react';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/frame/Screen.module.css';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  hasError?: boolean;
  back?: { to: string; label: string };
  width?: 'narrow' | 'list';
  /** A `LineDrawing`, where the whole screen says one thing: nothing here, wait, broken, done. */
  drawing?: ReactNode;
  children?: ReactNode;
};

export function Screen({ title, heading, lead, hasError = false, back, width = 'narrow', drawing, children }: Props) {
  const h1 = useTitleAndFocus<HTMLHeadingElement>(title, hasError);
  return (
    <div className={cx('fs-page', width === 'list' && 'fs-page-wide')}>
      {back && (
        <Link to={back.to} className={cx(styles['back'], styles['high'])}>
          <Icon name="arrowLeft" /> {back.label}
        </Link>
      )}
      {drawing}
      <h1 ref={h1} tabIndex={-1}>
        {kept(heading ?? title)}
      </h1>
      {lead && <div className={styles['lead']}>{kept(lead)}</div>}
      {children}
    </div>
  );
}
