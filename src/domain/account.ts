/** An account that was found, with its app and its newest request: what it says of itself, and whose turn it is. Pure. */
import { type App, inCareOrder, isHighRisk } from '#domain/app.ts';
import { type Binding, sharedAppsAmong, type Whose, whoseIs } from '#domain/binding.ts';
import { type Capabilities, type Eligibility, eligibilityOf } from '#domain/eligibility.ts';
import { answersOf, type Inquiry } from '#domain/inquiry.ts';
import { type Line, type Phase, phaseAt } from '#domain/line.ts';
import {
  concernOf,
  hasLastWord,
  isOpen,
  isOverdue,
  type RequestState,
  type UnbindingRequest,
} from '#domain/request.ts';

/** What the row says of itself: a request's state while it matters, else what is known of the binding. */
export type AccountState =
  | RequestState
  | 'overdue'
  | 'bound'
  | 'gone'
  | 'proved'
  | 'saidDone'
  | 'stillThere'
  | 'reappeared';

export type Account = {
  binding: Binding;
  /** Null: the catalogue does not know it (any more). Its account is not hidden for that. */
  app: App | null;
  whose: Whose;
  eligibility: Eligibility;
  phase: Phase;
  /** The newest request for it, open or ended. */
  request: UnbindingRequest | null;
  state: AccountState;
  /** The app has more than one of these accounts, so the name alone tells too little. */
  sharesApp: boolean;
};

export const idOf = ({ binding }: Account): string => binding.id;

export type Facts = {
  inquiry: Inquiry | null;
  bindings: readonly Binding[];
  apps: readonly App[];
  line: Line;
  capabilities: Capabilities;
  /** Null where they can't be had: each account still shows what is known of it. */
  requests: readonly UnbindingRequest[] | null;
};

/** Each binding with its app, its newest request, and what follows from these; worst first, in an order that no later answer changes. */
export function accountsOf({ inquiry, bindings, apps, line, capabilities, requests }: Facts, now: number): Account[] {
  const appsById = new Map(apps.map((app) => [app.id, app]));
  const requestsById = new Map(requests?.map((request) => [request.id, request]));
  const sharesApp = sharedAppsAmong(bindings);
  const phase = phaseAt(line, now);
  const answerOf = answersOf(inquiry);
  return [...bindings].sort(inCareOrder(apps)).map((binding) => {
    const app = appsById.get(binding.appId) ?? null;
    const answer = answerOf(binding.appId);
    const request = requestsById.get(binding.openRequestId ?? binding.lastRequestId ?? '') ?? null;
    return {
      binding,
      app,
      whose: whoseIs(binding.boundAt, line),
      eligibility: eligibilityOf({ line, binding, app, answer, capabilities }, now),
      phase,
      request,
      state: stateOf(binding, request, now),
      sharesApp: sharesApp(binding),
    };
  });
}

/** Those that are still there; an app with one of them has one, however many others are gone. */
export function stillBound(facts: Facts, now: number): Account[] {
  return accountsOf({ ...facts, bindings: facts.bindings.filter(({ goneAt }) => goneAt === null) }, now);
}

export function stateOf(binding: Binding, request: UnbindingRequest | null, now: number): AccountState {
  if (binding.goneAt !== null) {
    if (request?.state === 'unbound') return 'unbound';
    return binding.ownAccount === 'proved' ? 'proved' : 'gone';
  }
  if (request !== null && isOpen(request)) return isOverdue(request, now) ? 'overdue' : request.state;
  if (request?.state === 'unbound') return 'reappeared';
  if (binding.ownAccount === 'saidDone' || binding.ownAccount === 'stillThere') return binding.ownAccount;
  // A request that was taken back or closed has changed nothing: the account is simply linked.
  if (request === null || request.state === 'withdrawn' || request.state === 'closed') return 'bound';
  return request.state;
}

/**
 * "Deal with these first" is what another person may hold on this number, what came back, and what waits for this person. It
 * is never what is merely still to be said ("is this yours?"), since most of that is the person's own and no danger.
 */
export function needsCare({ binding, app, eligibility, phase, request, state }: Account, now: number): boolean {
  if (binding.goneAt !== null) return false;
  if (state === 'reappeared' || state === 'stillThere') return true;
  if (request !== null && request.state !== 'unbound') {
    const concern = concernOf(request, now);
    if (concern === 'needsYou') return true;
    if (concern === 'underWay' || hasLastWord(request, now)) return false;
  }
  switch (eligibility.kind) {
    case 'request':
      // Whoever leaves the number leaves all of it: money and what recovers other accounts come first.
      return eligibility.basis === 'leaving' ? state !== 'saidDone' && isHighRisk(app) : true;
    case 'none':
      // An app that is not connected can't be asked here, yet a bank on a cancelled number is still the first to see to.
      return (phase === 'coolingOff' || phase === 'released') && isHighRisk(app);
    case 'askWhose':
    case 'selfCutGuard':
      return binding.declaration === 'unsure';
    case 'alreadyOpen':
    case 'ownAccount':
    case 'tooEarly':
      return false;
  }
}

/** Somebody else has to answer now: the app, or the re-check. */
export function isUnderWay({ binding, eligibility, request, state }: Account, now: number): boolean {
  if (binding.goneAt !== null) return false;
  if (state === 'saidDone') return true;
  return request === null ? eligibility.kind === 'alreadyOpen' : concernOf(request, now) === 'underWay';
}
