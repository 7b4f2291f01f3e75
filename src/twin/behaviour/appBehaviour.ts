/**
 * How fast an app answers, as a pure function of app and seed. Real companies always answer in time and grant; refusal,
 * silence and stubbornness fall on invented apps (示例应用甲 ...) only.
 */

import type { Ask, UnbindingRequest } from '#domain/request.ts';
import { type Day, dayAt, HOUR, MINUTE, startOf } from '#domain/time.ts';
import { workingDayAfter } from '#twin/service/workingDays.ts';
import { between, chance } from '#twin/world/random.ts';
import type { PlannedOutcome } from '#twin/world/world.ts';

/** From the inquiry to the reply, in ms: most within six hours, some only on the second day. */
export function replyDelay(appId: string, seed: number): number {
  if (chance(seed, 'replies late', appId) < 0.2)
    return Math.round(between(20 * HOUR, 40 * HOUR, seed, 'late reply', appId));
  const swift = chance(seed, 'reply', appId) ** 2;
  return Math.round(4 * MINUTE + swift * 5.8 * HOUR);
}

/** From a re-check to its answer, in ms. */
export function recheckDelay(appId: string, seed: number): number {
  return Math.round(between(90_000, 150_000, seed, 'recheck', appId));
}

/** Says no to inquiries as such. */
export function declinesInquiries(appId: string): boolean {
  return appId === 'sample-f';
}

/** Asked once more after its silence, it answers; this one never does. */
export function answersWhenAskedAgain(appId: string): boolean {
  return appId !== 'sample-b';
}

/** A re-check after "I have done it": one app needs a second time before it agrees. */
export function stillHoldsOn(appId: string, recheckedBefore: boolean): boolean {
  return appId === 'sample-e' && !recheckedBefore;
}

export type Pace = { acknowledgedAt: number; takenUpAt: number; answerAt: number };

function inOfficeHours(day: Day, seed: number, ...words: string[]): number {
  return Math.round(startOf(day) + between(9 * HOUR, 18 * HOUR, seed, ...words));
}

/** When an answer comes that takes two to four working days. */
export function answerAt(appId: string, seed: number, from: number, attempt: number): number {
  const words = ['answer', appId, String(attempt)];
  const { day } = workingDayAfter(dayAt(from), 2 + Math.floor(chance(seed, ...words) * 3));
  return inOfficeHours(day, seed, ...words, 'hour');
}

/** When the carrier or the regulator has an answer: within six to nine working days. */
export function escalationAnswerAt(appId: string, seed: number, from: number, rung: string): number {
  const words = ['escalation', appId, rung];
  const { day } = workingDayAfter(dayAt(from), 6 + Math.floor(chance(seed, ...words) * 4));
  return inOfficeHours(day, seed, ...words, 'hour');
}

/** Acknowledged within 1-4 h, taken up within a day, answered within 2-4 working days. */
export function paceOf(appId: string, seed: number, from: number, attempt: number): Pace {
  const words = [appId, String(attempt)];
  const acknowledgedAt = Math.round(from + between(HOUR, 4 * HOUR, seed, 'acknowledged', ...words));
  const takenUpAt = Math.round(from + between(5 * HOUR, 20 * HOUR, seed, 'takenUp', ...words));
  return { acknowledgedAt, takenUpAt, answerAt: Math.max(takenUpAt + MINUTE, answerAt(appId, seed, from, attempt)) };
}

const asksFor = {
  formerHolder: 'confirmActivationDate',
  notMine: 'lastTopUp',
  leaving: 'anotherWayToSignIn',
  unknown: 'lastTopUp',
} as const satisfies Record<UnbindingRequest['basis'], Ask>;

/** What the app does with an attempt where the scene has not fixed it. */
export function outcomeOf(request: Pick<UnbindingRequest, 'appId' | 'attempt' | 'basis'>): PlannedOutcome {
  switch (request.appId) {
    case 'sample-a':
      return request.attempt === 1
        ? { event: 'refused', reason: 'openBalance', mayResend: true, appealDays: 15 }
        : { event: 'unbound' };
    case 'sample-b':
      return { event: 'stuck' };
    case 'sample-c':
      return {
        event: 'actionAsked',
        what: asksFor[request.basis],
      };
    case 'sample-d':
      return { event: 'nothingFound' };
    case 'sample-e':
      return { event: 'exempted', reason: 'legalHold' };
    default:
      return { event: 'unbound' };
  }
}
