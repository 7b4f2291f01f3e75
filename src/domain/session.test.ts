/** The edges of a session's deadlines. */
import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/line.ts';
import {
  type Challenge,
  codeHasExpired,
  isLocked,
  needsNewProof,
  type SessionEnding,
  type SignedIn,
  sessionEndsAt,
  whyEnded,
} from '#domain/session.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

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

describe('why a session ended by itself', () => {
  const cancelled = { cancelledAt: '2026-08-01T00:00:00.000Z', coolingOffEndsAt: '2026-11-23T08:00:00.000Z' };
  test.each<[string, Partial<Line>, boolean, SessionEnding]>([
    ['nothing has happened to the number', {}, false, 'idle'],
    ['its own time was over', {}, true, 'idle'],
    ['the time to get the number back has ended', cancelled, false, 'periodOver'],
    ['that too, and its own time as well', cancelled, true, 'periodOver'],
    ['a cancellation was to take effect', { cancellationExpectedAt: '2026-11-23T08:00:00.000Z' }, false, 'cancelled'],
    ['its own time was over before that', { cancellationExpectedAt: '2026-11-23T08:00:00.000Z' }, true, 'idle'],
    ['a cancellation is still to come', { cancellationExpectedAt: '2026-11-24T08:00:00.000Z' }, false, 'idle'],
  ])('%s', (_, facts, isPast, why) => {
    const at = msOf('2026-11-23T09:00:00.000Z');
    const endsAt = instantOf(at + (isPast ? -1 : 1));
    expect(whyEnded({ idleEndsAt: endsAt, endsAt }, aLine(facts), at)).toBe(why);
  });
  test('of a number that nobody has read nothing is claimed', () => {
    expect(whyEnded(null, null, 0)).toBe('idle');
  });
});
