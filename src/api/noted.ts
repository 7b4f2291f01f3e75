/** The person's own list of accounts that no inquiry covers. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { problemFrom } from '#api/apiProblem.ts';
import { call, read } from '#api/client.ts';
import { queryClient } from '#api/queryClient.ts';
import { forgetAllNoted, forgetNoted, listNoted, noteAccount, sayNotedDone } from '#contract/noted.ts';
import type { NotedAccount, NotedWhat } from '#domain/own/noted.ts';

export const notedQuery = queryOptions({
  queryKey: ['listNoted'],
  queryFn: read(listNoted, {}),
});

function keep(noted: NotedAccount[]): NotedAccount[] {
  queryClient.setQueryData(notedQuery.queryKey, noted);
  return noted;
}

export const noteMutation = mutationOptions({
  mutationFn: async ({ what, idempotencyKey }: { what: NotedWhat; idempotencyKey: string }) =>
    keep(await call(noteAccount, { body: what, idempotencyKey })),
});
export const sayNotedDoneMutation = mutationOptions({
  mutationFn: async ({ notedId, done }: { notedId: string; done: boolean }) =>
    keep(await call(sayNotedDone, { params: { notedId }, body: { done } })),
});
export const forgetNotedMutation = mutationOptions({
  mutationFn: async (notedId: string) => {
    try {
      return keep(await call(forgetNoted, { params: { notedId } }));
    } catch (error) {
      // Another tab was faster: what was asked for is so.
      if (problemFrom(error).code !== 'notFound') throw error;
      return keep(await call(listNoted, {}));
    }
  },
});
export const forgetAllNotedMutation = mutationOptions({
  mutationFn: async () => keep(await call(forgetAllNoted, {})),
});
