/** The holder's check code with the looks that were had with it, and the question of whoever was given one. */

import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { lookWhileMoving } from '#api/lookWhileMoving.ts';
import { LOOK_EVERY_MS } from '#api/polling.ts';
import { queryClient } from '#api/queryClient.ts';
import { checkHolder, makeCheckCode, readCheckCode, revokeCheckCode } from '#contract/check.ts';
import type { BodyOf, OutputOf } from '#contract/operation.ts';
import type { HolderChecks } from '#domain/check/holderCheck.ts';

export type CheckResult = OutputOf<typeof checkHolder>;

export const checksQuery = queryOptions({
  queryKey: ['readCheckCode'],
  queryFn: ({ signal }) => call(readCheckCode, {}, signal),
  // Somebody may be looking this minute, while the holder waits beside them.
  refetchInterval: lookWhileMoving(LOOK_EVERY_MS.visit, ({ standing }: HolderChecks) => standing !== null),
});

function keep(checks: HolderChecks): HolderChecks {
  queryClient.setQueryData(checksQuery.queryKey, checks);
  return checks;
}

export const makeCheckCodeMutation = mutationOptions({ mutationFn: async () => keep(await call(makeCheckCode, {})) });
export const revokeCheckCodeMutation = mutationOptions({
  mutationFn: async () => keep(await call(revokeCheckCode, {})),
});

/** What comes back is kept nowhere: the answer is for this moment. */
export const checkHolderMutation = mutationOptions({
  mutationFn: (body: BodyOf<typeof checkHolder>) => call(checkHolder, { body }),
});
