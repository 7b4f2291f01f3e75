/**
 * Filter and search of a list. They answer at once. The filter stands in the URL for reload, Back and a shared link. What was
 * typed may be a number or somebody's name: it lives in this page's memory alone, where Back finds it.
 */

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { afterPaint } from '#shell/list/afterPaint.ts';
import { keepInMemory, recall } from '#shell/session/tabStorage.ts';

type View = { query: string };
type Form<V extends View> = {
  read: (params: URLSearchParams) => Omit<V, 'query'>;
  write: (view: V) => URLSearchParams;
};

export function useUrlView<V extends View>({ read, write }: Form<V>): [V, (patch: Partial<V>) => void] {
  const { key, pathname, search } = useLocation();
  const typedHere = `${key} ${pathname}`;
  const entry = () => ({ ...read(new URLSearchParams(search)), query: recall<string>(typedHere) ?? '' }) as V;
  const [view, setView] = useState(entry);
  const callOff = useRef<() => void>(undefined);

  // Someone else moved: a link to this very page, Back or Forward. What was not written yet belongs to the page before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation of the router is one move.
  useEffect(() => {
    const asked = entry();
    const isShown = (shown: V) => shown.query === asked.query && `${write(shown)}` === `${write(asked)}`;
    setView((shown) => (isShown(shown) ? shown : asked));
    return () => callOff.current?.();
  }, [key]);

  function change(patch: Partial<V>) {
    const next = { ...view, ...patch };
    setView(next);
    keepInMemory(typedHere, next.query);
    callOff.current?.();
    // The browser takes its time over an address; the rows come first.
    callOff.current = afterPaint(() => writeUrl(write(next).toString()));
  }
  return [view, change];
}

/** Past the router: a navigation of its own would call the person back from a link that they have just followed. */
function writeUrl(text: string) {
  try {
    window.history.replaceState(window.history.state, '', text === '' ? window.location.pathname : `?${text}`);
  } catch {
    // Some browsers allow only so many in half a minute: the list is right all the same.
  }
}
