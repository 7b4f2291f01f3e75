/** Mark, name, language and the one menu: the same row on every screen, in the static first screen too. */

import type { MouseEvent, ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import { nextLocale } from '#copy/locale.ts';
import { languages } from '#domain/languages.ts';
import { basePath } from '#env.ts';
import { paths } from '#paths.ts';

type Props = {
  /** The menu was open in the static first screen, and stays so. */
  isOpen?: boolean;
  /** What comes later than the first screen, in the row and at the end of the menu. */
  tool?: ReactNode;
  signOut?: ReactNode;
  /** Follows a link without loading the page anew. */
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

export const href = (path: string) => `${basePath}${path}`;

const takeFocus = (menu: HTMLElement | null) => menu?.querySelector('summary')?.focus();

/** The first script obeys `data-tap` and closes the menu, before the portal is there and after it (public/boot.js). */
export function HeaderBar({ isOpen, tool, signOut, onFollow }: Props) {
  const other = nextLocale();
  return (
    <header className="fs-header">
      <div className="fs-header-in">
        <a className="fs-brand" href={href(paths.home)} onClick={onFollow}>
          <span className="fs-name-zh" lang="zh-CN">
            净号
          </span>
          <span className="fs-name-en" lang="en">
            Clearline
          </span>
        </a>
        {tool}
        <button type="button" className="fs-tool" data-tap="locale" lang={other}>
          {languages[other].name}
        </button>
        <details className="fs-menu" open={isOpen} ref={isOpen ? takeFocus : undefined}>
          <summary className="fs-tool">{m.common_menu()}</summary>
          <div className="fs-sheet">
            <button type="button" data-tap="text">
              <span className="fs-when-normal">{m.common_large_text()}</span>
              <span className="fs-when-large">{m.common_normal_text()}</span>
            </button>
            <button type="button" data-tap="theme">
              <span className="fs-when-light">{m.common_dark()}</span>
              <span className="fs-when-dark">{m.common_light()}</span>
            </button>
            <a href={href(paths.help)} onClick={onFollow}>
              {m.common_nav_help()}
            </a>
            <a href={href(paths.settings)} onClick={onFollow}>
              {m.common_nav_settings()}
            </a>
            {signOut}
          </div>
        </details>
      </div>
    </header>
  );
}
