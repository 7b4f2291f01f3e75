import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { fetchAhead } from '#shell/background/fetchAhead.ts';
import { keepFocus } from '#shell/background/focusKeeper.ts';
import { openOnPaper } from '#shell/background/openOnPaper.ts';

/** What goes on beside the screens, and takes nothing from the first one. Shows nothing. */
export function Background() {
  const { pathname } = useLocation();
  useEffect(keepFocus, []);
  useEffect(openOnPaper, []);
  useEffect(() => fetchAhead(pathname), [pathname]);
  return null;
}
