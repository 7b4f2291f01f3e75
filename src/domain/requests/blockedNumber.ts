/** What an app refused, and whether it was for a block of the number, also when the block was lifted since. Pure. */
import type { Escalation } from '#domain/escalation.ts';
import { type HistoryEntry, isBlocked, type UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';

const refusing: readonly HistoryEntry['event'][] = ['refused', 'appealDenied', 'actionLapsed'];

/** Whether what was last known of the request before that instant was a refusal. */
export function wasRefusedAt({ history }: Pick<UnbindingRequest, 'history'>, at: Instant): boolean {
  const last = history.filter((entry) => msOf(entry.at) < msOf(at)).slice(-1)[0];
  return last !== undefined && refusing.includes(last.event);
}

/**
 * Blocked in this attempt, even if the block was lifted since and the service tells no refusal any more: an app that has refused
 * is written to itself only where it blocks the number.
 */
export function wasBlocked(
  request: Pick<UnbindingRequest, 'refusal' | 'attempt' | 'history' | 'escalations'>,
): boolean {
  const wroteToBlocker = ({ rung, attempt, sentAt }: Escalation) =>
    rung === 'app' && attempt === request.attempt && wasRefusedAt(request, sentAt);
  return isBlocked(request) || (request.refusal === null && request.escalations.some(wroteToBlocker));
}
