/** Sending unbinding requests, and the receipt. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { FOR_GOOD } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { readSubmission, submit } from '#contract/requests.ts';
import type { Submission } from '#domain/submission.ts';

const isUnclear = (submission: Submission | undefined) =>
  submission?.rows.some((row) => row.outcome === 'notAccepted' && row.reason === 'unknown') === true;

/** It never changes, so whoever comes back does not ask again; but for a word that is not known here, which may be told better. */
export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['readSubmission', submissionId],
    queryFn: read(readSubmission, { params: { submissionId } }),
    staleTime: ({ state: { data } }: { state: { data: Submission | undefined } }) => (isUnclear(data) ? 0 : FOR_GOOD),
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
  });

/** The key is derived from the accounts that are sent: a double tap, Back and a second tab get the same receipt. */
export const submitMutation = mutationOptions({
  mutationFn: async ({ bindingIds, idempotencyKey }: { bindingIds: string[]; idempotencyKey: string }) => {
    const submission = await call(submit, { body: { bindingIds }, idempotencyKey });
    queryClient.setQueryData(submissionQuery(submission.id).queryKey, submission);
    // Taking them, the service has also said that the session stands.
    queryClient.setQueryData(sessionQuery.queryKey, (session) => session);
    return submission;
  },
  meta: { makesStale: ['readAccounts', 'listRequests'] },
});
