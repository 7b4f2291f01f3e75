/** The unbinding requests, and what the person may do with each. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import {
  appeal,
  escalate,
  listRequests,
  readRequest,
  sendAgain,
  supply,
  withdraw,
  withdrawSubmission,
} from '#contract/requests.ts';
import type { Rung } from '#domain/escalation.ts';
import { isOpen, type UnbindingRequest } from '#domain/request.ts';

export const requestsQuery = queryOptions({
  queryKey: ['listRequests'],
  queryFn: read(listRequests, {}),
  refetchInterval: lookWhileMoving(LOOK_EVERY_MS.request, (requests: UnbindingRequest[]) => requests.some(isOpen)),
});

export const requestQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['readRequest', requestId],
    queryFn: read(readRequest, { params: { requestId } }),
    refetchInterval: lookWhileMoving(LOOK_EVERY_MS.request, isOpen),
  });

/** In the list too: should it not be read anew right away, no row there says what is no longer so. */
function keep(request: UnbindingRequest): UnbindingRequest {
  queryClient.setQueryData(requestQuery(request.id).queryKey, request);
  queryClient.setQueryData(requestsQuery.queryKey, (known) =>
    known?.map((other) => (other.id === request.id ? request : other)),
  );
  return request;
}

const meta = { makesStale: ['listRequests', 'readAccounts'] } as const;

export const withdrawMutation = mutationOptions({
  mutationFn: async (requestId: string) => keep(await call(withdraw, { params: { requestId } })),
  meta,
});
export const withdrawSubmissionMutation = mutationOptions({
  mutationFn: async (submissionId: string) =>
    (await call(withdrawSubmission, { params: { submissionId } })).map((request) => keep(request)),
  meta,
});
export const sendAgainMutation = mutationOptions({
  mutationFn: async (requestId: string) => keep(await call(sendAgain, { params: { requestId } })),
  meta,
});
export const supplyMutation = mutationOptions({
  mutationFn: async ({ requestId, text }: { requestId: string; text: string }) =>
    keep(await call(supply, { params: { requestId }, body: { text } })),
  meta,
});
export const appealMutation = mutationOptions({
  mutationFn: async ({ requestId, text }: { requestId: string; text: string }) =>
    keep(await call(appeal, { params: { requestId }, body: { text } })),
  meta,
});
export const escalateMutation = mutationOptions({
  mutationFn: async ({ requestId, rung }: { requestId: string; rung: Rung }) =>
    keep(await call(escalate, { params: { requestId }, body: { rung } })),
  meta,
});
