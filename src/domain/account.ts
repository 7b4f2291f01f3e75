/** An account that was found, with its app and its newest request: what it says of itself, and whose turn it is. Pure. */
import { type App, careRank } from '#domain/app.ts';
import type { Binding, Whose } from '#domain/binding.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import type { Phase } from '#domain/line.ts';
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

export type FoundAccount = {
  binding: Binding;
  app: App;
  whose: Whose;
  eligibility: Eligibility;
  phase: Phase;
  /** The newest request for it, open or ended. */
  request: UnbindingRequest | null;
  state: AccountState;
  /** The app has more than one account on this number, so the name alone tells too little. */
  sharesApp: boolean;
};

export const idOf = ({ binding }: FoundAccount): string => binding.id;

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
export function needsCare({ binding, app, eligibility, phase, request, state }: FoundAccount, now: number): boolean {
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
      return eligibility.basis === 'leaving' ? state !== 'saidDone' && careRank(app) <= 1 : true;
    case 'none':
      // An app that is not connected can't be asked here, yet a bank on a cancelled number is still the first to see to.
      return (phase === 'coolingOff' || phase === 'released') && careRank(app) <= 1;
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
export function isUnderWay({ binding, eligibility, request, state }: FoundAccount, now: number): boolean {
  if (binding.goneAt !== null) return false;
  if (state === 'saidDone') return true;
  return request === null ? eligibility.kind === 'alreadyOpen' : concernOf(request, now) === 'underWay';
}
