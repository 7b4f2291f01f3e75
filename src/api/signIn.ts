/** Proving a number: for a session, or within one. */

import { mutationOptions } from '@tanstack/react-query';
import { passHeadersOn } from '#api/answerHeaders.ts';
import { ApiProblem } from '#api/apiProblem.ts';
import { call } from '#api/client.ts';
import { keepAlongside } from '#api/earlyAnswers.ts';
import { presence } from '#api/presence.ts';
import { queryClient } from '#api/queryClient.ts';
import { keep, personal, sessionQuery, stopTelling, whoIsSignedIn } from '#api/sessions.ts';
import type { BodyOf } from '#contract/operation.ts';
import { answerCode, extendSession, renewProof, resendCode, sendCode } from '#contract/signIn.ts';
import type { Session } from '#domain/session/session.ts';

export type NumberGiven = BodyOf<typeof sendCode>;

/** Known of this page's browser until it is loaded anew. */
let refusesCookie = false;

/** Who asked for a code is not known any more at the next question: another code would be as much in vain. */
export const isCookieRefused = () => refusesCookie;

/** Asked at once, and waited for by nobody: not after a text message, a code, and "no code is awaited". */
function askWhetherKnown(): void {
  const queryFn = async ({ signal }: { signal: AbortSignal }) => {
    const session = await whoIsSignedIn(signal);
    refusesCookie = session.state === 'anonymous';
    return session;
  };
  queryClient.fetchQuery({ ...sessionQuery, queryFn, staleTime: 0, retry: false }).catch(() => null);
}

export const sendCodeMutation = mutationOptions({
  mutationFn: async (body: NumberGiven) => {
    if (refusesCookie) throw new ApiProblem('cookieRefused');
    stopTelling();
    const person = presence();
    const answer = await call(sendCode, { body });
    if (person.aborted) throw person.reason;
    const session = keep(answer);
    askWhetherKnown();
    return session;
  },
});
export const resendCodeMutation = mutationOptions({
  mutationFn: async (by: 'text' | 'voice') => keep(await call(resendCode, { body: { by } })),
});
/** Another person may have signed in: nothing of the former one stays in the cache, and what came along is the new one's. */
async function signInWith(body: BodyOf<typeof answerCode>): Promise<Session> {
  const answer = await call(answerCode, { body }).catch((error) => {
    // A wrong code leaves fewer tries, or a lock: the challenge itself has changed.
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    throw error;
  });
  const before = queryClient.getQueryData(sessionQuery.queryKey);
  if (before?.state !== 'signedIn') queryClient.removeQueries(personal);
  if (answer.state !== 'signedIn') return keep(answer);
  const { alongside, ...proved } = answer;
  const session = keep(passHeadersOn(answer, proved));
  if (alongside !== undefined) keepAlongside(alongside);
  return session;
}

export const answerCodeMutation = mutationOptions({ mutationFn: signInWith });
export const renewProofMutation = mutationOptions({ mutationFn: async () => keep(await call(renewProof, {})) });
export const extendSessionMutation = mutationOptions({ mutationFn: async () => keep(await call(extendSession, {})) });
