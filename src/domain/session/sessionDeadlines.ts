/** What the deadlines of a session and of a code come to at a moment. Apart from their words, which the first screen needs. */

import { msOf } from '#domain/instant.ts';
import type { Challenge, SignedIn } from '#domain/session/session.ts';

export function isLocked(challenge: Challenge, now: number): boolean {
  return challenge.lockedUntil !== null && now < msOf(challenge.lockedUntil);
}

export function codeHasExpired(challenge: Challenge, now: number): boolean {
  return now >= msOf(challenge.expiresAt);
}

/** The instant at which a signed-in session ends by itself, whichever deadline comes first. */
export function sessionEndsAt(session: Pick<SignedIn, 'idleEndsAt' | 'endsAt'>): number {
  return Math.min(msOf(session.idleEndsAt), msOf(session.endsAt));
}

export function needsNewProof(session: SignedIn, now: number): boolean {
  return now >= msOf(session.proofFreshUntil);
}
