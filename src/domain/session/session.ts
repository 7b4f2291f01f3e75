/**
 * Proof of holding a number, and the session that follows from it.
 * Rules: five wrong codes in fifteen minutes lock the challenge, never the number; idle 15 minutes, at most 8 hours; a
 * submission wants a code that is at most 5 minutes old. The service sends every deadline; nothing here adds minutes.
 */
import type { Instant } from '#domain/time.ts';

/** The three ways in. */
export const ways = ['lookUp', 'signIn', 'cancelledNumber'] as const;
export type Way = (typeof ways)[number];

export type Challenge = {
  id: string;
  purpose: Way | 'reauth';
  /** Masked: the line itself, or the contact number left at cancellation. */
  sentTo: string;
  expiresAt: Instant;
  resendAt: Instant;
  /** A spoken code can be asked for from this instant on. */
  voiceAt: Instant;
  triesLeft: number;
  lockedUntil: Instant | null;
};

export type SignedIn = {
  state: 'signedIn';
  way: Way;
  lineId: string;
  maskedNumber: string;
  /** Until then a submission needs no new code. */
  proofFreshUntil: Instant;
  idleEndsAt: Instant;
  endsAt: Instant;
  /** A code under way to renew the proof, if one was asked for. */
  challenge: Challenge | null;
};

export type Session = { state: 'anonymous' } | { state: 'codeSent'; challenge: Challenge } | SignedIn;
