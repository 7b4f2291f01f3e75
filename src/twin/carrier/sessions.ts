/** A session's deadlines: idle fifteen minutes, at most eight hours, a proof that is fresh for five minutes. */
import { DAY } from '#domain/time.ts';
import { carryChallenge } from '#twin/carrier/codes.ts';
import { spanOf } from '#twin/service/ruleFigures.ts';
import type { SessionRecord, World } from '#twin/world/world.ts';

const IDLE = spanOf('sessionIdle');
const LONGEST = spanOf('sessionLongest');
const PROOF_FRESH = spanOf('proofFresh');

export function newRecord(way: SessionRecord['way'], number: string, now: number): SessionRecord {
  return {
    lineId: null,
    way,
    number,
    awaitedLineId: null,
    provedAt: now,
    lastSeenAt: now,
    startedAt: now,
    endsEarlyAt: null,
    challenge: null,
  };
}

export function idleEnd(record: SessionRecord): number {
  return record.lastSeenAt + IDLE;
}

export function latestEnd(record: SessionRecord): number {
  return Math.min(record.startedAt + LONGEST, record.endsEarlyAt ?? Number.POSITIVE_INFINITY);
}

export function endOf(record: SessionRecord): number {
  return Math.min(idleEnd(record), latestEnd(record));
}

export function proofEnd(record: SessionRecord): number {
  return record.provedAt + PROOF_FRESH;
}

/** Ended sessions are told apart from unknown ones for a day. */
export function forgetEnded(world: World, now: number): void {
  for (const [sid, record] of Object.entries(world.sessions)) if (now > endOf(record) + DAY) delete world.sessions[sid];
}

/** Carries every deadline along when the clock leaps; a session that was ended stays so. */
export function carrySession(record: SessionRecord, ms: number, settledAt: number): void {
  if (record.endsEarlyAt !== null && record.endsEarlyAt > settledAt) record.endsEarlyAt += ms;
  record.provedAt += ms;
  record.lastSeenAt += ms;
  record.startedAt += ms;
  if (record.challenge !== null) carryChallenge(record.challenge, ms);
}
