/** What a request shows: its joint, and whose turn it is. Pure; "overdue" is derived and overrides the state. */

import { formatShortDate, formatShortLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { askedDueWords, dueWords, requestJoints, supplyByWords } from '#copy/requestWords.ts';
import type { Concern } from '#domain/concern.ts';
import { isOverdue, openRungs, type RequestState, requestCan, type UnbindingRequest } from '#domain/request.ts';
import { answerDueAt, isEscalated, toAnswer } from '#domain/requests/nextAnswer.ts';
import { type Instant, msOf } from '#domain/time.ts';

export type ViewKey = RequestState | 'overdue';

/** The one thing that the person can do next; `wait` is nobody's fault, `none` is the end. */
export type NextAct = 'supply' | 'sendAgain' | 'appeal' | 'call' | 'wait' | 'none';

export type RequestView = {
  key: ViewKey;
  joint: (typeof requestJoints)[ViewKey]['joint'];
  tone: (typeof requestJoints)[ViewKey]['tone'];
  act: NextAct;
};

export function viewOf(request: UnbindingRequest, now: number): RequestView {
  const key = isOverdue(request, now) ? 'overdue' : request.state;
  return { key, ...requestJoints[key], act: actOf(request, key, now) };
}

function actOf(request: UnbindingRequest, key: ViewKey, now: number): NextAct {
  if (isEscalated(request, now)) return 'wait';
  switch (key) {
    case 'overdue':
    case 'unknown':
      return 'call';
    case 'needsAction':
      return requestCan.supply(request, now) ? 'supply' : 'wait';
    case 'refused':
      if (requestCan.sendAgain(request)) return 'sendAgain';
      return requestCan.appeal(request, now) ? 'appeal' : 'none';
    case 'submitted':
    case 'acknowledged':
    case 'inProgress':
    case 'appealed':
      return 'wait';
    case 'unbound':
    case 'nothingFound':
    case 'exempt':
    case 'withdrawn':
    case 'closed':
      return 'none';
  }
}

/** The row's one line about time: when something is due, until when the person can act, or when it ended. `isClosed`: nothing is left to do about it. */
export function whenOf(request: UnbindingRequest, now: number, isClosed = false): string {
  if (isClosed) return formatShortDate(lastChangeOf(request), now);
  const { key, act } = viewOf(request, now);
  if (key === 'unknown') return m.requests_call_us();
  if (isEscalated(request, now)) return askedDueWords(toAnswer(request, now), now);
  if (key === 'overdue') return m.requests_due_was({ date: formatShortLastDay(request.dueAt, now) });
  if (key === 'needsAction') {
    return act === 'supply' && request.ask !== null ? supplyByWords(request.ask, now) : m.requests_supply_late();
  }
  if (act === 'sendAgain') return m.requests_may_resend();
  if (act === 'appeal' && request.refusal?.appealUntil) {
    return m.requests_appeal_by({ date: formatShortLastDay(request.refusal.appealUntil, now) });
  }
  if (key === 'refused' && openRungs(request, now).length > 0) return m.requests_may_go_higher();
  if (act === 'wait') return dueWords(request.dueAt, request.dueExpected, now);
  return formatShortDate(lastChangeOf(request), now);
}

/** When the present attempt was sent: the first by the submission, each later one by sending it again. */
export function sentAtOf({ history, submittedAt }: UnbindingRequest): Instant {
  const sent = history.filter(({ event }) => event === 'submitted' || event === 'sentAgain');
  return sent.slice(-1)[0]?.at ?? submittedAt;
}

export function lastChangeOf(request: UnbindingRequest): string {
  return request.history.slice(-1)[0]?.at ?? request.submittedAt;
}

/** The instant by which somebody has to act: what "nearest first" sorts by. */
export function deadlineOf(request: UnbindingRequest, now: number): number {
  if (isEscalated(request, now)) return msOf(answerDueAt(request, now) ?? request.dueAt);
  if (request.state === 'needsAction' && request.ask !== null) return msOf(request.ask.until);
  if (request.state === 'refused' && request.refusal?.appealUntil) return msOf(request.refusal.appealUntil);
  return msOf(request.dueAt);
}

/** Nearest deadline first; what is finished, newest first. */
export function inOrder(requests: readonly UnbindingRequest[], concern: Concern, now: number): UnbindingRequest[] {
  return concern === 'done'
    ? [...requests].sort((a, b) => msOf(lastChangeOf(b)) - msOf(lastChangeOf(a)))
    : [...requests].sort((a, b) => deadlineOf(a, now) - deadlineOf(b, now));
}
