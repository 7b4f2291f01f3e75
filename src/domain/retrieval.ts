/**
 * Getting a cancelled number back: the portal books a visit, the shop decides. A booking does not stop the clock, and it
 * lapses with the holding period.
 * Rule: only within the holding period, in person, with an identity document, debts paid; the activation date moves.
 */
import { type HoldingPeriod, lastDay } from '#domain/coolingOff.ts';
import type { Phase } from '#domain/line.ts';
import { next, type Table } from '#domain/stateMachine.ts';
import { addDays, type Day, dayAt, type Instant, type TimeOfDay, timeOn } from '#domain/time.ts';

export const visitStates = ['booked', 'confirmed', 'refused', 'cancelled', 'lapsed'] as const;
export type VisitState = (typeof visitStates)[number];
export const visitEvents = ['confirmed', 'refused', 'cancelled', 'lapsed'] as const;
export type VisitEvent = (typeof visitEvents)[number];

export const visitRefusals = ['identityNotProved', 'debtsUnpaid', 'lineLimit'] as const;
export type VisitRefusal = (typeof visitRefusals)[number];

export type Visit = {
  id: string;
  /** To show at the counter; never in a URL. */
  reference: string;
  shopId: string;
  day: Day;
  state: VisitState;
  bookedAt: Instant;
  endedAt: Instant | null;
  refusedFor: VisitRefusal | 'unknown' | null;
};

export const visitTable: Table<VisitState, VisitEvent> = {
  booked: { confirmed: 'confirmed', refused: 'refused', cancelled: 'cancelled', lapsed: 'lapsed' },
  confirmed: {},
  refused: {},
  cancelled: {},
  lapsed: {},
};

/** The state after an event, or null where the table has no such way. */
export function afterVisitEvent(state: VisitState, event: VisitEvent): VisitState | null {
  return next(visitTable, state, event);
}

/** The last one that is still to come; at most one is booked. */
export function bookedVisit(visits: readonly Visit[]): Visit | null {
  return visits.filter((visit) => visit.state === 'booked').slice(-1)[0] ?? null;
}

export const visitCan = {
  /** One visit at a time, and only in the holding period. */
  book: (phase: Phase, visits: readonly Visit[]) => phase === 'coolingOff' && bookedVisit(visits) === null,
  cancel: (visit: Visit) => afterVisitEvent(visit.state, 'cancelled') !== null,
} as const;

/** Two weeks are enough to choose from. */
const OFFERED_DAYS = 14;

/** The days on which one of these shops can be visited: from today, unless all have closed, never past the holding period's last day. */
export function visitDays(period: HoldingPeriod, shops: readonly { closingTime: TimeOfDay }[], now: number): Day[] {
  const today = dayAt(now);
  const last = lastDay(period);
  const isOpen = shops.some(({ closingTime }) => now < timeOn(today, closingTime));
  const days: Day[] = [];
  for (let day = isOpen ? today : addDays(today, 1); day <= last && days.length < OFFERED_DAYS; day = addDays(day, 1))
    days.push(day);
  return shops.length === 0 ? [] : days;
}

/** Its day is over, and nobody has told what came of it: the person may not have gone. */
export function isPastDay(visit: Pick<Visit, 'day'>, now: number): boolean {
  return visit.day < dayAt(now);
}
