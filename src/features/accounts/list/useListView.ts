/** What the list of accounts shows, as it stands in the URL. */

import { isShow, type Show } from '#shell/accounts/accountList.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';

export type ListView = { show: Show; query: string };

export function readView(params: URLSearchParams): Omit<ListView, 'query'> {
  const show = params.get('show');
  return { show: isShow(show) ? show : 'all' };
}

export function writeView({ show }: Omit<ListView, 'query'>): URLSearchParams {
  const params = new URLSearchParams();
  if (show !== 'all') params.set('show', show);
  return params;
}

const inUrl = { read: readView, write: writeView };

export function useListView() {
  return useUrlView<ListView>(inUrl);
}
