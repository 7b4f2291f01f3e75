/** The closed list of what can go wrong, in domain words. Each code has words and a next step in copy/problemWords.ts. */

/** Sent by a service as `code` in an RFC 9457 body. */
export const serviceProblems = [
  'badInput',
  'numberNotServed',
  'notSignedIn',
  'sessionEnded',
  'noChallenge',
  'codeWrong',
  'codeExpired',
  'codeLocked',
  'codeTooSoon',
  'newCodeNeeded',
  'idTailWrong',
  'inquiryTooSoon',
  'notPossibleNow',
  'lastLookNeeded',
  'alreadyNoted',
  'idempotencyMismatch',
  'notFound',
  'tooManyRequests',
  'serviceFault',
  'serviceUnavailable',
] as const;
export type ServiceProblem = (typeof serviceProblems)[number];

/** Found by the portal itself. `notSent`: offline before something was to be sent; `offline`: before something was to be read. `cookieRefused`: nobody can sign in. */
export const portalProblems = [
  'offline',
  'notSent',
  'timedOut',
  'unreachable',
  'unreadableAnswer',
  'portalOutdated',
  'cookieRefused',
] as const;
export type PortalProblem = (typeof portalProblems)[number];

export type ProblemCode = ServiceProblem | PortalProblem;

/** True where the same call may succeed when it is simply made again. */
export function mayPass(code: ProblemCode): boolean {
  return code === 'serviceFault' || code === 'serviceUnavailable' || code === 'timedOut' || code === 'unreachable';
}
