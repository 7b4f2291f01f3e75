/** What is tied to the number, as rows: each binding with its app, its newest request, and what follows from these. Pure. */
import type { Accounts } from '#api/inquiries.ts';
import { type App, careRank } from '#domain/app.ts';
import { type Binding, twinsAmong, type Whose, whoseIs } from '#domain/binding.ts';
import { type Capabilities, type Eligibility, eligibilityOf } from '#domain/eligibility.ts';
import { answersOf } from '#domain/inquiry.ts';
import { type Line, type Phase, phaseAt } from '#domain/line.ts';
import { isOpen, isOverdue, type RequestState, type UnbindingRequest } from '#domain/request.ts';
import { standIn } from '#shell/standIn.ts';

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
  hasTwin: boolean;
};

export const idOf = ({ binding }: FoundAccount): string => binding.id;

export type Facts = {
  accounts: Accounts;
  apps: readonly App[];
  line: Line;
  capabilities: Capabilities;
  requests: readonly UnbindingRequest[];
};

/** Every binding in a fixed order: worst first, then as the catalogue has it. Later answers never reorder earlier ones. */
export function foundAccounts({ accounts, apps, line, capabilities, requests }: Facts, now: number): FoundAccount[] {
  const places = new Map(apps.map((app, place) => [app.id, { app, place }]));
  const byId = new Map(requests.map((request) => [request.id, request]));
  const hasTwin = twinsAmong(accounts.bindings);
  const phase = phaseAt(line, now);
  const answerOf = answersOf(accounts.inquiry);

  return accounts.bindings
    .map((binding) => {
      const known = places.get(binding.appId);
      const app = known?.app ?? standIn(binding.appId);
      const answer = answerOf(binding.appId);
      const request = byId.get(binding.openRequestId ?? binding.lastRequestId ?? '') ?? null;
      const account: FoundAccount = {
        binding,
        app,
        whose: whoseIs(binding.boundAt, line),
        eligibility: eligibilityOf({ line, binding, app, answer, capabilities }, now),
        phase,
        request,
        state: stateOf(binding, request, now),
        hasTwin: hasTwin(binding),
      };
      return { account, rank: careRank(app), place: known?.place ?? apps.length };
    })
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ account }) => account);
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
