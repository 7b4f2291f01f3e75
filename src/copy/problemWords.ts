/** What we say for each problem, and what the person can do next. A code without words does not compile. */
import { m } from '#copy/generated/messages.js';
import type { ProblemCode } from '#domain/problemCodes.ts';

export type ProblemWords = { what: () => string; next: () => string };

export const problemWords: Readonly<Record<ProblemCode, ProblemWords>> = {
  badInput: { what: () => m.problems_bad_input(), next: () => m.problems_bad_input_next() },
  numberNotServed: { what: () => m.problems_number_not_served(), next: () => m.problems_number_not_served_next() },
  notSignedIn: { what: () => m.problems_not_signed_in(), next: () => m.problems_not_signed_in_next() },
  sessionEnded: { what: () => m.problems_session_ended(), next: () => m.problems_session_ended_next() },
  noChallenge: { what: () => m.problems_no_challenge(), next: () => m.problems_no_challenge_next() },
  codeWrong: { what: () => m.problems_code_wrong(), next: () => m.problems_code_wrong_next() },
  codeExpired: { what: () => m.problems_code_expired(), next: () => m.problems_code_expired_next() },
  codeLocked: { what: () => m.problems_code_locked(), next: () => m.problems_code_locked_next() },
  codeTooSoon: { what: () => m.problems_code_too_soon(), next: () => m.problems_code_too_soon_next() },
  newCodeNeeded: { what: () => m.problems_new_code_needed(), next: () => m.problems_new_code_needed_next() },
  idTailWrong: { what: () => m.problems_id_tail_wrong(), next: () => m.problems_id_tail_wrong_next() },
  inquiryTooSoon: { what: () => m.problems_inquiry_too_soon(), next: () => m.problems_inquiry_too_soon_next() },
  notPossibleNow: { what: () => m.problems_not_possible_now(), next: () => m.problems_not_possible_now_next() },
  lastLookNeeded: { what: () => m.problems_last_look_needed(), next: () => m.problems_last_look_needed_next() },
  alreadyNoted: { what: () => m.problems_already_noted(), next: () => m.problems_already_noted_next() },
  idempotencyMismatch: {
    what: () => m.problems_idempotency_mismatch(),
    next: () => m.problems_idempotency_mismatch_next(),
  },
  notFound: { what: () => m.problems_not_found(), next: () => m.problems_not_found_next() },
  tooManyRequests: { what: () => m.problems_too_many_requests(), next: () => m.problems_too_many_requests_next() },
  serviceFault: { what: () => m.problems_service_fault(), next: () => m.problems_service_fault_next() },
  serviceUnavailable: {
    what: () => m.problems_service_unavailable(),
    next: () => m.problems_service_unavailable_next(),
  },
  notSent: { what: () => m.problems_not_sent(), next: () => m.problems_not_sent_next() },
  offline: { what: () => m.problems_offline(), next: () => m.problems_offline_next() },
  timedOut: { what: () => m.problems_timed_out(), next: () => m.problems_timed_out_next() },
  unreachable: { what: () => m.problems_unreachable(), next: () => m.problems_unreachable_next() },
  unreadableAnswer: { what: () => m.problems_unreadable_answer(), next: () => m.problems_unreadable_answer_next() },
  portalOutdated: { what: () => m.problems_portal_outdated(), next: () => m.problems_portal_outdated_next() },
  cookieRefused: { what: () => m.problems_cookie_refused(), next: () => m.problems_cookie_refused_next() },
};

/** A wrong code, with the tries left where the service told them. */
export function wrongCodeWords(triesLeft: number | undefined): string {
  return triesLeft === undefined ? problemWords.codeWrong.what() : m.problems_code_wrong_tries({ count: triesLeft });
}
