/** Giving the signed-in number up: what stands in the way, submitting, and taking it back. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import { readCancellation, submitCancellation, withdrawCancellation } from '#contract/cancellation.ts';
import type { BodyOf, OutputOf } from '#contract/operation.ts';
import { isPending } from '#domain/cancellation.ts';

export type CancellationStanding = OutputOf<typeof readCancellation>;

export const cancellationQuery = queryOptions({
  queryKey: ['readCancellation'],
  queryFn: read(readCancellation, {}),
  refetchInterval: lookWhileMoving(LOOK_EVERY_MS.visit, ({ cancellation }: CancellationStanding) =>
    isPending(cancellation),
  ),
});

function keep(standing: CancellationStanding): CancellationStanding {
  queryClient.setQueryData(cancellationQuery.queryKey, standing);
  return standing;
}

const meta = { makesStale: ['readLine', 'listRequests'] } as const;

export const submitCancellationMutation = mutationOptions({
  mutationFn: async ({ idempotencyKey, ...body }: BodyOf<typeof submitCancellation> & { idempotencyKey: string }) =>
    keep(await call(submitCancellation, { body, idempotencyKey })),
  meta,
});

export const withdrawCancellationMutation = mutationOptions({
  mutationFn: async () => keep(await call(withdrawCancellation, {})),
  meta,
});
