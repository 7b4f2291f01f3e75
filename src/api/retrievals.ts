/** Getting a cancelled number back: shops, what is owed, and the booked visit. */
import { call } from '#api/client.ts';
import type { OutputOf } from '#contract/operation.ts';
import { bookVisit, cancelVisit, readRetrieval } from '#contract/retrieval.ts';
import { bookedVisit } from '#domain/retrieval.ts';
import { mutationOptions, queryOptions } from '@tanstack/react-query';

const WHILE_BOOKED_MS = 60_000;

export type Retrieval = OutputOf<typeof readRetrieval>;
export type Shop = Retrieval['shops'][number];

export const retrievalQuery = queryOptions({
  queryKey: ['readRetrieval'],
  queryFn: ({ signal }) => call(readRetrieval, {}, signal),
  refetchInterval: ({ state }) => (bookedVisit(state.data?.visits ?? []) !== null ? WHILE_BOOKED_MS : false),
});

const meta = { makesStale: ['readRetrieval', 'readLine', 'listRequests', 'readAccounts'] } as const;

export const bookVisitMutation = mutationOptions({
  mutationFn: ({ shopId, day, idempotencyKey }: { shopId: string; day: string; idempotencyKey: string }) =>
    call(bookVisit, { body: { shopId, day }, idempotencyKey }),
  meta,
});

export const cancelVisitMutation = mutationOptions({
  mutationFn: (visitId: string) => call(cancelVisit, { params: { visitId } }),
  meta,
});
