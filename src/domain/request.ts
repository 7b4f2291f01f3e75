/**
 * The unbinding request: its states, what may happen in each, and what the person may do. Overdue is derived, never
 * stored. Due dates come from the service: five working days for a former holder's binding, fifteen days otherwise.
 */

import { type Escalation, type Rung, rungsOpen } from '#domain/escalation.ts';
import type { Basis } from '#domain/requests/basis.ts';
import { next, type Table } from '#domain/stateMachine.ts';
import { type Instant, msOf } from '#domain/time.ts';

export const requestStates = [
  'submitted',
  'acknowledged',
  'inProgress',
  'needsAction',
  'appealed',
  'unbound',
  'nothingFound',
  'refused',
  'exempt',
  'withdrawn',
  'closed',
] as const;
export type KnownRequestState = (typeof requestStates)[number];
/** A state that this portal does not know reads as "needs you", never as done. */
export type RequestState = KnownRequestState | 'unknown';

export const requestEvents = [
  'submitted',
  'acknowledged',
  'takenUp',
  'unbound',
  'nothingFound',
  'refused',
  'exempted',
  'actionAsked',
  'paused',
  'supplied',
  'actionLapsed',
  'sentAgain',
  'appealed',
  'appealGranted',
  'appealDenied',
  'escalationGranted',
  'withdrawn',
  'closed',
] as const;
export type RequestEvent = (typeof requestEvents)[number];

export const refusalReasons = [
  'appTimedOut',
  'dataNotSynced',
  'accountInDispute',
  'openBalance',
  'notHolder',
  'boundAfterActivation',
  'appBlocksNumber',
  'noReply',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export const exemptionReasons = ['legalHold', 'openLoan'] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];
export const asks = ['confirmActivationDate', 'lastTopUp', 'anotherWayToSignIn', 'confirmAfterRetrieval'] as const;
/** What an app may ask the person for. */
export type Ask = (typeof asks)[number];
export const closeReasons = ['numberReleased', 'numberCancelled', 'notConfirmed'] as const;
export type CloseReason = (typeof closeReasons)[number];

export type HistoryEntry = {
  event: RequestEvent | 'unknown';
  at: Instant;
  by: 'person' | 'app' | 'carrier' | 'service' | 'unknown';
  /** Which attempt it belongs to, from 1. */
  attempt: number;
};

/** A reason, a basis or an ask that this portal does not know stays `unknown`: the rest of the request still stands. */
export type UnbindingRequest = {
  id: string;
  submissionId: string;
  /** For print and hotline; never in a URL. */
  reference: string;
  bindingId: string;
  appId: string;
  handle: string | null;
  count: number;
  basis: Basis | 'unknown';
  state: RequestState;
  attempt: number;
  submittedAt: Instant;
  /** Exclusive, for the present attempt: until then the service passes nothing on, and taking back always works. */
  takeBackUntil: Instant;
  /** Exclusive: 24:00 Shanghai of the last day. */
  dueAt: Instant;
  /** The year's working calendar is not published yet, so the date is an expectation. */
  dueExpected: boolean;
  dueRuleId: string;
  /** Exclusive: from then on the regulator refuses it as too old. */
  regulatorUntil: Instant;
  refusal: { reason: RefusalReason | 'unknown'; mayResend: boolean; appealUntil: Instant | null } | null;
  exemption: ExemptionReason | 'unknown' | null;
  ask: { what: Ask | 'unknown'; until: Instant } | null;
  closedFor: CloseReason | 'unknown' | null;
  history: HistoryEntry[];
  /** Oldest first. */
  escalations: Escalation[];
};

type Ways = Partial<Record<RequestEvent, KnownRequestState>>;
/** While others have to act: the number may end, and its return makes the person confirm once more. */
const held = { closed: 'closed', paused: 'needsAction' } as const satisfies Ways;

/** What nobody granted of their own accord may still be granted once somebody above was asked. */
const escalable = { escalationGranted: 'unbound' } as const satisfies Ways;

export const requestTable: Table<KnownRequestState, RequestEvent> = {
  submitted: { acknowledged: 'acknowledged', withdrawn: 'withdrawn', ...escalable, ...held },
  acknowledged: { takenUp: 'inProgress', ...escalable, ...held },
  inProgress: {
    unbound: 'unbound',
    nothingFound: 'nothingFound',
    refused: 'refused',
    exempted: 'exempt',
    actionAsked: 'needsAction',
    ...escalable,
    ...held,
  },
  needsAction: { supplied: 'inProgress', actionLapsed: 'refused', ...held },
  refused: { sentAgain: 'submitted', appealed: 'appealed', ...escalable },
  appealed: { appealGranted: 'unbound', appealDenied: 'refused', ...escalable, ...held },
  unbound: {},
  nothingFound: {},
  exempt: {},
  withdrawn: {},
  closed: {},
};

/** Who has to act in a state, and what it leaves behind. A new state says it here, and nowhere else. */
type Stage =
  /** The app has to answer. */
  | 'awaited'
  /** The person has to. */
  | 'asks'
  /** The app has said no: what is left is the person's to decide. */
  | 'refused'
  /** The app has given its last word, and the account is still linked. */
  | 'answered'
  /** The account was unbound; one that is there all the same came back. */
  | 'granted'
  /** As if it had never been sent. */
  | 'dropped';

const stages: Readonly<Record<RequestState, Stage>> = {
  submitted: 'awaited',
  acknowledged: 'awaited',
  inProgress: 'awaited',
  appealed: 'awaited',
  needsAction: 'asks',
  unknown: 'asks',
  refused: 'refused',
  nothingFound: 'answered',
  exempt: 'answered',
  unbound: 'granted',
  withdrawn: 'dropped',
  closed: 'dropped',
};

export const stageOf = ({ state }: Pick<UnbindingRequest, 'state'>): Stage => stages[state];

/** Somebody still has to answer or to act. */
export function isOpen(request: Pick<UnbindingRequest, 'state'>): boolean {
  const stage = stageOf(request);
  return stage === 'awaited' || stage === 'asks';
}

/** The day of its answer still counts: where the person has to act first it does not, and no unknown state takes it away. */
export function keepsItsDay(request: Pick<UnbindingRequest, 'state'>): boolean {
  return stageOf(request) === 'awaited' || request.state === 'unknown';
}

/** The state after an event, or null where the table has no such way. An unknown state allows nothing. */
export function afterEvent(state: RequestState, event: RequestEvent): KnownRequestState | null {
  return state === 'unknown' ? null : next(requestTable, state, event);
}

/** Past its due date while somebody else has to act. */
export function isOverdue(request: Pick<UnbindingRequest, 'state' | 'dueAt'>, now: number): boolean {
  return stageOf(request) === 'awaited' && now >= msOf(request.dueAt);
}

/** The acts of the person, each as one predicate that button and twin both ask. */
export const requestCan = {
  /** Only until the app has received it, which it never has before `takeBackUntil`. */
  withdraw: (request: UnbindingRequest) => afterEvent(request.state, 'withdrawn') !== null,
  sendAgain: (request: UnbindingRequest) =>
    afterEvent(request.state, 'sentAgain') !== null && request.refusal?.mayResend === true,
  appeal: (request: UnbindingRequest, now: number) => {
    const until = request.refusal?.appealUntil ?? null;
    return afterEvent(request.state, 'appealed') !== null && until !== null && now < msOf(until);
  },
  supply: (request: UnbindingRequest, now: number) =>
    afterEvent(request.state, 'supplied') !== null && request.ask !== null && now < msOf(request.ask.until),
  escalate: (request: UnbindingRequest, now: number) => openRungs(request, now).length > 0,
} as const;

/** No act and no answer can change it any more. */
export function isOver(request: UnbindingRequest, now: number): boolean {
  if (stageOf(request) === 'refused') return !requestCan.sendAgain(request) && !requestCan.appeal(request, now);
  return !isOpen(request);
}

/** Refused, and neither sending again nor an appeal is left. */
export function isRefusedForGood(request: UnbindingRequest, now: number): boolean {
  return request.state === 'refused' && isOver(request, now);
}

/**
 * Whom the person may write to now. An overdue request starts with the app's own service; one that the app has refused for good
 * starts above it, since the app has had its last word. What is too old the regulator no longer takes.
 */
export function openRungs(request: UnbindingRequest, now: number): Rung[] {
  const isRefused = isRefusedForGood(request, now);
  if (!isRefused && !isOverdue(request, now)) return [];
  const hasAppSpoken = isRefused && !isBlocked(request);
  return rungsOpen(request, hasAppSpoken, now).filter((rung) => rung !== 'regulator' || !isBarred(request, now));
}

/**
 * The app has shut the number itself out, for what a former holder did. That is no word on the account: the app's own service
 * has to be asked to lift it, before anybody above.
 */
export function isBlocked({ refusal }: Pick<UnbindingRequest, 'refusal'>): boolean {
  return refusal?.reason === 'appBlocksNumber';
}

/** The app's word on it is that it has blocked the number: asked anew, it says so again. */
export function isShutOut(request: Pick<UnbindingRequest, 'state' | 'refusal'> | null): boolean {
  return request?.state === 'refused' && isBlocked(request);
}

/** Too old for the regulator. */
export function isBarred({ regulatorUntil }: Pick<UnbindingRequest, 'regulatorUntil'>, now: number): boolean {
  return now >= msOf(regulatorUntil);
}
