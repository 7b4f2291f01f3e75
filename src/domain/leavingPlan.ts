/**
 * "Check before you cancel": what is still bound, in the order of what a stranger could do with it, and what we advise, with
 * the reasons. The advice never blocks anybody.
 */
import { type Account, countAccounts, type Known, stillBound } from '#domain/account.ts';
import { isHighRisk } from '#domain/app.ts';
import { sumOf } from '#domain/binding.ts';
import type { CancellationObstacle } from '#domain/cancellation.ts';
import { freshnessAt, type Inquiry, isCollecting, summarise } from '#domain/inquiry.ts';
import type { Line } from '#domain/line.ts';
import { type NotedAccount, notedToDo } from '#domain/own/noted.ts';
import { inTieOrder, ownApp } from '#domain/own/tieOrder.ts';
import { isOpen, type UnbindingRequest } from '#domain/request.ts';
import { msOf } from '#domain/time.ts';

/** What is still bound, and how many accounts are gone. */
export type Plan = { toDo: Account[]; done: number };

/** Money first, then mailboxes and clouds, social, the rest; and before each what it is entered or recovered by. */
export function leavingPlan(known: Known, now: number): Plan {
  const toDo = inTieOrder(stillBound(known, now), ownApp, 'switch');
  return { toDo, done: sumOf(known.bindings) - countAccounts(toDo) };
}

/** Those with which a stranger could do most harm. */
export function highRiskSteps(plan: Plan): Account[] {
  return plan.toDo.filter(({ app }) => isHighRisk(app));
}

/** `highRisk` is a part of `stillBound`, and a request runs for one of these or stands alone. */
type Counted = 'stillBound' | 'highRisk' | 'openRequests' | 'silent' | 'declined' | 'notCovered' | 'noted';

export type AdviceReason =
  | { kind: 'obstacle'; obstacle: CancellationObstacle }
  | { kind: 'neverLookedUp' | 'collecting' | 'expired' | 'nothingBound' | 'nothingTold' | 'stale' | 'tooEarly' }
  | { kind: Counted; count: number };

export type Advice = {
  /** `unsure`: nothing that is known is left to do, but not all is known. Only who knows all may be told to go ahead. */
  advise: 'cancel' | 'unsure' | 'wait' | 'park';
  reasons: AdviceReason[];
};

/** From so many things left to do, paying a little for a parked number is calmer than a race against its end. */
const MANY = 5;

export type AdviceFacts = {
  inquiry: Inquiry | null;
  plan: Plan;
  requests: readonly UnbindingRequest[];
  noted: readonly NotedAccount[];
  obstacles: readonly CancellationObstacle[];
} & Pick<Line, 'dataSettlesAt'>;

/** Total: every combination of facts has one advice and at least one reason. `now` in ms since the epoch. */
export function adviceOf(
  { inquiry, plan, requests, noted, obstacles, dataSettlesAt }: AdviceFacts,
  now: number,
): Advice {
  const reasons: AdviceReason[] = obstacles.map((obstacle) => ({ kind: 'obstacle', obstacle }));
  const add = (kind: Counted, count: number) => {
    if (count > 0) reasons.push({ kind, count });
  };
  if (inquiry === null) reasons.push({ kind: 'neverLookedUp' });
  else if (isCollecting(inquiry)) reasons.push({ kind: 'collecting' });
  else if (freshnessAt(inquiry, now) === 'expired') reasons.push({ kind: 'expired' });
  const mustWait = reasons.length > 0;

  const open = requests.filter(isOpen);
  const listed = new Set(plan.toDo.map(({ binding }) => binding.id));
  add('stillBound', countAccounts(plan.toDo));
  add('highRisk', countAccounts(highRiskSteps(plan)));
  add('openRequests', open.length);
  const ownWord = notedToDo(noted).length;
  add('noted', ownWord);
  const found = plan.toDo.length + open.filter(({ bindingId }) => !listed.has(bindingId)).length;
  const left = found + ownWord;
  let isAllKnown = false;
  if (inquiry !== null) {
    const { told, silent, unanswered, declined, notCovered } = summarise(inquiry);
    if (!mustWait && found === 0) reasons.push({ kind: told > 0 ? 'nothingBound' : 'nothingTold' });
    const before = reasons.length;
    if (freshnessAt(inquiry, now) === 'stale') reasons.push({ kind: 'stale' });
    if (now < msOf(dataSettlesAt)) reasons.push({ kind: 'tooEarly' });
    add('silent', isCollecting(inquiry) ? silent : unanswered);
    add('declined', declined);
    add('notCovered', notCovered);
    isAllKnown = told > 0 && reasons.length === before;
  }
  if (mustWait) return { advise: 'wait', reasons };
  if (left === 0) return { advise: isAllKnown ? 'cancel' : 'unsure', reasons };
  return { advise: left >= MANY ? 'park' : 'wait', reasons };
}
