/** Unbinding requests: each step goes through the domain's table; where the table says no, the step is dropped. */
import type { Binding } from '#domain/binding.ts';
import {
  afterEvent,
  type CloseReason,
  type HistoryEntry,
  isOpen,
  type RequestEvent,
  type UnbindingRequest,
} from '#domain/request.ts';
import { type Basis, dueRules } from '#domain/requests/basis.ts';
import type { Submission } from '#domain/submission.ts';
import { DAY, instantOf, msOf } from '#domain/time.ts';
import { outcomeOf, paceOf } from '#twin/behaviour/appBehaviour.ts';
import { tell } from '#twin/carrier/messages.ts';
import { takeOff } from '#twin/service/accounts.ts';
import { awaitAnswer, dueOf } from '#twin/service/answersDue.ts';
import { ruleFigures } from '#twin/service/ruleFigures.ts';
import { dueAfterDays, endOfDayAfterYears } from '#twin/service/workingDays.ts';
import { schedule, strike } from '#twin/world/agenda.ts';
import { nextId } from '#twin/world/random.ts';
import { rowWith } from '#twin/world/rows.ts';
import type { AgendaItem, PlannedOutcome, Tenure, World } from '#twin/world/world.ts';

const ACTION_DAYS = ruleFigures.actionDue.figure;
/** From the unbinding to the new link, where an app is made to come back. */
const COMES_BACK = 3 * DAY;

export function bindingOf(tenure: Tenure, request: UnbindingRequest): Binding {
  return rowWith(tenure.bindings, 'id', request.bindingId) as Binding;
}

/** Moves the request where the table has a way; keeps history, binding and agenda in step. False: dropped. */
export function record(
  world: World,
  tenure: Tenure,
  request: UnbindingRequest,
  event: RequestEvent,
  by: HistoryEntry['by'],
  at: number,
): boolean {
  const state = afterEvent(request.state, event);
  if (state === null) return false;
  request.state = state;
  request.history.push({ event, at: instantOf(at), by, attempt: request.attempt });
  const binding = bindingOf(tenure, request);
  binding.openRequestId = isOpen(request) ? request.id : null;
  if (!isOpen(request)) strike(world, (item) => 'requestId' in item && item.requestId === request.id);
  if (state === 'unbound') {
    takeOff(tenure, binding, at);
    if (world.conducts[request.appId] === 'returns')
      schedule(world, { kind: 'comesBack', at: at + COMES_BACK, lineId: tenure.line.id, bindingId: binding.id });
  }
  return true;
}

function planned(tenure: Tenure, request: UnbindingRequest): PlannedOutcome {
  const outcome = tenure.outcomes[request.appId]?.[request.attempt - 1] ?? outcomeOf(request);
  const hasSupplied = request.history.some((entry) => entry.event === 'supplied' && entry.attempt === request.attempt);
  return outcome.event === 'actionAsked' && hasSupplied ? { event: 'unbound' } : outcome;
}

export function scheduleStep(
  world: World,
  tenure: Tenure,
  request: UnbindingRequest,
  event: RequestEvent,
  at: number,
): void {
  schedule(world, {
    kind: 'requestStep',
    at,
    lineId: tenure.line.id,
    requestId: request.id,
    attempt: request.attempt,
    event,
  });
}

export function scheduleAnswer(world: World, tenure: Tenure, request: UnbindingRequest, at: number): void {
  const outcome = planned(tenure, request);
  if (outcome.event !== 'stuck') scheduleStep(world, tenure, request, outcome.event, at);
}

export function scheduleAppealAnswer(world: World, tenure: Tenure, request: UnbindingRequest, at: number): void {
  const outcome = planned(tenure, request);
  if (outcome.event === 'stuck') return;
  const isDenied = outcome.event === 'refused' && outcome.onAppeal === 'denied';
  scheduleStep(world, tenure, request, isDenied ? 'appealDenied' : 'appealGranted', at);
}

/**
 * Nothing is passed on while the person may still think again. Nothing at all comes of an app that the console has silenced,
 * not even that it has received anything.
 */
export function scheduleAttempt(world: World, tenure: Tenure, request: UnbindingRequest, from: number): void {
  if (world.conducts[request.appId] === 'silent') return;
  const passedOnAt = Math.max(from, msOf(request.takeBackUntil));
  const pace = paceOf(request.appId, world.seed, passedOnAt, request.attempt);
  if (request.state === 'submitted') scheduleStep(world, tenure, request, 'acknowledged', pace.acknowledgedAt);
  scheduleStep(world, tenure, request, 'takenUp', pace.takenUpAt);
  scheduleAnswer(world, tenure, request, pace.answerAt);
}

/** Only `submit` opens one, after it has asked the domain. */
export function openRequest(
  world: World,
  tenure: Tenure,
  submission: Pick<Submission, 'id' | 'reference' | 'takeBackUntil'>,
  binding: Binding,
  basis: Basis,
  now: number,
): UnbindingRequest {
  const due = dueOf(basis, now);
  const request: UnbindingRequest = {
    id: nextId(world, 'req'),
    submissionId: submission.id,
    reference: submission.reference,
    bindingId: binding.id,
    appId: binding.appId,
    handle: binding.handle,
    count: binding.count,
    basis,
    state: 'submitted',
    attempt: 1,
    submittedAt: instantOf(now),
    takeBackUntil: submission.takeBackUntil,
    dueAt: due.dueAt,
    dueExpected: due.expected,
    dueRuleId: dueRules[basis],
    regulatorUntil: endOfDayAfterYears(now, ruleFigures.regulatorBar.figure),
    refusal: null,
    exemption: null,
    ask: null,
    closedFor: null,
    escalations: [],
    history: [{ event: 'submitted', at: instantOf(now), by: 'person', attempt: 1 }],
  };
  tenure.requests.push(request);
  binding.openRequestId = request.id;
  binding.lastRequestId = request.id;
  binding.declarationLocked = true;
  awaitAnswer(world, tenure, request, due.dueAt);
  scheduleAttempt(world, tenure, request, now);
  return request;
}

/** The request waits for the person, for as long as the rule gives. */
function askOf(
  world: World,
  tenure: Tenure,
  request: UnbindingRequest,
  what: NonNullable<UnbindingRequest['ask']>['what'],
  at: number,
): void {
  const until = dueAfterDays(at, ACTION_DAYS).dueAt;
  request.ask = { what, until };
  schedule(world, {
    kind: 'actionLapses',
    at: msOf(until),
    lineId: tenure.line.id,
    requestId: request.id,
    attempt: request.attempt,
  });
}

/** A step that time brings; the facts of an answer are those that the app had planned. */
export function applyStep(world: World, tenure: Tenure, item: AgendaItem & { kind: 'requestStep' }): void {
  const request = rowWith(tenure.requests, 'id', item.requestId);
  if (request === undefined || request.attempt !== item.attempt) return;
  const outcome = planned(tenure, request);
  if (!record(world, tenure, request, item.event, 'app', item.at)) return;
  if (outcome.event === item.event) {
    if (outcome.event === 'refused') {
      const appealUntil = outcome.appealDays === null ? null : dueAfterDays(item.at, outcome.appealDays).dueAt;
      request.refusal = { reason: outcome.reason, mayResend: outcome.mayResend, appealUntil };
    } else if (outcome.event === 'exempted') request.exemption = outcome.reason;
    else if (outcome.event === 'actionAsked') {
      askOf(world, tenure, request, outcome.what, item.at);
    }
  }
  if (item.event === 'appealGranted') request.refusal = null;
  // Its last word: the reason stands, and neither way is left.
  if (item.event === 'appealDenied' && request.refusal !== null)
    request.refusal = { ...request.refusal, mayResend: false, appealUntil: null };
  if (!['acknowledged', 'takenUp'].includes(item.event)) tell(world, tenure, 'requestChanges', item.at);
}

export function applyActionLapses(world: World, tenure: Tenure, item: AgendaItem & { kind: 'actionLapses' }): void {
  const request = rowWith(tenure.requests, 'id', item.requestId);
  if (request === undefined || request.attempt !== item.attempt) return;
  // Whoever has the number back and confirms nothing keeps the account: no app has refused anything.
  if (request.ask?.what === 'confirmAfterRetrieval') {
    if (!record(world, tenure, request, 'closed', 'service', item.at)) return;
    request.closedFor = 'notConfirmed';
  } else {
    if (!record(world, tenure, request, 'actionLapsed', 'service', item.at)) return;
    request.refusal = { reason: 'noReply', mayResend: true, appealUntil: null };
  }
  request.ask = null;
  tell(world, tenure, 'requestChanges', item.at);
}

/** The number came back to its holder: what they had asked for while leaving waits until they confirm it. */
export function pauseUntilConfirmed(
  world: World,
  tenure: Tenure,
  matches: (request: UnbindingRequest) => boolean,
  at: number,
): void {
  for (const request of tenure.requests) {
    if (!isOpen(request) || !matches(request) || !record(world, tenure, request, 'paused', 'carrier', at)) continue;
    strike(world, (item) => 'requestId' in item && item.requestId === request.id);
    askOf(world, tenure, request, 'confirmAfterRetrieval', at);
  }
}

/** Where lifecycles cross: the line's end, or its cancellation, closes what can no longer be asked for. */
export function closeOpenRequests(
  world: World,
  tenure: Tenure,
  reason: CloseReason,
  matches: (request: UnbindingRequest) => boolean,
  at: number,
): void {
  for (const request of tenure.requests) {
    if (!isOpen(request) || !matches(request) || !record(world, tenure, request, 'closed', 'carrier', at)) continue;
    request.closedFor = reason;
    request.ask = null;
  }
}
