/**
 * Escalation: a record beside the request. The person climbs rung by rung (the app's own service, the carrier, the
 * regulator), each time with a letter of their own and a day by which an answer is due, where anybody has set one.
 */
import { type Instant, msOf } from '#domain/time.ts';

export const rungs = ['app', 'carrier', 'regulator'] as const;
export type Rung = (typeof rungs)[number];

/** What came of it: the account was unbound after all, or there was an answer and it still stands. */
export const escalationOutcomes = ['unbound', 'notUnbound'] as const;
export type EscalationOutcome = (typeof escalationOutcomes)[number];

export type Escalation = {
  /** `unknown`: an office that this portal has no words for. It stops nobody from climbing the rungs that it knows. */
  rung: Rung | 'unknown';
  /** The attempt of the request that it is about: a request that was sent again starts from the first rung. */
  attempt: number;
  sentAt: Instant;
  /** Exclusive; null where nobody has named a day. */
  answerDueAt: Instant | null;
  /** The year's working calendar is not published yet, so the day is an expectation. */
  answerDueExpected: boolean;
  answerDueRuleId: string | null;
  outcome: EscalationOutcome | null;
  answeredAt: Instant | null;
};

/** The part of a request that its escalation hangs on. */
export type Climb = { attempt: number; escalations: readonly Escalation[] };

/** The rung on which the present attempt stands, or null before the first one. */
export function latestRung({ attempt, escalations }: Climb): Escalation | null {
  return escalations.filter((escalation) => escalation.attempt === attempt).slice(-1)[0] ?? null;
}

/** Somebody was written to and still has time to answer; without a named day that time does not end. */
export function isAwaited({ outcome, answerDueAt }: Escalation, now: number): boolean {
  return outcome === null && (answerDueAt === null || now < msOf(answerDueAt));
}

/** -1 for one that this portal does not know. */
const routerPath = ({ rung }: Escalation) => (rungs as readonly string[]).indexOf(rung);

/** The rung after the present one, once that one has answered in vain or let its day pass; `first` before any. */
export function rungAfter(climb: Climb, first: Rung, now: number): Rung | null {
  const latest = latestRung(climb);
  if (latest === null || routerPath(latest) < rungs.indexOf(first)) return first;
  if (isAwaited(latest, now)) return null;
  return rungs[routerPath(latest) + 1] ?? null;
}
