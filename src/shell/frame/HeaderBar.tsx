/** Name, language, text size, help and settings: the same place on every screen, in the static first screen too. */

import type { MouseEvent, ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import { nextLocale } from '#copy/locale.ts';
import { languages } from '#domain/languages.ts';
import { basePath } from '#env.ts';
import { paths } from '#paths.ts';

type Props = {
  /** Missing in the static first screen, where the first script obeys `data-tap`. */
  onLanguage?: () => void;
  onText?: () => void;
  onSignOut?: (() => void) | undefined;
  /** What comes later than the first screen. */
  children?: ReactNode;
  /** Follows a link without loading the page anew. */
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

export const href = (path: string) => `${basePath}${path}`;

export function HeaderBar({ onLanguage, onText, onSignOut, onFollow, children }: Props) {
  const other = nextLocale();
  return (
    <header className="fs-header">
      <div className="fs-header-in">
        <a className="fs-brand" href={href(paths.home)} onClick={onFollow}>
          <span className="fs-mark-zh" lang="zh-CN">
            净号
          </span>
          <span className="fs-mark-en" lang="en">
            Clearline
          </span>
        </a>
        <nav className="fs-tools" aria-label={m.common_tools()}>
          {children}
          <button type="button" className="fs-tool" data-tap="locale" onClick={onLanguage} lang={other}>
            {languages[other].name}
          </button>
          <button type="button" className="fs-tool" data-tap="text" onClick={onText}>
            <span className="fs-when-normal">{m.common_large_text()}</span>
            <span className="fs-when-large">{m.common_normal_text()}</span>
          </button>
          <a className="fs-tool" href={href(paths.help)} onClick={onFollow}>
            {m.common_nav_help()}
          </a>
          <a className="fs-tool" href={href(paths.settings)} onClick={onFollow}>
            {m.common_nav_settings()}
          </a>
          {onSignOut && (
            <button type="button" className="fs-tool fs-tool-out" onClick={onSignOut}>
              {m.common_sign_out()}
            </button>
          )}
        </nav>
      </div>
    </header>
  );
}
