/** The catalogue of apps. */

import { queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { listApps } from '#contract/apps.ts';

export const appsQuery = queryOptions({
  queryKey: ['listApps'],
  queryFn: ({ signal }) => call(listApps, {}, signal),
  staleTime: 3_600_000,
  refetchOnWindowFocus: false,
});
