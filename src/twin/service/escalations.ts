/** Climbing the rungs above a request: the person writes, and what comes of it. */
import type { Escalation, EscalationOutcome, Rung } from '#domain/escalation.ts';
import { nextRung, type UnbindingRequest } from '#domain/request.ts';
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

const APP_WORKING_DAYS = ruleFigures.appAnswer.figure;
const CARRIER_DAYS = ruleFigures.carrierAnswer.figure;

/** Nobody has published by when the regulator answers, so that its rung has no day. */
const clocks: Record<Rung, { due: (at: number) => Due; ruleId: RuleId } | null> = {
  app: { due: (at) => dueAfterWorkingDays(at, APP_WORKING_DAYS), ruleId: 'appAnswer' },
  carrier: { due: (at) => dueAfterDays(at, CARRIER_DAYS), ruleId: 'carrierAnswer' },
  regulator: null,
};

/**
 * An app that has kept silent keeps silent. The carrier answers in time, but can't take other companies' accounts off; the
 * regulator's word moves the app.
 */
const outcomes: Record<Rung, EscalationOutcome | null> = { app: null, carrier: 'notUnbound', regulator: 'unbound' };

/** Throws notFound; notPossibleNow before the due date, for another rung, and where the binding moved on. */
export function escalate(world: World, tenure: Tenure, requestId: string, rung: Rung, now: number): UnbindingRequest {
  const request = readActable(tenure, requestId, 'escalate', now);
  if (nextRung(request, now) !== rung) throw new TwinProblem('notPossibleNow');
  const clock = clocks[rung];
  const due = clock?.due(now);
  const escalation: Escalation = {
    rung,
    attempt: request.attempt,
    sentAt: instantOf(now),
    answerDueAt: due?.dueAt ?? null,
    answerDueExpected: due?.expected ?? false,
    answerDueRuleId: clock?.ruleId ?? null,
    outcome: null,
    answeredAt: null,
  };
  request.escalations.push(escalation);
  if (due !== undefined) awaitAnswer(world, tenure, request, due.dueAt);
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
  strike(world, (other) => other.kind === 'answerDue' && other.requestId === request.id);
  escalation.outcome = item.outcome;
  escalation.answeredAt = instantOf(item.at);
  if (item.outcome === 'unbound') request.refusal = null;
  tell(world, tenure, 'requestChanges', item.at);
}
