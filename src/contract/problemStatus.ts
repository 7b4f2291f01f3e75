/** The HTTP status of each problem, once for whoever serves the contract and for its OpenAPI. */
import type { ServiceProblem } from '#domain/problemCodes.ts';

export const problemStatus = {
  badInput: 400,
  numberNotServed: 422,
  notSignedIn: 401,
  sessionEnded: 401,
  noChallenge: 409,
  codeWrong: 422,
  codeExpired: 422,
  codeLocked: 429,
  codeTooSoon: 429,
  newCodeNeeded: 403,
  idTailWrong: 422,
  inquiryTooSoon: 429,
  notPossibleNow: 409,
  lastLookNeeded: 409,
  alreadyNoted: 409,
  idempotencyMismatch: 422,
  notFound: 404,
  tooManyRequests: 429,
  serviceFault: 500,
  serviceUnavailable: 503,
} as const satisfies Record<ServiceProblem, number>;

/** What `title` says: for people who read the wire. The portal has words of its own for each code. */
export const problemTitle = {
  badInput: 'The request can not be read.',
  numberNotServed: 'This service does not serve that number.',
  notSignedIn: 'Nobody is signed in.',
  sessionEnded: 'The session has ended.',
  noChallenge: 'No code is awaited.',
  codeWrong: 'The code is wrong.',
  codeExpired: 'The code is no longer valid.',
  codeLocked: 'Too many wrong codes.',
  codeTooSoon: 'A new code was asked for too soon.',
  newCodeNeeded: 'The last code is too old for this act.',
  idTailWrong: 'The ID characters do not match the holder of the number.',
  inquiryTooSoon: 'The inquiry of this day has been used.',
  notPossibleNow: 'This is not possible in the present state.',
  lastLookNeeded: 'High-risk apps are still bound; the person has to be shown them first.',
  alreadyNoted: 'This account stands on the list already.',
  idempotencyMismatch: 'The idempotency key was used for another request.',
  notFound: 'There is no such thing.',
  tooManyRequests: 'Too many requests.',
  serviceFault: 'The service has a fault.',
  serviceUnavailable: 'The service is not available.',
} as const satisfies Record<ServiceProblem, string>;
