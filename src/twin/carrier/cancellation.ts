/** Giving a number up at the carrier: submitted, then effective by itself within two days, unless withdrawn or stopped. */
import {
  afterCancellationEvent,
  type Cancellation,
  type CancellationEvent,
  type CancellationObstacle,
  cancellationCan,
  isPending,
  mayCancel,
  needsLastLook,
} from '#domain/cancellation.ts';
import { maskNumber } from '#domain/input/phoneNumber.ts';
import { phaseAt } from '#domain/line.ts';
import { HOUR, instantOf } from '#domain/time.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { cancel } from '#twin/carrier/lines.ts';
import { spanOf } from '#twin/service/ruleFigures.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { between, nextId } from '#twin/world/random.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

/** Sources give minutes to two days; the twin stays within. */
const SOONEST = 20 * HOUR;
const LATEST = 44 * HOUR;

type Standing = { cancellation: Cancellation | null; obstacles: CancellationObstacle[] };

export function cancellationOf(tenure: Tenure): Standing {
  return { cancellation: tenure.cancellation, obstacles: tenure.obstacles };
}

function end(tenure: Tenure, event: CancellationEvent, at: number): boolean {
  const { cancellation } = tenure;
  const state = cancellation === null ? null : afterCancellationEvent(cancellation.state, event);
  if (cancellation === null || state === null) return false;
  tenure.cancellation = { ...cancellation, state, endedAt: instantOf(at) };
  tenure.line.cancellationExpectedAt = null;
  return true;
}

export function submitCancellation(
  world: World,
  tenure: Tenure,
  { contactNumber, lookedOnceMore }: { contactNumber: string | null; lookedOnceMore: boolean },
  now: number,
): Standing {
  const { cancellation, obstacles, bindings } = tenure;
  const answer = mayCancel({ phase: phaseAt(tenure.line, now), cancellation, obstacles });
  if (answer.kind === 'no') throw new TwinProblem('notPossibleNow');
  // The number itself is no contact: it will receive nothing any more.
  if (contactNumber === tenure.number) throw new TwinProblem('badInput', { field: 'contactNumber' });
  if (!lookedOnceMore && needsLastLook(bindings, (appId) => findApp(world, appId)))
    throw new TwinProblem('lastLookNeeded');
  const id = nextId(world, 'can');
  const at = Math.ceil(now + between(SOONEST, LATEST, world.seed, 'cancellation', id));
  tenure.pendingContact = contactNumber;
  tenure.line.cancellationExpectedAt = instantOf(at);
  tenure.cancellation = {
    id,
    state: 'submitted',
    submittedAt: instantOf(now),
    takeBackUntil: instantOf(now + spanOf('takeBack')),
    expectedAt: instantOf(at),
    endedAt: null,
    stoppedFor: null,
    contactNumber: contactNumber === null ? null : maskNumber(contactNumber),
  };
  schedule(world, { kind: 'cancellationDue', at, lineId: tenure.line.id });
  return cancellationOf(tenure);
}

export function withdrawCancellation(world: World, tenure: Tenure, now: number): Standing {
  if (!cancellationCan.withdraw(tenure.cancellation)) throw new TwinProblem('notPossibleNow');
  end(tenure, 'withdrawn', now);
  tenure.pendingContact = null;
  strike(world, (item) => item.kind === 'cancellationDue' && item.lineId === tenure.line.id);
  return cancellationOf(tenure);
}

/** A bill came up: until it is paid the carrier takes no cancellation, and stops one that is pending. */
export function owe(tenure: Tenure, fen: number): void {
  tenure.owedFen += fen;
  if (!tenure.obstacles.includes('arrears')) tenure.obstacles = [...tenure.obstacles, 'arrears'];
}

/** What came up meanwhile stops it, with its reason; otherwise the number is gone from this moment on. */
export function applyCancellationDue(
  world: World,
  tenure: Tenure,
  item: AgendaItem & { kind: 'cancellationDue' },
): void {
  if (!isPending(tenure.cancellation)) return;
  const [obstacle] = tenure.obstacles;
  if (obstacle !== undefined) {
    end(tenure, 'stopped', item.at);
    if (tenure.cancellation !== null) tenure.cancellation.stoppedFor = obstacle;
    tenure.pendingContact = null;
    return;
  }
  end(tenure, 'tookEffect', item.at);
  cancel(world, tenure, tenure.pendingContact, item.at);
}
