/** An account that was found, with its app and its newest request: what it says of itself, and whose turn it is. Pure. */
import { type App, inCareOrder, isHighRisk } from '#domain/app.ts';
import { type Binding, sharedAppsAmong, sumOf, type Whose, whoseIs } from '#domain/binding.ts';
import { compareInquiries, isAlarming } from '#domain/comparison.ts';
import { concernOf } from '#domain/concern.ts';
import { type Capabilities, type Eligibility, judge, mayBeAnothers, questionOf } from '#domain/eligibility.ts';
import type { Escalation } from '#domain/escalation.ts';
import type { Finds } from '#domain/inquiry/earlierFinds.ts';
import { answersOf } from '#domain/inquiry.ts';
import { type Line, lineCan, type Phase, phaseAt } from '#domain/line.ts';
import { isOpen, isOverdue, type RequestState, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { toAnswer } from '#domain/requests/nextAnswer.ts';

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

/** Whose turn it is with an account, in the order in which a step of the guide shows them. */
export const turns = [
  /** The person's: to request, to say whose it is, to answer. */
  'toDo',
  /** The person's, but with the app itself: it can't be requested here. */
  'outside',
  /** Somebody else has to answer. */
  'underWay',
  /** Too early: the data is not settled yet. */
  'notYet',
  'settled',
] as const;
export type Turn = (typeof turns)[number];

/** What comes next with an account, and whose turn that is. */
const turnFor = {
  /** To its open request, which waits for the person or is late. */
  reply: 'toDo',
  /** It was refused, and can't be requested anew, but there is a way on. */
  decide: 'toDo',
  request: 'toDo',
  sayWhose: 'toDo',
  /** The person said that it is done, and the app still has it. */
  switchAgain: 'toDo',
  /** The person said that it is done, and nobody has asked the app whether it is. */
  askRecheck: 'toDo',
  askApp: 'outside',
  /** The app's answer. */
  answer: 'underWay',
  recheck: 'underWay',
  settling: 'notYet',
  nothing: 'settled',
} as const satisfies Record<string, Turn>;
export type Next = keyof typeof turnFor;

/** What is known of an account before anybody asks what comes next. */
type Facts = {
  binding: Binding;
  /** Null: the catalogue does not know it (any more). Its account is not hidden for that. */
  app: App | null;
  whose: Whose;
  eligibility: Eligibility;
  /** It may be another person's, whether or not it can be requested here. */
  mayBeAnothers: boolean;
  phase: Phase;
  /** The newest request for it, open or ended. */
  request: UnbindingRequest | null;
  state: AccountState;
  /** The app has more than one of these accounts, so the name alone tells too little. */
  sharesApp: boolean;
};

export type Account = Facts & {
  next: Next;
  turn: Turn;
  /** Among those to deal with first. */
  care: boolean;
  /** Whom the person wrote to above the app for its request, and who still has time; the nearest day first. */
  asked: readonly Escalation[];
};

/** Among what needs care: it may be another person's, and the person has not begun with it. */
export const isForeign = ({ care, mayBeAnothers, next }: Account): boolean =>
  care && mayBeAnothers && (next === 'request' || next === 'sayWhose' || next === 'askApp');

export const idOf = ({ binding }: Account): string => binding.id;

/** The one way in which accounts are counted wherever a number of them is told; a row may stand for several. */
export function countAccounts(rows: readonly { binding: Pick<Binding, 'count'> }[]): number {
  return sumOf(rows.map(({ binding }) => binding));
}

export type Known = Finds & {
  apps: readonly App[];
  line: Line;
  capabilities: Capabilities;
  /** Null where they can't be had: each account still shows what is known of it. */
  requests: readonly UnbindingRequest[] | null;
};

/** What was not there at the inquiry before, and nobody has explained. */
function unexplained({ inquiry, previous, requests, bindings }: Known): ReadonlySet<string> {
  if (inquiry === null || previous === null) return new Set();
  const changes = compareInquiries(previous, inquiry, requests ?? [], bindings);
  return new Set(changes.filter(isAlarming).flatMap(({ bindingIds }) => bindingIds));
}

/** Each binding with its app, its newest request, and what follows from these; worst first, in an order that no later answer changes. */
export function accountsOf(known: Known, now: number): Account[] {
  const { inquiry, bindings, apps, line, capabilities, requests } = known;
  const isNew = unexplained(known);
  const appsById = new Map(apps.map((app) => [app.id, app]));
  const requestsById = new Map(requests?.map((request) => [request.id, request]));
  const sharesApp = sharedAppsAmong(bindings);
  const phase = phaseAt(line, now);
  const answerOf = answersOf(inquiry);
  return [...bindings].sort(inCareOrder(apps)).map((binding) => {
    const app = appsById.get(binding.appId) ?? null;
    const answer = answerOf(binding.appId);
    const request = requestsById.get(binding.openRequestId ?? binding.lastRequestId ?? '') ?? null;
    const question = questionOf({ line, binding, app, answer, capabilities }, now);
    const facts = {
      binding,
      app,
      whose: whoseIs(binding.boundAt, line),
      eligibility: judge(question),
      mayBeAnothers: mayBeAnothers(question) || isNew.has(binding.id),
      phase,
      request,
      state: stateOf(binding, request, now),
      sharesApp: sharesApp(binding),
    };
    return { ...facts, ...turnOf(facts, now), asked: request === null ? [] : toAnswer(request, now) };
  });
}

/** Those that are still there. An app's only one among them needs nothing more than the app's name. */
export function stillBound(known: Known, now: number): Account[] {
  return accountsOf({ ...known, bindings: known.bindings.filter(({ goneAt }) => goneAt === null) }, now);
}

export function stateOf(binding: Binding, request: UnbindingRequest | null, now: number): AccountState {
  const stage = request && stageOf(request);
  if (binding.goneAt !== null) {
    if (stage === 'granted') return 'unbound';
    return binding.ownAccount === 'proved' ? 'proved' : 'gone';
  }
  if (request !== null && isOpen(request)) return isOverdue(request, now) ? 'overdue' : request.state;
  if (stage === 'granted') return 'reappeared';
  if (binding.ownAccount === 'saidDone' || binding.ownAccount === 'stillThere') return binding.ownAccount;
  return request === null || stage === 'dropped' ? 'bound' : request.state;
}

/**
 * The one judgement of what comes next with an account, and whether it is among those to deal with first: what another person
 * may hold on this number, what came back, and what waits for this person. Never what is merely still to be said ("is this
 * yours?"), since most of that is the person's own and no danger.
 */
function nextAndCare(facts: Facts, now: number): [Next, care: boolean] {
  const { binding, app, eligibility, mayBeAnothers, phase, request, state } = facts;
  if (binding.goneAt !== null) return ['nothing', false];
  // One that came back is judged afresh, but what the person has said since stands.
  const isBack = state === 'reappeared';
  const said = isBack ? binding.ownAccount : state;
  if (said === 'stillThere') return ['switchAgain', true];
  if (said === 'saidDone') {
    if (binding.recheckAskedAt !== null) return ['recheck', isBack];
    return [lineCan.inquire(phase) ? 'askRecheck' : 'nothing', isBack];
  }
  if (request === null) {
    // Where the requests could not be had, that one runs is known all the same.
    if (binding.openRequestId !== null) return ['answer', false];
  } else if (!isBack && stageOf(request) !== 'dropped') {
    const concern = concernOf(request, now);
    if (concern !== 'needsYou') return [concern === 'underWay' ? 'answer' : 'nothing', false];
    if (isOpen(request)) return ['reply', true];
    return [eligibility.kind === 'request' ? 'request' : 'decide', true];
  }
  switch (eligibility.kind) {
    case 'request':
      // Whoever leaves the number leaves all of it: money and what recovers other accounts come first.
      return ['request', isBack || eligibility.basis !== 'leaving' || isHighRisk(app)];
    case 'askWhose':
    case 'selfCutGuard':
      return ['sayWhose', isBack || mayBeAnothers];
    case 'alreadyOpen':
      return ['answer', isBack];
    case 'ownAccount':
      return ['nothing', isBack];
    case 'tooEarly':
      return ['settling', isBack];
    case 'none': {
      // An app that is not connected can't be asked here, yet a bank on a cancelled number is still the first to see to.
      const isLeft = phase === 'coolingOff' || phase === 'released';
      const isUrgent = isLeft ? isHighRisk(app) : mayBeAnothers;
      return [binding.declaration === 'mine' && !isLeft ? 'nothing' : 'askApp', isBack || isUrgent];
    }
  }
}

/** What comes next with an account, whose turn that is, and whether it is among those to deal with first. */
export function turnOf(facts: Facts, now: number): Pick<Account, 'next' | 'turn' | 'care'> {
  const [next, care] = nextAndCare(facts, now);
  return { next, turn: turnFor[next], care };
}
