/**
 * Escalation: a record beside the request. The person climbs rung by rung: first the app's own service; then, side by side, the
 * complaint platform on which companies answer, and the carrier; then the regulator, which takes no case before the carrier has
 * had its turn. Each time with a letter of their own and a day by which an answer is due.
 * Rules: carrier and regulator by MIIT Order 35 of 2016, the platform by its own (see domain/sources.ts).
 */
import { type Instant, msOf } from '#domain/time.ts';

export const rungs = ['app', 'appPlatform', 'carrier', 'regulator'] as const;
export type Rung = (typeof rungs)[number];

/** Who must have had a turn before. */
export const rungBefore = {
  app: null,
  appPlatform: 'app',
  carrier: 'app',
  regulator: 'carrier',
} as const satisfies Record<Rung, Rung | null>;

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
  /** By when it says whether it takes the case at all; null where there is no such step. */
  decision: { dueAt: Instant; expected: boolean; ruleId: string } | null;
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

/** The letter of the present attempt to this rung, or null. */
export function sentTo({ attempt, escalations }: Climb, rung: Rung): Escalation | null {
  return escalations.find((one) => one.attempt === attempt && one.rung === rung) ?? null;
}

/** Those of the present attempt that still have time, oldest first. */
export function awaited({ attempt, escalations }: Climb, now: number): Escalation[] {
  return escalations.filter((one) => one.attempt === attempt && isAwaited(one, now));
}

/**
 * Whom the person may write to now, in the order of the ladder; `hasAppSpoken`: the app has had its last word already. Nobody is
 * written to twice, and nobody before the one below has answered in vain or let its day pass.
 */
export function rungsOpen(climb: Climb, hasAppSpoken: boolean, now: number): Rung[] {
  const hadTurn = (rung: Rung) => {
    const sent = sentTo(climb, rung);
    return sent !== null && !isAwaited(sent, now);
  };
  const isPastApp = rungs.some((rung) => rung !== 'app' && sentTo(climb, rung) !== null);
  return rungs.filter((rung) => {
    if (sentTo(climb, rung) !== null) return false;
    const before = rungBefore[rung];
    if (before === null) return !hasAppSpoken && !isPastApp;
    return before === 'app' ? hasAppSpoken || isPastApp || hadTurn('app') : hadTurn(before);
  });
}
