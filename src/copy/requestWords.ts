/** Words for how a request stands. A state that the portal does not know reads as "needs you". */
import { formatShortLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Escalation, Rung } from '#domain/escalation.ts';
import { type CloseReason, isOverdue, type RequestState, type UnbindingRequest } from '#domain/request.ts';
import { toAnswer } from '#domain/requests/nextAnswer.ts';
import type { Instant } from '#domain/time.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const requestStateWords: Words<RequestState> = {
  submitted: () => m.states_submitted(),
  acknowledged: () => m.states_acknowledged(),
  inProgress: () => m.states_in_progress(),
  needsAction: () => m.states_needs_action(),
  refused: () => m.states_refused(),
  appealed: () => m.states_appealed(),
  exempt: () => m.states_exempt(),
  nothingFound: () => m.states_nothing_found(),
  unbound: () => m.states_unbound(),
  withdrawn: () => m.states_withdrawn(),
  closed: () => m.states_closed(),
  unknown: () => m.states_needs_action(),
};

/** Until when an answer is due; only *expected* where that day's working calendar is not published yet. `dueAt` is exclusive. */
export function dueWords(dueAt: Instant, isExpected: boolean, now: number): string {
  const date = formatShortLastDay(dueAt, now);
  return isExpected ? m.requests_due_expected({ date }) : m.requests_due_by({ date });
}

/** Until when the person's answer is awaited. Where their silence is an answer, what it does is said. */
export function supplyByWords({ what, until }: NonNullable<UnbindingRequest['ask']>, now: number): string {
  const date = formatShortLastDay(until, now);
  return what === 'confirmAfterRetrieval' ? m.requests_confirm_by({ date }) : m.requests_supply_by({ date });
}

export type Tone = 'ink' | 'dai' | 'warning' | 'danger' | 'quiet';

/** Joint shape and tone of each state; `overdue` is derived and overrides both. */
export const requestJoints = {
  submitted: { joint: 'requested', tone: 'dai' },
  acknowledged: { joint: 'requested', tone: 'dai' },
  inProgress: { joint: 'inProgress', tone: 'dai' },
  needsAction: { joint: 'needsYou', tone: 'warning' },
  refused: { joint: 'refused', tone: 'danger' },
  appealed: { joint: 'inProgress', tone: 'dai' },
  exempt: { joint: 'held', tone: 'quiet' },
  nothingFound: { joint: 'nothingFound', tone: 'quiet' },
  unbound: { joint: 'unbound', tone: 'ink' },
  withdrawn: { joint: 'withdrawn', tone: 'quiet' },
  closed: { joint: 'withdrawn', tone: 'quiet' },
  unknown: { joint: 'needsYou', tone: 'warning' },
  overdue: { joint: 'overdue', tone: 'warning' },
} as const satisfies Record<RequestState | 'overdue', { joint: string; tone: Tone }>;

export const closeWords: Words<CloseReason | 'unknown'> = {
  numberReleased: () => m.states_closed_number_released(),
  numberCancelled: () => m.states_closed_number_cancelled(),
  notConfirmed: () => m.states_closed_not_confirmed(),
  unknown: () => m.states_closed_unknown(),
};

/** Whom the person has written to, while that one still has time. */
const escalatedWords: Words<Rung | 'unknown'> = {
  app: () => m.requests_letter_state_app(),
  appPlatform: () => m.requests_letter_state_platform(),
  carrier: () => m.requests_letter_state_carrier(),
  regulator: () => m.requests_letter_state_regulator(),
  unknown: () => m.requests_letter_state_unknown(),
};

/** Null where nobody was. The day beside it is that of whoever answers first: where several were asked, none is named. */
export function askedWord([first, ...others]: readonly Escalation[]): string | null {
  return first === undefined ? null : escalatedWords[others.length === 0 ? first.rung : 'unknown']();
}

/** The day by which whoever was asked answers first. */
export function askedDueWords([first]: readonly Escalation[], now: number): string {
  return first == null || first.answerDueAt === null
    ? m.requests_overdue_no_day()
    : dueWords(first.answerDueAt, first.answerDueExpected, now);
}

type Standing = Pick<UnbindingRequest, 'state' | 'dueAt' | 'attempt' | 'escalations' | 'closedFor'>;

/** How it stands, in the same words on every screen and in the record. `now` in ms since the epoch. */
export function requestWord(request: Standing, now: number): string {
  const asked = askedWord(toAnswer(request, now));
  if (asked !== null) return asked;
  if (isOverdue(request, now)) return m.states_overdue();
  return request.state === 'closed' && request.closedFor !== null
    ? m.requests_closed_for({ reason: closeWords[request.closedFor]() })
    : requestStateWords[request.state]();
}
