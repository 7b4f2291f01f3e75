/** What the list of accounts shows, as it stands in the URL. */

import { isShow, type Show } from '#shell/accounts/accountList.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';

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

const inUrl = { read: readView, write: writeView };

export function useListView() {
  return useUrlView(inUrl);
}
