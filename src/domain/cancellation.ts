/**
 * Giving a number up: submitted is not yet effective, and until it is, it can be taken back. What stops it is said; what is
 * still bound asks for a last look, and never blocks without a reason.
 * Rule: carriers take no cancellation while money is owed or a contract runs; it takes effect minutes to days later.
 */
import { type App, isHighRisk } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import type { Phase } from '#domain/line.ts';
import { next, type Table } from '#domain/stateMachine.ts';
import type { Instant } from '#domain/time.ts';

export const cancellationStates = ['submitted', 'effective', 'stopped', 'withdrawn'] as const;
export type CancellationState = (typeof cancellationStates)[number];
export const cancellationEvents = ['tookEffect', 'stopped', 'withdrawn'] as const;
export type CancellationEvent = (typeof cancellationEvents)[number];

/** Why a carrier does not take a cancellation, or stops one that was submitted. */
export const cancellationObstacles = ['arrears', 'contract'] as const;
/** One that this portal does not know stands in the way all the same. */
export type CancellationObstacle = (typeof cancellationObstacles)[number] | 'unknown';

export type Cancellation = {
  id: string;
  state: CancellationState;
  submittedAt: Instant;
  /** Exclusive: until then the service passes nothing on to the carrier, and taking back always works. */
  takeBackUntil: Instant;
  /** When the carrier expects it to take effect, as the service sends it. */
  expectedAt: Instant;
  /** When it ended, in whichever way; null while it is pending. */
  endedAt: Instant | null;
  stoppedFor: CancellationObstacle | null;
  /** Masked; null where none was left, so that no code can be sent once the number is gone. */
  contactNumber: string | null;
};

export const cancellationTable: Table<CancellationState, CancellationEvent> = {
  submitted: { tookEffect: 'effective', stopped: 'stopped', withdrawn: 'withdrawn' },
  effective: {},
  stopped: {},
  withdrawn: {},
};

/** The state after an event, or null where the table has no such way. */
export function afterCancellationEvent(state: CancellationState, event: CancellationEvent): CancellationState | null {
  return next(cancellationTable, state, event);
}

export function isPending(cancellation: Pick<Cancellation, 'state'> | null): boolean {
  return cancellation?.state === 'submitted';
}

export type CancellationFacts = {
  phase: Phase;
  /** The newest one. */
  cancellation: Cancellation | null;
  obstacles: readonly CancellationObstacle[];
};

/** Exactly one answer for every combination; the first that holds wins. */
export type MayCancel =
  | { kind: 'no'; reason: 'notInUse' | 'pending' }
  | { kind: 'no'; reason: 'obstacles'; obstacles: readonly CancellationObstacle[] }
  | { kind: 'yes' };

export function mayCancel({ phase, cancellation, obstacles }: CancellationFacts): MayCancel {
  if (phase === 'coolingOff' || phase === 'released') return { kind: 'no', reason: 'notInUse' };
  if (isPending(cancellation)) return { kind: 'no', reason: 'pending' };
  return obstacles.length > 0 ? { kind: 'no', reason: 'obstacles', obstacles } : { kind: 'yes' };
}

export const cancellationCan = {
  withdraw: (cancellation: Cancellation | null) =>
    cancellation !== null && afterCancellationEvent(cancellation.state, 'withdrawn') !== null,
} as const;

/** A last look is asked for while such an account is still bound. */
export function needsLastLook(
  bindings: readonly Pick<Binding, 'appId' | 'goneAt'>[],
  findApp: (appId: string) => App | undefined,
): boolean {
  return bindings.some(({ appId, goneAt }) => goneAt === null && isHighRisk(findApp(appId) ?? null));
}
