/** Proving a number: for a session, or within one. */

import { mutationOptions } from '@tanstack/react-query';
import { call } from '#api/client.ts';
import { queryClient } from '#api/queryClient.ts';
import { keepUnlessLeft, personal, sessionQuery, stopTelling } from '#api/sessions.ts';
import type { BodyOf } from '#contract/operation.ts';
import { answerCode, extendSession, renewProof, resendCode, sendCode } from '#contract/signIn.ts';

export type NumberGiven = BodyOf<typeof sendCode>;

export const sendCodeMutation = mutationOptions({
  mutationFn: (body: NumberGiven) => {
    stopTelling();
    return keepUnlessLeft(call(sendCode, { body }));
  },
});
export const resendCodeMutation = mutationOptions({
  mutationFn: (by: 'text' | 'voice') => keepUnlessLeft(call(resendCode, { body: { by } })),
});
/** Another person may have signed in: nothing of the former one stays in the cache. */
export const answerCodeMutation = mutationOptions({
  mutationFn: (code: string) =>
    keepUnlessLeft(
      call(answerCode, { body: { code } }).then(
        (session) => {
          const before = queryClient.getQueryData(sessionQuery.queryKey);
          if (before?.state !== 'signedIn') queryClient.removeQueries(personal);
          return session;
        },
        (error) => {
          // A wrong code leaves fewer tries, or a lock: the challenge itself has changed.
          void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
          throw error;
        },
      ),
    ),
});
export const renewProofMutation = mutationOptions({ mutationFn: () => keepUnlessLeft(call(renewProof, {})) });
export const extendSessionMutation = mutationOptions({ mutationFn: () => keepUnlessLeft(call(extendSession, {})) });
