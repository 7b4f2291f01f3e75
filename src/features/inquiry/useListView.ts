/** Filter and query of the list. They answer at once, and stand in the URL for reload, Back and a shared link. */
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
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
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  const [view, setView] = useState(() => readView(params));
  const inUrl = params.toString();
  const written = useRef(inUrl);

  // Someone else moved: a link to this very page, Back or Forward.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells such a move even where the query is the same.
  useEffect(() => {
    if (inUrl === written.current) return;
    written.current = inUrl;
    setView(readView(new URLSearchParams(inUrl)));
  }, [key, inUrl]);

  function change(patch: Partial<ListView>) {
    const next = { ...view, ...patch };
    setView(next);
    const text = writeView(next);
    written.current = text.toString();
    if (patch.query === undefined) setParams(text, { replace: true, preventScrollReset: true });
    else writeQuery(text);
  }
  return [view, change];
}

/** Past the router: to it each letter would be a navigation, which drops the one to a result that was tapped at once. */
function writeQuery(text: URLSearchParams): void {
  try {
    window.history.replaceState(window.history.state, '', `?${text}`);
  } catch {
    // Safari allows a hundred in half a minute; the list itself has answered all the same.
  }
}
