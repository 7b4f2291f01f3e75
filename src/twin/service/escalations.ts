/** Climbing the rungs above a request: the person writes, and what comes of it. */
import type { Escalation, EscalationOutcome, Rung } from '#domain/escalation.ts';
import { openRungs, type UnbindingRequest } from '#domain/request.ts';
import type { RuleId } from '#domain/sources.ts';
import { instantOf } from '#domain/time.ts';
import { escalationAnswerAt } from '#twin/behaviour/appBehaviour.ts';
import { tell } from '#twin/carrier/messages.ts';
import { awaitAnswer } from '#twin/service/answersDue.ts';
import { readActable } from '#twin/service/requestActs.ts';
import { bindingOf, record } from '#twin/service/requests.ts';
import { ruleFigures } from '#twin/service/ruleFigures.ts';
import { type Due, dueAfterDays, dueAfterWorkingDays } from '#twin/service/workingDays.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

const { appAnswer, appPlatformAnswer, carrierAnswer, regulatorAnswer, regulatorTakes } = ruleFigures;

/** The regulator's days count from when it has all material: that is the day of the letter where everything is with it. */
const clocks: Record<Rung, { due: (at: number) => Due; ruleId: RuleId }> = {
  app: { due: (at) => dueAfterWorkingDays(at, appAnswer.figure), ruleId: 'appAnswer' },
  appPlatform: { due: (at) => dueAfterWorkingDays(at, appPlatformAnswer.figure), ruleId: 'appPlatformAnswer' },
  carrier: { due: (at) => dueAfterDays(at, carrierAnswer.figure), ruleId: 'carrierAnswer' },
  regulator: { due: (at) => dueAfterDays(at, regulatorAnswer.figure), ruleId: 'regulatorAnswer' },
};

/** Only the regulator says first whether it takes the case. */
function decisionOf(rung: Rung, at: number): Escalation['decision'] {
  if (rung !== 'regulator') return null;
  const { dueAt, expected } = dueAfterWorkingDays(at, regulatorTakes.figure);
  return { dueAt, expected, ruleId: 'regulatorTakes' };
}

/**
 * An app that has kept silent keeps silent, on the platform it answers in vain. The carrier answers in time, but can't take
 * other companies' accounts off; after the regulator has taken the case the account comes off.
 */
const outcomes: Record<Rung, EscalationOutcome | null> = {
  app: null,
  appPlatform: 'notUnbound',
  carrier: 'notUnbound',
  regulator: 'unbound',
};

/** Throws notFound; notPossibleNow before the due date, for a rung that is not open, and where the binding moved on. */
export function escalate(world: World, tenure: Tenure, requestId: string, rung: Rung, now: number): UnbindingRequest {
  const request = readActable(tenure, requestId, 'escalate', now);
  if (!openRungs(request, now).includes(rung)) throw new TwinProblem('notPossibleNow');
  const clock = clocks[rung];
  const due = clock.due(now);
  const escalation: Escalation = {
    rung,
    attempt: request.attempt,
    sentAt: instantOf(now),
    answerDueAt: due.dueAt,
    answerDueExpected: due.expected,
    answerDueRuleId: clock.ruleId,
    decision: decisionOf(rung, now),
    outcome: null,
    answeredAt: null,
  };
  request.escalations.push(escalation);
  awaitAnswer(world, tenure, request, due.dueAt, rung);
  const outcome = outcomes[rung];
  if (outcome !== null) {
    schedule(world, {
      kind: 'escalationAnswer',
      at: escalationAnswerAt(request.appId, world.seed, now, rung),
      lineId: tenure.line.id,
      requestId: request.id,
      attempt: request.attempt,
      rung,
      outcome,
    });
  }
  return request;
}

export function applyEscalationAnswer(
  world: World,
  tenure: Tenure,
  item: AgendaItem & { kind: 'escalationAnswer' },
): void {
  const request = rowWith(tenure.requests, 'id', item.requestId);
  const escalation = request?.escalations.find(({ rung, attempt }) => rung === item.rung && attempt === item.attempt);
  if (request === undefined || escalation === undefined || request.attempt !== item.attempt) return;
  const { openRequestId } = bindingOf(tenure, request);
  if (openRequestId !== null && openRequestId !== request.id) return;
  if (item.outcome === 'unbound' && !record(world, tenure, request, 'escalationGranted', 'app', item.at)) return;
  strike(world, (other) => other.kind === 'answerDue' && other.requestId === request.id && other.rung === item.rung);
  escalation.outcome = item.outcome;
  escalation.answeredAt = instantOf(item.at);
  if (item.outcome === 'unbound') request.refusal = null;
  tell(world, tenure, 'requestChanges', item.at);
}
