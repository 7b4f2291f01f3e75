/** The edges of a session's deadlines. */
import { expect, test } from 'vitest';
import type { Challenge, SignedIn } from '#domain/session/session.ts';
import { codeHasExpired, isLocked, needsNewProof, sessionEndsAt } from '#domain/session/sessionDeadlines.ts';
import { instantOf } from '#domain/time.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const challenge: Challenge = {
  id: 'c',
  purpose: 'signIn',
  sentTo: '154****0001',
  expiresAt: instantOf(now),
  resendAt: instantOf(now),
  voiceAt: instantOf(now),
  triesLeft: 5,
  lockedUntil: instantOf(now),
};

test('a deadline is over at its own instant, not before', () => {
  expect([now - 1, now].map((at) => codeHasExpired(challenge, at))).toEqual([false, true]);
  expect([now - 1, now].map((at) => isLocked(challenge, at))).toEqual([true, false]);
  expect(isLocked({ ...challenge, lockedUntil: null }, now - 1)).toBe(false);
  const session: SignedIn = {
    state: 'signedIn',
    way: 'signIn',
    lineId: 'l',
    maskedNumber: '154****0001',
    proofFreshUntil: instantOf(now),
    idleEndsAt: instantOf(now + 2),
    endsAt: instantOf(now + 1),
    challenge: null,
  };
  expect([now - 1, now].map((at) => needsNewProof(session, at))).toEqual([false, true]);
  expect(sessionEndsAt(session)).toBe(now + 1);
  expect(sessionEndsAt({ ...session, endsAt: instantOf(now + 3) })).toBe(now + 2);
});
