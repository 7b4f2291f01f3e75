/** What the list of requests shows, as it stands in the URL. */
import type { Concern } from '#domain/concern.ts';

export const tabs: readonly Concern[] = ['underWay', 'needsYou', 'done'];

/** No tab: the first that has something in it. */
export type RequestsView = { tab: Concern | null; query: string };

export function readView(params: URLSearchParams): Omit<RequestsView, 'query'> {
  return { tab: tabs.find((tab) => tab === params.get('show')) ?? null };
}

export function writeView({ tab }: Omit<RequestsView, 'query'>): URLSearchParams {
  const params = new URLSearchParams();
  if (tab !== null) params.set('show', tab);
  return params;
}

export const inUrl = { read: readView, write: writeView };
