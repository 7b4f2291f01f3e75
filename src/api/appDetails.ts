/** What each app is for, what to see to before unbinding it, and how its owner switches numbers in it. */

import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { listAppDetails } from '#contract/appDetails.ts';

export const appDetailsQuery = queryOptions({
  queryKey: ['listAppDetails'],
  queryFn: read(listAppDetails, {}),
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
