/** How a number is proved, for a session or within one. Apart from the session itself, which the first screen needs already. */
import * as v from 'valibot';
import { commonProblems, operation } from '#contract/operation.ts';
import { notSignedIn, session, signedIn } from '#contract/session.ts';
import { id, idempotencyKey } from '#contract/words.ts';

const number = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/));
export const idTail = v.pipe(v.string(), v.regex(/^\d{5}[\dX]$/));

export const sendCode = operation({
  name: 'sendCode',
  method: 'POST',
  path: '/api/session/challenge',
  needs: 'nobody',
  body: v.variant('way', [
    v.object({ way: v.literal('lookUp'), number }),
    v.object({ way: v.literal('signIn'), number }),
    v.object({ way: v.literal('cancelledNumber'), number, idTail }),
  ]),
  output: session,
  problems: [...commonProblems, 'numberNotServed', 'codeTooSoon'],
});

export const resendCode = operation({
  name: 'resendCode',
  method: 'POST',
  path: '/api/session/challenge/resend',
  needs: 'challenge',
  body: v.object({ by: v.picklist(['text', 'voice']) }),
  output: session,
  problems: [...commonProblems, 'noChallenge', 'codeTooSoon', 'codeLocked'],
});

/** An inquiry that begins with the session, for the number that this code was sent to and for no other. */
const lookUp = v.object({ challengeId: id, idTail, idConsent: v.literal(true), idempotencyKey });

/**
 * What whoever has just signed in reads first may come with the session, by the operation's name and as that one answers. A
 * service that sends none of it is asked as ever. `startInquiry` stands there where `lookUp` has begun one.
 */
const alongside = v.fallback(v.optional(v.record(v.string(), v.unknown())), undefined);

export const answerCode = operation({
  name: 'answerCode',
  method: 'POST',
  path: '/api/session/challenge/answer',
  needs: 'challenge',
  body: v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)), lookUp: v.optional(lookUp) }),
  output: v.variant('state', [...notSignedIn, v.object({ ...signedIn.entries, alongside })]),
  problems: [...commonProblems, 'noChallenge', 'codeWrong', 'codeExpired', 'codeLocked'],
});

export const renewProof = operation({
  name: 'renewProof',
  method: 'POST',
  path: '/api/session/proof',
  needs: 'session',
  body: null,
  output: session,
  problems: [...commonProblems, 'notSignedIn', 'sessionEnded', 'codeTooSoon'],
});

export const extendSession = operation({
  name: 'extendSession',
  method: 'POST',
  path: '/api/session/extend',
  needs: 'session',
  body: null,
  output: session,
  problems: [...commonProblems, 'notSignedIn', 'sessionEnded'],
});
