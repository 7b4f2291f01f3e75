/** Who runs the portal, rules with sources, hotlines, capabilities. */

import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { readService } from '#contract/service.ts';

export type { Service } from '#contract/service.ts';

export const serviceQuery = queryOptions({
  queryKey: ['readService'],
  queryFn: read(readService, {}),
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
