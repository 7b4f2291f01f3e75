/** The catalogue of apps. */
import { call } from '#api/client.ts';
import { listApps } from '#contract/apps.ts';
import { queryOptions } from '@tanstack/react-query';

export const appsQuery = queryOptions({
  queryKey: ['listApps'],
  queryFn: ({ signal }) => call(listApps, {}, signal),
  staleTime: 3_600_000,
  refetchOnWindowFocus: false,
});
