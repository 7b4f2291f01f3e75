/** Getting a cancelled number back: shops, what is owed, and the booked visit. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import type { OutputOf } from '#contract/operation.ts';
import { bookVisit, cancelVisit, readRetrieval } from '#contract/retrieval.ts';
import { bookedVisit } from '#domain/retrieval.ts';

export type Retrieval = OutputOf<typeof readRetrieval>;
export type Shop = Retrieval['shops'][number];

const queryKey = ['readRetrieval'] as const;

export const retrievalQuery = queryOptions({
  queryKey,
  queryFn: async ({ signal }) => {
    const before = queryClient.getQueryData<Retrieval>(queryKey);
    const retrieval = await call(readRetrieval, {}, signal, before);
    // The number is back, so the line is another: nobody is shown the one without the other.
    const isNews = bookedVisit(before?.visits ?? []) !== null && retrieval.visits.slice(-1)[0]?.state === 'confirmed';
    if (isNews) await queryClient.invalidateQueries({ queryKey: ['readLine'] });
    return retrieval;
  },
  refetchInterval: lookWhileMoving(LOOK_EVERY_MS.visit, ({ visits }: Retrieval) => bookedVisit(visits) !== null),
});

/** What was booked or given up is shown although the rest can't be read anew right away. */
function keep(visit: OutputOf<typeof bookVisit>): void {
  queryClient.setQueryData(retrievalQuery.queryKey, (known) =>
    known === undefined ? known : { ...known, visits: [...known.visits.filter(({ id }) => id !== visit.id), visit] },
  );
}

const meta = { makesStale: ['readRetrieval', 'readLine', 'listRequests', 'readAccounts'] } as const;

export const bookVisitMutation = mutationOptions({
  mutationFn: async ({ shopId, day, idempotencyKey }: { shopId: string; day: string; idempotencyKey: string }) =>
    keep(await call(bookVisit, { body: { shopId, day }, idempotencyKey })),
  meta,
});

export const cancelVisitMutation = mutationOptions({
  mutationFn: async (visitId: string) => keep(await call(cancelVisit, { params: { visitId } })),
  meta,
});
