/**
 * What is still bound to a number that its holder gives up or gave up, worst first, and what nobody knows of it. Pure.
 * Rule: no answer is never "no account", so what is done and what is not known are told apart.
 */
import { type Account, type AccountState, countAccounts, type Known, type Next, stillBound } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import { sumOf } from '#domain/binding.ts';
import { type EarlierFinds, earlierFinds } from '#domain/inquiry/earlierFinds.ts';
import { hasTold } from '#domain/inquiry.ts';
import type { Instant } from '#domain/time.ts';

/** An answer that has changed nothing is not told here: the account is linked all the same. */
export type BoundRow = Account & {
  /** A request for it runs, or the person said that it is done. */
  underWay: boolean;
};

/** What the newest inquiry tells of a number. Null stands for an app that is not in the catalogue. */
export type LeftBound = {
  /** When it was asked. */
  askedAt: Instant;
  /** The part that only an earlier one has told. */
  earlier: EarlierFinds | null;
  /** Accounts that were found, those that are gone included: what the list of accounts holds. */
  all: number;
  /** Worst first. */
  rows: readonly BoundRow[];
  /** One for each account that was found and is gone. */
  gone: readonly (App | null)[];
  /** Apps that have not answered, answer no inquiries or are out of reach: whether they have an account is not known. */
  untold: readonly (App | null)[];
};

function stateOf({ binding, request, state }: Account): AccountState {
  // Where the requests could not be had, that one runs is known all the same.
  if (binding.openRequestId !== null) return request === null ? 'submitted' : state;
  return binding.ownAccount === 'saidDone' || binding.ownAccount === 'stillThere' ? binding.ownAccount : 'bound';
}

/** Before a number ends what counts is what nobody has begun with yet: a request runs even while its app asks back or is late. */
const isBegun: Readonly<Record<Next, boolean>> = {
  reply: true,
  answer: true,
  recheck: true,
  askRecheck: true,
  decide: false,
  request: false,
  sayWhose: false,
  switchAgain: false,
  askApp: false,
  settling: false,
  nothing: false,
};

/** Null while the number was never looked up: nothing is known then. `now` in ms since the epoch. */
export function leftBound(known: Known, now: number): LeftBound | null {
  const { inquiry, bindings, apps } = known;
  if (inquiry === null) return null;
  const byId = new Map(apps.map((app) => [app.id, app]));
  const appOf = ({ appId }: { appId: string }) => byId.get(appId) ?? null;
  return {
    askedAt: inquiry.submittedAt,
    earlier: earlierFinds(known),
    all: sumOf(bindings),
    rows: stillBound(known, now).map((account) => ({
      ...account,
      state: stateOf(account),
      underWay: isBegun[account.next],
    })),
    gone: bindings.filter(({ goneAt }) => goneAt !== null).map(appOf),
    untold: inquiry.replies.filter(({ answer }) => !hasTold(answer)).map(appOf),
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
  | { kind: 'toDo' | 'underWay' | 'untold' | 'doneButUntold'; count: number };

/** Exactly one answer for every combination; done is only what nothing is open of, and nothing unknown. */
export function taskStanding(left: LeftBound | null): TaskStanding {
  if (left === null) return { kind: 'neverLookedUp' };
  const { rows, gone, untold } = left;
  const toDo = countAccounts(rows.filter(({ underWay }) => !underWay));
  if (toDo > 0) return { kind: 'toDo', count: toDo };
  if (rows.length > 0) return { kind: 'underWay', count: countAccounts(rows) };
  if (untold.length > 0) return { kind: gone.length > 0 ? 'doneButUntold' : 'untold', count: untold.length };
  return { kind: gone.length > 0 ? 'done' : 'nothingFound' };
}
