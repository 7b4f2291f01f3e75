/** The newest inquiry and the bindings that are known; what the person says of each. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call, read } from '#api/client.ts';
import { lineQuery } from '#api/lines.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import {
  type Accounts,
  askAgain,
  declare,
  readAccounts,
  recheck,
  sayDone,
  startInquiry,
  unsayDone,
} from '#contract/accounts.ts';
import type { Binding, Declaration } from '#domain/binding.ts';
import { isCollecting } from '#domain/inquiry.ts';

export type { Accounts } from '#contract/accounts.ts';

/** Answers may still come after the inquiry itself has settled: an app was asked again, or a re-check is under way. */
function isMoving({ inquiry, bindings }: Accounts): boolean {
  if (inquiry !== null && (isCollecting(inquiry) || inquiry.replies.some((reply) => reply.answer === 'waiting')))
    return true;
  return bindings.some(({ recheckAskedAt }) => recheckAskedAt !== null);
}

export const askAccounts = read(readAccounts, {});

export const accountsQuery = queryOptions({
  queryKey: ['readAccounts'],
  queryFn: askAccounts,
  refetchInterval: lookWhileMoving(LOOK_EVERY_MS.answers, isMoving),
});

function keepAll(accounts: Accounts): Accounts {
  queryClient.setQueryData(accountsQuery.queryKey, accounts);
  return accounts;
}

function keepOne(binding: Binding): Binding {
  queryClient.setQueryData(accountsQuery.queryKey, (known) =>
    known === undefined
      ? known
      : { ...known, bindings: known.bindings.map((other) => (other.id === binding.id ? binding : other)) },
  );
  return binding;
}

/** Starts an inquiry (inquiries.ts). Throws what call throws. */
export async function inquire(given: { idTail: string; idempotencyKey: string }): Promise<Accounts> {
  const { idTail, idempotencyKey } = given;
  // What the list shows beside the accounts, whatever is answered here: it is read in the same time.
  void queryClient.prefetchQuery(lineQuery);
  void queryClient.prefetchQuery(requestsQuery);
  return keepAll(await call(startInquiry, { body: { idTail, idConsent: true }, idempotencyKey }));
}

export const askAgainMutation = mutationOptions({
  mutationFn: async (params: { inquiryId: string; appId: string }) => keepAll(await call(askAgain, { params })),
});

export const declareMutation = mutationOptions({
  mutationFn: async ({ bindingId, declaration }: { bindingId: string; declaration: Declaration }) =>
    keepOne(await call(declare, { params: { bindingId }, body: { declaration } })),
});

export const sayDoneMutation = mutationOptions({
  mutationFn: async (bindingId: string) => keepOne(await call(sayDone, { params: { bindingId } })),
});

export const unsayDoneMutation = mutationOptions({
  mutationFn: async (bindingId: string) => keepOne(await call(unsayDone, { params: { bindingId } })),
});

export const recheckMutation = mutationOptions({
  mutationFn: async (bindingId: string) => keepOne(await call(recheck, { params: { bindingId } })),
});
