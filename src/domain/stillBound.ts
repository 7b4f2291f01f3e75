/**
 * What is still bound to a number that its holder gives up or gave up, worst first, and what nobody knows of it. Pure.
 * Rule: no answer is never "no account", so what is done and what is not known are told apart.
 */
import { type App, careRank } from '#domain/app.ts';
import { type Binding, sharedAppsAmong } from '#domain/binding.ts';
import type { Answer, Inquiry } from '#domain/inquiry.ts';
import { isOverdue, type UnbindingRequest } from '#domain/request.ts';
import type { Instant } from '#domain/time.ts';

/** An app that nobody knows of is looked at last. */
const UNKNOWN_RANK = 4;

/** Bindings that still stand, worst first. */
export function stillBound(bindings: readonly Binding[], apps: ReadonlyMap<string, App>): Binding[] {
  const rank = ({ appId }: Binding) => {
    const app = apps.get(appId);
    return app === undefined ? UNKNOWN_RANK : careRank(app);
  };
  return bindings.filter((binding) => binding.goneAt === null).sort((a, b) => rank(a) - rank(b));
}

export type BoundState = UnbindingRequest['state'] | 'overdue' | 'saidDone' | 'stillThere' | 'bound';

export type BoundRow = {
  binding: Binding;
  /** Null for an app that is not in the catalogue. */
  app: App | null;
  state: BoundState;
  /** A request for it runs, or the person said that it is done. */
  underWay: boolean;
  /** The app has more than one account on this number. */
  sharesApp: boolean;
};

/** What the newest inquiry tells of a number. Null stands for an app that is not in the catalogue. */
export type LeftBound = {
  /** When it was asked. */
  askedAt: Instant;
  /** Worst first. */
  rows: readonly BoundRow[];
  /** One for each account that was found and is gone. */
  gone: readonly (App | null)[];
  /** Apps that have not answered, or answer no inquiries: whether they have an account is not known. */
  untold: readonly (App | null)[];
};

function stateOf({ openRequestId, ownAccount }: Binding, requests: readonly UnbindingRequest[], now: number) {
  const request = requests.find(({ id }) => id === openRequestId);
  if (request !== undefined) return isOverdue(request, now) ? 'overdue' : request.state;
  // Where the requests could not be had, that one runs is known all the same.
  if (openRequestId !== null) return 'submitted';
  return ownAccount === 'saidDone' || ownAccount === 'stillThere' ? ownAccount : 'bound';
}

const answersThatTellNothing: ReadonlySet<Answer> = new Set(['waiting', 'silent', 'declined']);

type Facts = {
  inquiry: Inquiry | null;
  bindings: readonly Binding[];
  apps: ReadonlyMap<string, App>;
  requests: readonly UnbindingRequest[];
};

/** Null while the number was never looked up: nothing is known then. `now` in ms since the epoch. */
export function leftBound({ inquiry, bindings, apps, requests }: Facts, now: number): LeftBound | null {
  if (inquiry === null) return null;
  const appOf = ({ appId }: { appId: string }) => apps.get(appId) ?? null;
  const standing = stillBound(bindings, apps);
  const sharesApp = sharedAppsAmong(standing);
  return {
    askedAt: inquiry.submittedAt,
    rows: standing.map((binding) => ({
      binding,
      app: appOf(binding),
      state: stateOf(binding, requests, now),
      underWay: binding.openRequestId !== null || binding.ownAccount === 'saidDone',
      sharesApp: sharesApp(binding),
    })),
    gone: bindings.filter(({ goneAt }) => goneAt !== null).map(appOf),
    untold: inquiry.replies.filter(({ answer }) => answersThatTellNothing.has(answer)).map(appOf),
  };
}

/** The part of it that concerns some apps. */
export function partOf(left: LeftBound, belongs: (app: App | null) => boolean): LeftBound {
  return {
    ...left,
    rows: left.rows.filter(({ app }) => belongs(app)),
    gone: left.gone.filter(belongs),
    untold: left.untold.filter(belongs),
  };
}

/** How one task stands: what asks for the person first, then what others do, then what is not known. */
export type TaskStanding =
  | { kind: 'neverLookedUp' | 'done' | 'nothingFound' }
  | { kind: 'toDo' | 'underWay' | 'untold'; count: number };

/** Exactly one answer for every combination; done is only what nothing is open of, and nothing unknown. */
export function taskStanding(left: LeftBound | null): TaskStanding {
  if (left === null) return { kind: 'neverLookedUp' };
  const { rows, gone, untold } = left;
  const toDo = rows.filter(({ underWay }) => !underWay).length;
  if (toDo > 0) return { kind: 'toDo', count: toDo };
  if (rows.length > 0) return { kind: 'underWay', count: rows.length };
  if (untold.length > 0) return { kind: 'untold', count: untold.length };
  return { kind: gone.length > 0 ? 'done' : 'nothingFound' };
}
