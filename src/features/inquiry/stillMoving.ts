/**
 * Answers may still come after the inquiry itself has settled: an app was asked again, or a re-check is under way. Then the
 * page looks again by itself.
 */
import type { Accounts } from '#api/inquiries.ts';

const LOOK_AGAIN_MS = 10_000;

export function lookAgainAfter(accounts: Accounts | undefined): number | false {
  if (accounts === undefined) return false;
  const waiting = accounts.inquiry?.replies.some((reply) => reply.answer === 'waiting') ?? false;
  const rechecking = accounts.bindings.some((binding) => binding.ownAccount === 'saidDone');
  return waiting || rechecking ? LOOK_AGAIN_MS : false;
}
