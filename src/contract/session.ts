/** Proof of holding a number, and the session. The session itself is an HttpOnly cookie that no script can read. */

import * as v from 'valibot';
import { commonProblems, operation } from '#contract/operation.ts';
import { count, id, instant, maskedNumber } from '#contract/words.ts';
import type { Challenge, Session } from '#domain/session.ts';
import { ways } from '#domain/session.ts';

export const challenge = v.object({
  id,
  purpose: v.picklist([...ways, 'reauth']),
  sentTo: maskedNumber,
  expiresAt: instant,
  resendAt: instant,
  voiceAt: instant,
  triesLeft: count,
  lockedUntil: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, Challenge>;

export const session = v.variant('state', [
  v.object({ state: v.literal('anonymous') }),
  v.object({ state: v.literal('codeSent'), challenge }),
  v.object({
    state: v.literal('signedIn'),
    way: v.picklist(ways),
    lineId: id,
    maskedNumber,
    proofFreshUntil: instant,
    idleEndsAt: instant,
    endsAt: instant,
    challenge: v.nullable(challenge),
  }),
]) satisfies v.GenericSchema<unknown, Session>;

const number = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/));
export const idTail = v.pipe(v.string(), v.regex(/^\d{5}[\dX]$/));

export const readSession = operation({
  name: 'readSession',
  method: 'GET',
  path: '/api/session',
  needs: 'nobody',
  body: null,
  output: session,
  problems: commonProblems,
});

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

export const signOut = operation({
  name: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  needs: 'nobody',
  body: null,
  output: null,
  problems: commonProblems,
});
