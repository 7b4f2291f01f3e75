/** Giving the signed-in number up: what stands in the way, submitting it, taking it back while it is pending. */

import * as v from 'valibot';
import { openWord, openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { id, instant, maskedNumber } from '#contract/words.ts';
import { type Cancellation, cancellationObstacles, cancellationStates } from '#domain/cancellation.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;

export const cancellation = v.object({
  id,
  /** Never over before the service says so in a word that is known. */
  state: openWordOr(cancellationStates, 'submitted'),
  submittedAt: instant,
  takeBackUntil: instant,
  expectedAt: instant,
  endedAt: v.nullable(instant),
  stoppedFor: v.nullable(openWord(cancellationObstacles)),
  contactNumber: v.nullable(maskedNumber),
}) satisfies v.GenericSchema<unknown, Cancellation>;

const standing = v.object({
  /** The newest one; null where the person never submitted any. */
  cancellation: v.nullable(cancellation),
  /** What the carrier would not take a cancellation for, as things stand. */
  obstacles: v.array(openWord(cancellationObstacles)),
});

export const readCancellation = operation({
  name: 'readCancellation',
  method: 'GET',
  path: '/api/line/cancellation',
  needs: 'session',
  body: null,
  output: standing,
  problems: signedInProblems,
});

export const submitCancellation = operation({
  name: 'submitCancellation',
  method: 'POST',
  path: '/api/line/cancellation',
  needs: 'session',
  idempotent: true,
  body: v.object({
    /** Eleven digits; codes go there once the number is gone. Null: the person has none, and will need a shop. */
    contactNumber: v.nullable(v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))),
    /** The person was shown what is still bound in high-risk apps. */
    lookedOnceMore: v.boolean(),
  }),
  output: standing,
  problems: [...signedInProblems, 'newCodeNeeded', 'notPossibleNow', 'lastLookNeeded', 'idempotencyMismatch'],
});

export const withdrawCancellation = operation({
  name: 'withdrawCancellation',
  method: 'POST',
  path: '/api/line/cancellation/withdraw',
  needs: 'session',
  body: null,
  output: standing,
  problems: [...signedInProblems, 'notPossibleNow'],
});
