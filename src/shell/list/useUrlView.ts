/** Filter and query of a list. They answer at once, and stand in the URL for reload, Back and a shared link. */

import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { afterPaint } from '#shell/list/afterPaint.ts';

type Form<V> = { read: (params: URLSearchParams) => V; write: (view: V) => URLSearchParams };

export function useUrlView<V>({ read, write }: Form<V>): [V, (patch: Partial<V>) => void] {
  const { key, search } = useLocation();
  const [view, setView] = useState(() => read(new URLSearchParams(search)));
  const inUrl = write(read(new URLSearchParams(search))).toString();
  const callOff = useRef<() => void>(undefined);

  // Someone else moved: a link to this very page, Back or Forward. What was not written yet belongs to the page before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation of the router is one move.
  useEffect(() => {
    setView((shown) => (write(shown).toString() === inUrl ? shown : read(new URLSearchParams(inUrl))));
    return () => callOff.current?.();
  }, [key]);

  function change(patch: Partial<V>) {
    const next = { ...view, ...patch };
    setView(next);
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
