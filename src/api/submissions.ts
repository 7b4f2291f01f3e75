/** Sending unbinding requests, and the receipt. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { FOR_GOOD } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { readSubmission, submit } from '#contract/requests.ts';

export const submissionQuery = (submissionId: string) =>
  queryOptions({
    queryKey: ['readSubmission', submissionId],
    queryFn: read(readSubmission, { params: { submissionId } }),
    staleTime: FOR_GOOD,
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
