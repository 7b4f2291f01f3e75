/** Filter and query of the list. They answer at once, and stand in the URL for reload, Back and a shared link. */
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isShow, type Show } from './accountList.ts';

export type ListView = { show: Show; query: string };

export function readView(params: URLSearchParams): ListView {
  const show = params.get('show');
  return { show: isShow(show) ? show : 'all', query: params.get('q') ?? '' };
}

export function writeView({ show, query }: ListView): URLSearchParams {
  const params = new URLSearchParams();
  if (show !== 'all') params.set('show', show);
  if (query.trim() !== '') params.set('q', query.trim());
  return params;
}

export function useListView(): [ListView, (patch: Partial<ListView>) => void] {
  const { key, search } = useLocation();
  const [view, setView] = useState(() => readView(new URLSearchParams(search)));
  const inUrl = writeView(readView(new URLSearchParams(search))).toString();

  // Someone else moved: a link to this very page, Back or Forward.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation of the router is one move.
  useEffect(() => {
    setView((shown) => (writeView(shown).toString() === inUrl ? shown : readView(new URLSearchParams(inUrl))));
  }, [key]);

  /** Past the router: a navigation of its own would call the person back from a link that they have just followed. */
  function change(patch: Partial<ListView>) {
    const next = { ...view, ...patch };
    setView(next);
    const text = writeView(next).toString();
    try {
      window.history.replaceState(window.history.state, '', text === '' ? window.location.pathname : `?${text}`);
    } catch {
      // Some browsers allow only so many in half a minute: the list is right all the same.
    }
  }
  return [view, change];
}
