/**
 * Proof of holding a number, and the session that follows from it.
 * Rules: five wrong codes in fifteen minutes lock the challenge, never the number; idle 15 minutes, at most 8 hours; a
 * submission wants a code that is at most 5 minutes old. The service sends every deadline; nothing here adds minutes.
 */
import { toHalfWidth } from '#domain/phoneNumber.ts';
import { type Instant, msOf } from '#domain/time.ts';

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

export function isLocked(challenge: Challenge, now: number): boolean {
  return challenge.lockedUntil !== null && now < msOf(challenge.lockedUntil);
}

export function codeHasExpired(challenge: Challenge, now: number): boolean {
  return now >= msOf(challenge.expiresAt);
}

/** The instant at which a signed-in session ends by itself, whichever deadline comes first. */
export function sessionEndsAt(session: SignedIn): number {
  return Math.min(msOf(session.idleEndsAt), msOf(session.endsAt));
}

export function needsNewProof(session: SignedIn, now: number): boolean {
  return now >= msOf(session.proofFreshUntil);
}

/** A time of day, a date with strokes, a decimal. */
const noCode = /\d+(?:[:/.]\d+)+/g;
/** Digits that stand together, with single blanks or dashes between them. */
const digitGroups = /\d(?:[ -]?\d)*/g;
const firstSix = /(?:^|\D)(\d(?:[ -]?\d){5})(?!\d)/;

/**
 * The code in what was typed, or in a whole text message pasted: the first group of six digits, inner blanks or dashes
 * allowed. A date, a time or a hotline around it is no such group, nor is one with digits glued on ("123456 15 minutes")
 * unless there is no better one. Null where there is none.
 */
export function findCode(typed: string): string | null {
  const text = toHalfWidth(typed).replace(/[\u00A0\u2007\u2009\u202F]/g, ' ');
  const groups = (text.replace(noCode, ':').match(digitGroups) ?? []).map(digitsOf);
  const match = groups.find((digits) => digits.length === 6) ?? firstSix.exec(text)?.[1];
  return match === undefined ? null : digitsOf(match);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
