/** Until when an answer is due, and what time brings once that day has passed without one. */
import { type Rung, rungBefore, sentTo } from '#domain/escalation.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';
import { MORNING, tell } from '#twin/carrier/messages.ts';
import { ruleFigures } from '#twin/service/ruleFigures.ts';
import { type Due, dueAfterDays, dueAfterWorkingDays } from '#twin/service/workingDays.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { rowWith } from '#twin/world/rows.ts';
import type { AgendaItem, Tenure, World } from '#twin/world/world.ts';

const FORMER_HOLDER_WORKING_DAYS = ruleFigures.formerHolderDue.figure;

export function dueOf(basis: UnbindingRequest['basis'], at: number): Due {
  return basis === 'formerHolder'
    ? dueAfterWorkingDays(at, FORMER_HOLDER_WORKING_DAYS)
    : dueAfterDays(at, ruleFigures[basis === 'leaving' ? 'leavingDue' : 'notMineDue'].figure);
}

export function setDue(world: World, tenure: Tenure, request: UnbindingRequest, due: Due): void {
  request.dueAt = due.dueAt;
  request.dueExpected = due.expected;
  awaitAnswer(world, tenure, request, due.dueAt);
}

/**
 * The morning after an answer was due: the app's, or that of a rung. A new day of the app's replaces all that was awaited; a
 * letter to a rung replaces the day of the one before, and leaves those of whoever was asked beside it.
 */
export function awaitAnswer(
  world: World,
  tenure: Tenure,
  request: UnbindingRequest,
  dueAt: Instant,
  rung: Rung | null = null,
): void {
  const { id, attempt } = request;
  const replaced = rung === null ? null : [null, rung, rungBefore[rung]];
  strike(
    world,
    (item) => item.kind === 'answerDue' && item.requestId === id && (replaced === null || replaced.includes(item.rung)),
  );
  schedule(world, {
    kind: 'answerDue',
    at: msOf(dueAt) + MORNING,
    lineId: tenure.line.id,
    requestId: id,
    attempt,
    rung,
  });
}

export function applyAnswerDue(world: World, tenure: Tenure, item: AgendaItem & { kind: 'answerDue' }): void {
  const request = rowWith(tenure.requests, 'id', item.requestId);
  if (request === undefined || request.attempt !== item.attempt) return;
  const isUnanswered = item.rung !== null && sentTo(request, item.rung)?.outcome === null;
  if (isUnanswered || isOverdue(request, item.at)) tell(world, tenure, 'dueDates', item.at);
}
