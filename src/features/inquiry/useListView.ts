/** Filter and query of the list. They answer at once, and stand in the URL a moment later, for reload, Back and a shared link. */
import { useEffect, useRef, useState } from 'react';
import { useNavigation, useSearchParams } from 'react-router';
import { isShow, type Show } from './accountList.ts';

const SETTLES_MS = 250;

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
  const [view, setView] = useState(() => readView(params));
  const inUrl = params.toString();
  const written = useRef(inUrl);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unwritten = useRef<ListView>(null);
  const leaving = useNavigation().state !== 'idle';

  // Someone else moved: a link to this very page, Back or Forward.
  useEffect(() => {
    if (inUrl === written.current) return;
    written.current = inUrl;
    clearTimeout(timer.current);
    setView(readView(new URLSearchParams(inUrl)));
  }, [inUrl]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // A link was followed before the query stood in the URL. It goes there past the router: a navigation of the
  // router's own would call the person back from where they are going.
  useEffect(() => {
    if (!leaving || unwritten.current === null) return;
    clearTimeout(timer.current);
    const search = writeView(unwritten.current).toString();
    unwritten.current = null;
    window.history.replaceState(window.history.state, '', search === '' ? window.location.pathname : `?${search}`);
  }, [leaving]);

  function change(patch: Partial<ListView>) {
    const next = { ...view, ...patch };
    setView(next);
    clearTimeout(timer.current);
    unwritten.current = next;
    const write = () => {
      unwritten.current = null;
      const text = writeView(next);
      written.current = text.toString();
      setParams(text, { replace: true, preventScrollReset: true });
    };
    if (patch.query === undefined) write();
    else timer.current = setTimeout(write, SETTLES_MS);
  }
  return [view, change];
}
