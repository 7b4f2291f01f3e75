/** A line is one holder's tenure of a number. Its phase is derived from facts and `now`; nobody stores it. */
import type { Carrier, NumberKind } from '#domain/carrier.ts';
import { type Day, dayAt, type Instant, msOf } from '#domain/time.ts';

export type Line = {
  id: string;
  /** `154****0001`. The whole number never comes back from the service. */
  maskedNumber: string;
  carrier: Carrier | 'unknown';
  kind: NumberKind;
  /** False where the unbinding service does not take this kind of number. */
  kindSupported: boolean;
  /** Issued again after a former holder. */
  secondHand: boolean;
  /** The present holder's activation date: the boundary for every "whose is it?". Moves when a number is retrieved. */
  activatedAt: Instant;
  /** From then on the carrier's data is in the inquiry; before it an answer would be too early to tell. */
  dataSettlesAt: Instant;
  suspendedAt: Instant | null;
  resumedAt: Instant | null;
  /** A cancellation was submitted and is expected to take effect then; null where none is pending. */
  cancellationExpectedAt: Instant | null;
  /** When the cancellation took effect (not when it was submitted). */
  cancelledAt: Instant | null;
  /** Exclusive end of the holding period, as the service sends it. The portal never adds 90 days itself. */
  coolingOffEndsAt: Instant | null;
  /** The day on which a visit to get the number back is booked. A booking does not stop the clock. */
  visitOn: Day | null;
  /** 0 when the number is first cancelled, one more each time that end is moved or set anew: calendars replace what they hold by it. */
  coolingOffRevision: number | null;
  retrievedAt: Instant | null;
  /** The holder took the number along from another carrier. A check then sees that day as the activation date. */
  portedInAt: Instant | null;
  /** Its holder before put the number into this holder's name, with no holding period between. */
  transferredAt: Instant | null;
  releasedAt: Instant | null;
  terminatedForArrearsAt: Instant | null;
};

export const dateMoves = ['retrieved', 'portedIn', 'transferred'] as const;
export type DateMove = (typeof dateMoves)[number];

export type Phase = 'active' | 'suspended' | 'coolingOff' | 'released';

/** Whether `ended` came after `began` and so undid it. */
function isUndone(began: Instant, ended: Instant | null): boolean {
  return ended !== null && msOf(began) <= msOf(ended);
}

/** The phase at `now` (ms since the epoch). Total: every combination of facts has one. */
export function phaseAt(line: Line, now: number): Phase {
  const { suspendedAt, resumedAt, cancelledAt, retrievedAt, releasedAt, coolingOffEndsAt } = line;
  const cancelled = cancelledAt !== null && msOf(cancelledAt) <= now && !isUndone(cancelledAt, retrievedAt);
  if (cancelled) {
    if (releasedAt !== null && msOf(releasedAt) <= now) return 'released';
    return coolingOffEndsAt !== null && msOf(coolingOffEndsAt) <= now ? 'released' : 'coolingOff';
  }
  // What the number was suspended for is settled at the shop before it is given back.
  const suspended = suspendedAt !== null && !isUndone(suspendedAt, resumedAt) && !isUndone(suspendedAt, retrievedAt);
  return suspended ? 'suspended' : 'active';
}

/**
 * What has moved the activation date, the latest of them; null where nothing has. What is older than such a date may be the
 * holder's own: they had the number back, took it along to another carrier, or used it before it was put into their name.
 */
export function dateMovedBy({
  retrievedAt,
  portedInAt,
  transferredAt,
}: Pick<Line, 'retrievedAt' | 'portedInAt' | 'transferredAt'>): DateMove | null {
  const moves: [DateMove, Instant | null][] = [
    ['retrieved', retrievedAt],
    ['portedIn', portedInAt],
    ['transferred', transferredAt],
  ];
  const dated = moves.flatMap(([move, at]) => (at === null ? [] : [{ move, at: msOf(at) }]));
  return dated.sort((a, b) => b.at - a.at)[0]?.move ?? null;
}

/** What tells whether the activation date is that of the beginning. */
export type Moved = Pick<Line, 'kind' | 'retrievedAt' | 'portedInAt' | 'transferredAt'>;

/** It was taken along from another carrier, and nobody has told when: the activation date may be that of the move. */
export const hasUndatedMove = (line: Moved): boolean => line.kind === 'ported' && dateMovedBy(line) === null;

/** The activation date is the holder's first day: what is older is not theirs. */
export const isFirstDay = (line: Moved): boolean => dateMovedBy(line) === null && !hasUndatedMove(line);

/**
 * The day from which the present holder has the number, by the carrier's record: all that a statement for others may tell.
 * Null unless the line is in use. For a number that was got back, ported or transferred it is the day of that.
 */
export function heldSince(line: Line, now: number): Day | null {
  return phaseAt(line, now) === 'active' ? dayAt(msOf(line.activatedAt)) : null;
}

export const lineCan = {
  inquire: (phase: Phase) => phase === 'active' || phase === 'coolingOff',
  request: (phase: Phase) => phase === 'active' || phase === 'coolingOff',
  followRequests: (phase: Phase) => phase !== 'released',
  bookRetrieval: (phase: Phase) => phase === 'coolingOff',
} as const;
