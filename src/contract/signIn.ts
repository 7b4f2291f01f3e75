/** How a number is proved, for a session or within one. Apart from the session itself, which the first screen needs already. */
import * as v from 'valibot';
import { commonProblems, operation } from '#contract/operation.ts';
import { session } from '#contract/session.ts';

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

export const answerCode = operation({
  name: 'answerCode',
  method: 'POST',
  path: '/api/session/challenge/answer',
  needs: 'challenge',
  body: v.object({ code: v.pipe(v.string(), v.regex(/^\d{6}$/)) }),
  output: session,
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
