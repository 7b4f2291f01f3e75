/** Why a session ended by itself. Apart from the session's other rules, since only who lost one needs it. */
import { type Line, phaseAt } from '#domain/line.ts';
import type { SignedIn } from '#domain/session/session.ts';
import { sessionEndsAt } from '#domain/session/sessionDeadlines.ts';
import { msOf } from '#domain/time.ts';

/**
 * Why a session has ended that nobody left: what is known for certain. `unknown`: the service ended it and gave no reason,
 * as when the number went to somebody else; or nobody here knows of a session.
 */
export type SessionEnding = 'periodOver' | 'cancelled' | 'idle' | 'longest' | 'unknown';

/** `session` and `line` as they were last told; null: never. `now` in ms since the epoch. */
export function whyEnded(
  session: Pick<SignedIn, 'idleEndsAt' | 'endsAt'> | null,
  line: Line | null,
  now: number,
): SessionEnding {
  if (line !== null && phaseAt(line, now) === 'released') return 'periodOver';
  if (session !== null && sessionEndsAt(session) <= now)
    return msOf(session.idleEndsAt) <= msOf(session.endsAt) ? 'idle' : 'longest';
  const cancelledAt = line?.cancellationExpectedAt ?? null;
  return cancelledAt !== null && msOf(cancelledAt) <= now ? 'cancelled' : 'unknown';
}
