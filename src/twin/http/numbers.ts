/** The life of the number itself: its facts, giving it up, getting it back, and what others may ask of it. */
import type { Operations } from '#contract/operations.ts';
import { requireFreshProof } from '#twin/carrier/signIn.ts';
import type { Handlers } from '#twin/http/context.ts';
import {
  bookVisit,
  cancellationOf,
  cancelVisit,
  checkHolder,
  checksOf,
  lifeOf,
  makeCheckCode,
  retrievalOf,
  revokeCheckCode,
  submitCancellation,
  withdrawCancellation,
} from '#twin/service/portal.ts';

export const numberHandlers: Handlers<
  Pick<
    Operations,
    | 'readLine'
    | 'readLife'
    | 'readCancellation'
    | 'submitCancellation'
    | 'withdrawCancellation'
    | 'readRetrieval'
    | 'bookVisit'
    | 'cancelVisit'
    | 'readCheckCode'
    | 'makeCheckCode'
    | 'revokeCheckCode'
    | 'checkHolder'
  >
> = {
  readLine: ({ tenure }) => tenure.line,
  readLife: ({ tenure }) => lifeOf(tenure),
  readCancellation: ({ tenure }) => cancellationOf(tenure),
  submitCancellation: ({ world, sid, tenure, body, now }) => {
    requireFreshProof(world, sid, now);
    return submitCancellation(world, tenure, body, now);
  },
  withdrawCancellation: ({ world, tenure, now }) => withdrawCancellation(world, tenure, now),
  readRetrieval: ({ tenure }) => retrievalOf(tenure),
  bookVisit: ({ world, tenure, body, now }) => bookVisit(world, tenure, body, now),
  cancelVisit: ({ world, tenure, params, now }) => cancelVisit(world, tenure, params.visitId, now),
  readCheckCode: ({ tenure, now }) => checksOf(tenure, now),
  makeCheckCode: ({ world, tenure, now }) => makeCheckCode(world, tenure, now),
  revokeCheckCode: ({ tenure, now }) => revokeCheckCode(tenure, now),
  checkHolder: ({ world, caller, body, now }) => checkHolder(world, caller, body, now),
};
