/** Why the rules are as they are, what was published of coverage, and by whom. */

import { queryOptions } from '@tanstack/react-query';
import { read } from '#api/client.ts';
import { RELEASE_FRESH_MS } from '#api/polling.ts';
import { readEvidence } from '#contract/evidence.ts';

export type { Evidence } from '#contract/evidence.ts';

export const evidenceQuery = queryOptions({
  queryKey: ['readEvidence'],
  queryFn: read(readEvidence, {}),
  staleTime: RELEASE_FRESH_MS,
  refetchOnWindowFocus: false,
});
