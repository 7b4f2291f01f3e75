/** What the person may do with a request: each asks the domain's predicate, as the button did. */
import { phaseAt } from '#domain/line.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { mayAct, type RequestAct } from '#domain/requestActs.ts';
import { instantOf, MINUTE, msOf } from '#domain/time.ts';
import { answerAt } from '#twin/behaviour/appBehaviour.ts';
import { dueOf, setDue } from '#twin/service/answersDue.ts';
import { bindingOf, record, scheduleAnswer, scheduleAppealAnswer, scheduleAttempt } from '#twin/service/requests.ts';
import { spanOf } from '#twin/service/ruleFigures.ts';
import { readSubmission } from '#twin/service/submissions.ts';
import { daysLeftUntil, dueAfterDays, dueAfterWorkingDays, workingDaysLeft } from '#twin/service/workingDays.ts';
import { strike } from '#twin/world/agenda.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

export function readRequest(tenure: Tenure, requestId: string): UnbindingRequest {
  const request = rowWith(tenure.requests, 'id', requestId);
  if (request === undefined) throw new TwinProblem('notFound');
  return request;
}

/** Newest first. */
export function listRequests(tenure: Tenure): UnbindingRequest[] {
  return [...tenure.requests].reverse();
}

const aroundOf = (tenure: Tenure, request: UnbindingRequest, now: number) => ({
  phase: phaseAt(tenure.line, now),
  binding: bindingOf(tenure, request),
});

/** Throws notFound, or notPossibleNow where the portal would not have offered the act. */
export function readActable(tenure: Tenure, requestId: string, act: RequestAct, now: number): UnbindingRequest {
  const request = readRequest(tenure, requestId);
  if (!mayAct(act, request, aroundOf(tenure, request, now), now)) throw new TwinProblem('notPossibleNow');
  return request;
}

export function withdraw(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest {
  return takeBack(world, tenure, readActable(tenure, requestId, 'withdraw', now), now);
}

/** Every request of the submission that no app has received. Throws notFound, or notPossibleNow where none is left. */
export function withdrawSubmission(
  world: World,
  tenure: Tenure,
  submissionId: string,
  now: number,
): UnbindingRequest[] {
  readSubmission(tenure, submissionId);
  const own = tenure.requests.filter((request) => request.submissionId === submissionId);
  const left = own.filter((request) => mayAct('withdraw', request, aroundOf(tenure, request, now), now));
  if (left.length === 0) throw new TwinProblem('notPossibleNow');
  for (const request of left) takeBack(world, tenure, request, now);
  return own;
}

function takeBack(world: World, tenure: Tenure, request: UnbindingRequest, now: number): UnbindingRequest {
  record(world, tenure, request, 'withdrawn', 'person', now);
  // Where its app has received nothing on this account, not even an earlier attempt, what was said of it may be said anew.
  const own = tenure.requests.filter(({ bindingId }) => bindingId === request.bindingId);
  const wasReceived = own.some(({ history }) => history.some(({ event }) => event === 'acknowledged'));
  if (!wasReceived && own.every(({ state }) => state === 'withdrawn'))
    bindingOf(tenure, request).declarationLocked = false;
  return request;
}

export function sendAgain(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest {
  const request = readActable(tenure, requestId, 'sendAgain', now);
  request.attempt += 1;
  record(world, tenure, request, 'sentAgain', 'person', now);
  request.takeBackUntil = instantOf(now + spanOf('takeBack'));
  request.refusal = null;
  request.ask = null;
  setDue(world, tenure, request, dueOf(request.basis, now));
  scheduleAttempt(world, tenure, request, now);
  return request;
}

export function appeal(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest {
  const request = readActable(tenure, requestId, 'appeal', now);
  record(world, tenure, request, 'appealed', 'person', now);
  setDue(world, tenure, request, dueOf(request.basis, now));
  scheduleAppealAnswer(
    world,
    tenure,
    request,
    Math.max(now + MINUTE, answerAt(request.appId, world.seed, now, request.attempt)),
  );
  return request;
}

/** The clock stood still while the app waited for the person: what was left of the time starts to run again. */
export function supply(world: World, tenure: Tenure, requestId: string, now: number): UnbindingRequest {
  const request = readActable(tenure, requestId, 'supply', now);
  const askedAt = msOf(
    request.history.filter((entry) => entry.event === 'actionAsked' || entry.event === 'paused').slice(-1)[0]?.at ??
      request.submittedAt,
  );
  record(world, tenure, request, 'supplied', 'person', now);
  request.ask = null;
  strike(world, (item) => item.kind === 'actionLapses' && item.requestId === request.id);
  setDue(
    world,
    tenure,
    request,
    request.basis === 'formerHolder'
      ? dueAfterWorkingDays(now, Math.max(1, workingDaysLeft(askedAt, request.dueAt)))
      : dueAfterDays(now, Math.max(1, daysLeftUntil(askedAt, request.dueAt))),
  );
  scheduleAnswer(world, tenure, request, answerAt(request.appId, world.seed, now, request.attempt));
  return request;
}
