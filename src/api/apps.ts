/** The catalogue of apps. */

import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { listApps } from '#contract/apps.ts';

export const appsQuery = queryOptions({
  queryKey: ['listApps'],
  queryFn: read(listApps, {}),
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
