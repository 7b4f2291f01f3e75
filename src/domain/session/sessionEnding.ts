/** Why a session ended by itself. Apart from the session's other rules, since only who lost one needs it. */
import { type Line, phaseAt } from '#domain/line.ts';
import type { SignedIn } from '#domain/session/session.ts';
import { sessionEndsAt } from '#domain/session/sessionDeadlines.ts';
import { msOf } from '#domain/time.ts';

/** Why a session has ended that nobody left: only what is known for certain is said of the number. */
export type SessionEnding = 'periodOver' | 'cancelled' | 'idle';

/** `session` and `line` as they were last told; null: never. `now` in ms since the epoch. */
export function whyEnded(
  session: Pick<SignedIn, 'idleEndsAt' | 'endsAt'> | null,
  line: Line | null,
  now: number,
): SessionEnding {
  if (line === null) return 'idle';
  if (phaseAt(line, now) === 'released') return 'periodOver';
  const isTimeUp = session !== null && sessionEndsAt(session) <= now;
  const { cancellationExpectedAt } = line;
  return !isTimeUp && cancellationExpectedAt !== null && msOf(cancellationExpectedAt) <= now ? 'cancelled' : 'idle';
}
