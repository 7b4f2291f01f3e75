/** The catalogue of apps. */

import { queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { listApps } from '#contract/apps.ts';

export const appsQuery = queryOptions({
  queryKey: ['listApps'],
  queryFn: ({ signal }) => call(listApps, {}, signal),
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
