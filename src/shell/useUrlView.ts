/** Filter and query of a list. They answer at once, and stand in the URL for reload, Back and a shared link. */
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

type Form<V> = { read: (params: URLSearchParams) => V; write: (view: V) => URLSearchParams };

export function useUrlView<V>({ read, write }: Form<V>): [V, (patch: Partial<V>) => void] {
  const { key, search } = useLocation();
  const [view, setView] = useState(() => read(new URLSearchParams(search)));
  const inUrl = write(read(new URLSearchParams(search))).toString();

  // Someone else moved: a link to this very page, Back or Forward.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation of the router is one move.
  useEffect(() => {
    setView((shown) => (write(shown).toString() === inUrl ? shown : read(new URLSearchParams(inUrl))));
  }, [key]);

  /** Past the router: a navigation of its own would call the person back from a link that they have just followed. */
  function change(patch: Partial<V>) {
    const next = { ...view, ...patch };
    setView(next);
    const text = write(next).toString();
    try {
      window.history.replaceState(window.history.state, '', text === '' ? window.location.pathname : `?${text}`);
    } catch {
      // Some browsers allow only so many in half a minute: the list is right all the same.
    }
  }
  return [view, change];
}
