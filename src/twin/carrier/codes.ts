/** One awaited code: when it may be answered, sent again or is locked, and what the magic codes of the demo do. */
import type { Challenge } from '#domain/session/session.ts';
import { instantOf, MINUTE, SECOND } from '#domain/time.ts';
import { sendCodeMessage } from '#twin/carrier/messages.ts';
import { ruleFigures, spanOf } from '#twin/service/ruleFigures.ts';
import { nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { ChallengeRecord, World } from '#twin/world/world.ts';

const VALID = spanOf('codeValid');
const PAUSE = 60 * SECOND;
const LOCK = 15 * MINUTE;
const TRIES = ruleFigures.codeTries.figure;

/** The input picks the outcome; every other code is wrong. 333333 is right, its slowness is the handlers'. */
export const magic = { right: '123456', rightButSlow: '333333', expires: '111111', locks: '222222' } as const;

function wrongTries(challenge: ChallengeRecord, now: number): number[] {
  return challenge.wrongAt.filter((at) => at > now - LOCK);
}

/** Five wrong ones within fifteen minutes lock until fifteen minutes after the first of these. */
function lockedUntil(challenge: ChallengeRecord, now: number): number | null {
  const recent = wrongTries(challenge, now);
  return recent.length < TRIES ? null : (recent[recent.length - TRIES] as number) + LOCK;
}

function refuseIfLocked(challenge: ChallengeRecord, now: number): void {
  const locked = lockedUntil(challenge, now);
  if (locked !== null) throw new TwinProblem('codeLocked', { until: instantOf(locked) });
}

/** Sent so lately that a second order gets this one. */
export function isJustSent(challenge: ChallengeRecord, now: number): boolean {
  return now < challenge.sentAt + PAUSE;
}

/** As the portal sees it: nothing tells whether anybody can receive the code. */
export function challengeOf(record: ChallengeRecord, now: number): Challenge {
  const locked = lockedUntil(record, now);
  return {
    id: record.id,
    purpose: record.purpose,
    sentTo: record.sentTo,
    expiresAt: instantOf(record.sentAt + VALID),
    resendAt: instantOf(record.sentAt + PAUSE),
    voiceAt: instantOf(record.sentAt + PAUSE),
    triesLeft: Math.max(0, TRIES - wrongTries(record, now).length),
    lockedUntil: locked === null ? null : instantOf(locked),
  };
}

type Order = Pick<ChallengeRecord, 'purpose' | 'sentTo'> & {
  /** The whole number; null where nobody can receive a code. */
  receiver: string | null;
  /** The challenge that this one takes the place of: starting over on one device does not open a lock. */
  before: ChallengeRecord | null;
};

export function sendChallenge(world: World, order: Order, now: number): ChallengeRecord {
  const challenge: ChallengeRecord = {
    id: nextId(world, 'cha'),
    purpose: order.purpose,
    sentTo: order.sentTo,
    code: order.receiver === null ? null : magic.right,
    sentAt: now,
    wrongAt: order.before?.wrongAt ?? [],
  };
  deliver(world, challenge, order.receiver, 'text', now);
  return challenge;
}

function deliver(
  world: World,
  challenge: ChallengeRecord,
  receiver: string | null,
  by: 'text' | 'voice',
  now: number,
): void {
  if (challenge.code === null || receiver === null || lockedUntil(challenge, now) !== null) return;
  sendCodeMessage(world, receiver, challenge.code, by, now);
}

export function sendChallengeAgain(
  world: World,
  challenge: ChallengeRecord,
  receiver: string | null,
  by: 'text' | 'voice',
  now: number,
): void {
  refuseIfLocked(challenge, now);
  if (isJustSent(challenge, now)) throw new TwinProblem('codeTooSoon', { until: instantOf(challenge.sentAt + PAUSE) });
  challenge.sentAt = now;
  deliver(world, challenge, receiver, by, now);
}

export function lock(challenge: ChallengeRecord, now: number): void {
  challenge.wrongAt = Array.from({ length: TRIES }, () => now);
}

/** Returns when the code is right; else counts the try and throws codeWrong, codeExpired or codeLocked. */
export function check(challenge: ChallengeRecord, code: string, now: number): void {
  refuseIfLocked(challenge, now);
  if (code === magic.locks) lock(challenge, now);
  refuseIfLocked(challenge, now);
  if (code === magic.expires) challenge.sentAt = Math.min(challenge.sentAt, now - VALID);
  if (now >= challenge.sentAt + VALID) throw new TwinProblem('codeExpired');
  if (challenge.code !== null && (code === challenge.code || code === magic.rightButSlow)) return;
  challenge.wrongAt = [...wrongTries(challenge, now), now];
  refuseIfLocked(challenge, now);
  throw new TwinProblem('codeWrong', { triesLeft: TRIES - challenge.wrongAt.length });
}

/** Carries the code's own deadline along when the clock leaps. A lock is not carried: waiting is what opens it. */
export function carryChallenge(challenge: ChallengeRecord, ms: number): void {
  challenge.sentAt += ms;
}
