/** Getting the signed-in, cancelled number back: shops, what is owed, and the visit that the portal books. */

import * as v from 'valibot';
import { day, timeOfDay } from '#contract/days.ts';
import { openWord, openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, count, id, instant } from '#contract/words.ts';
import { type Visit, visitRefusals, visitStates } from '#domain/retrieval.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;

export const visit = v.object({
  id,
  reference: v.pipe(v.string(), v.regex(/^\d{12}$/)),
  shopId: id,
  day,
  /** Never confirmed, and never given up, before the shop says so in a word that is known. */
  state: openWordOr(visitStates, 'booked'),
  bookedAt: instant,
  endedAt: v.nullable(instant),
  refusedFor: v.nullable(openWord(visitRefusals)),
}) satisfies v.GenericSchema<unknown, Visit>;

export const shop = v.object({
  id,
  name: bilingual,
  address: bilingual,
  /** As on the door; in the shop's own time, Beijing. */
  hours: bilingual,
  /** From then on, Beijing time, no visit on that day can be booked. */
  closingTime: timeOfDay,
});
export type Shop = v.InferOutput<typeof shop>;

const retrieval = v.object({
  /** In the number's home region: only these take the visit. */
  shops: v.array(shop),
  /** Known to be owed, in fen; the shop settles it before it gives the number back. */
  owedFen: count,
  /** Oldest first. */
  visits: v.array(visit),
});
export type Retrieval = v.InferOutput<typeof retrieval>;

export const readRetrieval = operation({
  name: 'readRetrieval',
  method: 'GET',
  path: '/api/line/retrieval',
  needs: 'session',
  body: null,
  output: retrieval,
  problems: signedInProblems,
});

export const bookVisit = operation({
  name: 'bookVisit',
  method: 'POST',
  path: '/api/line/retrieval/visits',
  needs: 'session',
  idempotent: true,
  body: v.object({ shopId: id, day }),
  output: visit,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow', 'idempotencyMismatch'],
});

export const cancelVisit = operation({
  name: 'cancelVisit',
  method: 'POST',
  path: '/api/line/retrieval/visits/:visitId/cancel',
  needs: 'session',
  body: null,
  output: visit,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});
