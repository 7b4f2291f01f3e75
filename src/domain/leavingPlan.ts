/**
 * "Check before you cancel": what is still bound, in the order of what a stranger could do with it, and what we advise, with
 * the reasons. The advice never blocks anybody.
 */
import type { App } from '#domain/app.ts';
import { type Binding, sharedAppsAmong } from '#domain/binding.ts';
import { type CancellationObstacle, isHighRisk } from '#domain/cancellation.ts';
import { freshnessAt, type Inquiry, isCollecting, summarise } from '#domain/inquiry.ts';
import { isOpen, type UnbindingRequest } from '#domain/request.ts';
import { stillBound } from '#domain/stillBound.ts';

/** `app` is null where the catalogue does not know it (any more): its account is not hidden for that. */
export type PlanStep = {
  binding: Binding;
  app: App | null;
  /** The app has more than one account in the list. */
  sharesApp: boolean;
};
export type Plan = { toDo: PlanStep[]; done: PlanStep[] };

/** Money first, then mailboxes and clouds (so that one which recovers money comes after that money), social, the rest. */
export function leavingPlan(bindings: readonly Binding[], apps: ReadonlyMap<string, App>): Plan {
  const steps = (list: readonly Binding[]): PlanStep[] => {
    const sharesApp = sharedAppsAmong(list);
    return list.map((binding) => ({ binding, app: apps.get(binding.appId) ?? null, sharesApp: sharesApp(binding) }));
  };
  return {
    toDo: steps(stillBound(bindings, apps)),
    done: steps(bindings.filter((binding) => binding.goneAt !== null)),
  };
}

/** Those with which a stranger could do most harm. */
export function highRiskSteps(plan: Plan): PlanStep[] {
  return plan.toDo.filter(({ app }) => app !== null && isHighRisk(app));
}

export type AdviceReason =
  | { kind: 'obstacle'; obstacle: CancellationObstacle }
  | { kind: 'neverLookedUp' | 'collecting' | 'expired' | 'nothingBound' }
  | { kind: 'highRisk' | 'openRequests' | 'stillBound' | 'silent' | 'notCovered'; count: number };

export type Advice = { advise: 'cancel' | 'wait' | 'park'; reasons: AdviceReason[] };

/** From so many things left to do, paying a little for a parked number is calmer than a race against its end. */
const MANY = 5;

export type AdviceFacts = {
  inquiry: Inquiry | null;
  plan: Plan;
  requests: readonly UnbindingRequest[];
  obstacles: readonly CancellationObstacle[];
};

/** Total: every combination of facts has one advice and at least one reason. */
export function adviceOf({ inquiry, plan, requests, obstacles }: AdviceFacts, now: number): Advice {
  const reasons: AdviceReason[] = obstacles.map((obstacle) => ({ kind: 'obstacle', obstacle }));
  const add = (kind: 'highRisk' | 'openRequests' | 'stillBound' | 'silent' | 'notCovered', count: number) => {
    if (count > 0) reasons.push({ kind, count });
  };
  if (inquiry === null) reasons.push({ kind: 'neverLookedUp' });
  else if (isCollecting(inquiry)) reasons.push({ kind: 'collecting' });
  else if (freshnessAt(inquiry, now) === 'expired') reasons.push({ kind: 'expired' });
  const mustWait = reasons.length > 0;

  const open = requests.filter(isOpen).length;
  const highRisk = highRiskSteps(plan).length;
  add('highRisk', highRisk);
  add('stillBound', plan.toDo.length - highRisk);
  add('openRequests', open);
  const left = plan.toDo.length + open;
  if (inquiry !== null && !mustWait && left === 0) reasons.push({ kind: 'nothingBound' });
  if (inquiry !== null) {
    add('silent', summarise(inquiry).silent);
    add('notCovered', inquiry.replies.filter((reply) => reply.answer === 'notCovered').length);
  }
  if (mustWait) return { advise: 'wait', reasons };
  if (left === 0) return { advise: 'cancel', reasons };
  return { advise: left >= MANY ? 'park' : 'wait', reasons };
}
