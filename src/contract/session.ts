/** Proof of holding a number, and the session. The session itself is an HttpOnly cookie that no script can read. */

import * as v from 'valibot';
import { commonProblems, operation } from '#contract/operation.ts';
import { count, id, instant, maskedNumber } from '#contract/words.ts';
import type { Challenge, Session } from '#domain/session/session.ts';
import { ways } from '#domain/session/session.ts';

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

export const notSignedIn = [
  v.object({ state: v.literal('anonymous') }),
  v.object({ state: v.literal('codeSent'), challenge }),
] as const;
export const signedIn = v.object({
  state: v.literal('signedIn'),
  way: v.picklist(ways),
  lineId: id,
  maskedNumber,
  proofFreshUntil: instant,
  idleEndsAt: instant,
  endsAt: instant,
  challenge: v.nullable(challenge),
});
export const session = v.variant('state', [...notSignedIn, signedIn]) satisfies v.GenericSchema<unknown, Session>;

export const readSession = operation({
  name: 'readSession',
  method: 'GET',
  path: '/api/session',
  needs: 'nobody',
  body: null,
  output: session,
  problems: commonProblems,
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
