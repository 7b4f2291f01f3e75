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
  const { state } = useNavigation();
  const leaving = useRef(false);
  useEffect(() => {
    leaving.current = state !== 'idle';
  }, [state]);

  // Someone else moved: a link to this very page, Back or Forward.
  useEffect(() => {
    if (inUrl === written.current) return;
    written.current = inUrl;
    clearTimeout(timer.current);
    setView(readView(new URLSearchParams(inUrl)));
  }, [inUrl]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function change(patch: Partial<ListView>) {
    const next = { ...view, ...patch };
    setView(next);
    clearTimeout(timer.current);
    const write = () => {
      const text = writeView(next);
      written.current = text.toString();
      // A result was tapped at once: the router would take this for another navigation, and drop the one under way.
      if (leaving.current) window.history.replaceState(window.history.state, '', `?${text}`);
      else setParams(text, { replace: true, preventScrollReset: true });
    };
    if (patch.query === undefined) write();
    else timer.current = setTimeout(write, SETTLES_MS);
  }
  return [view, change];
}
