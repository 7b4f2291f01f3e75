/** The one cache: which problems are tried again, and what a write makes stale. Shows nothing, redirects nowhere. */

import {
  focusManager,
  MutationCache,
  type Query,
  QueryCache,
  QueryClient,
  replaceEqualDeep,
} from '@tanstack/react-query';
import { passHeadersOn } from '#api/answerHeaders.ts';
import { ApiProblem, endsSession } from '#api/apiProblem.ts';
import {
  BETWEEN_ROUNDS_MS,
  FRESH_MS,
  LONGEST_UNTOLD_MS,
  LOOK_EVERY_MS,
  MOST_RETRIES,
  quietFor,
  retryAfterMs,
} from '#api/polling.ts';
import { isClockInDoubt, monotonicNow, onClockChange } from '#api/serviceClock.ts';
import type { OperationName } from '#contract/operations.ts';
import { mayPass, type ProblemCode } from '#domain/problemCodes.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
    mutationMeta: { makesStale?: readonly OperationName[] };
  }
}

/** A look at the session that is under way is let come to its end: begun anew by each refusal, it might never. */
function forgetSession(error: Error): void {
  if (endsSession(error)) void queryClient.invalidateQueries({ queryKey: ['readSession'] }, { cancelRefetch: false });
}

/**
 * What is on screen and was turned away for a time is asked for again once that is over; a hidden page asks when it is back. However
 * short the time: whoever has been told of it waits as long as for anything that is away, so that nobody asks without end.
 */
function askWhenOver(error: Error, query: Query<unknown, unknown>): void {
  if (quietFor(error) === 0) return;
  const quiet = error as ApiProblem;
  quiet.quietUntil = Math.max(quiet.quietUntil, monotonicNow() + LOOK_EVERY_MS.away);
  const ask = () => {
    if (focusManager.isFocused() && query.isActive() && query.state.error === error) query.fetch().catch(() => null);
  };
  // Timers drop parts of a millisecond.
  setTimeout(ask, quietFor(error) + 1);
}

/** Another tab, or an app, was quicker than the act: what is on screen is no longer so. */
const overtaken: readonly ProblemCode[] = ['notPossibleNow', 'notFound', 'alreadyNoted', 'inquiryTooSoon'];

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      forgetSession(error);
      askWhenOver(error, query);
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      forgetSession(error);
      if (error instanceof ApiProblem && overtaken.includes(error.code)) void queryClient.invalidateQueries();
    },
    // Also what is not on screen: the next one shows it, and would otherwise open with what is no longer so.
    onSuccess: (_data, _input, _context, mutation) =>
      Promise.all(
        (mutation.meta?.makesStale ?? []).map((name) =>
          queryClient.invalidateQueries({ queryKey: [name], refetchType: 'all' }),
        ),
      ),
  }),
  defaultOptions: {
    queries: {
      // A paused query looks like a stuck one; failing clearly is kinder.
      networkMode: 'always',
      staleTime: FRESH_MS,
      // Whoever comes back to the page sees how things stand now.
      refetchOnWindowFocus: ({ state }) => quietFor(state.error) === 0 && 'always',
      // And so does whoever has a network again.
      refetchOnReconnect: ({ state }) => quietFor(state.error) === 0 && 'always',
      retry: (count, error) =>
        count < MOST_RETRIES &&
        error instanceof ApiProblem &&
        (mayPass(error.code) || error.quietUntil > 0) &&
        quietFor(error) <= LONGEST_UNTOLD_MS,
      retryDelay: retryAfterMs,
      structuralSharing: (before, now) => passHeadersOn(now, replaceEqualDeep(before, now)),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

let lastRoundAt = Number.NEGATIVE_INFINITY;
let nextRound: ReturnType<typeof setTimeout> | undefined;

/** Reads what is on screen anew, also what is being read now; at once, or when the last such round is long enough ago. */
function readAnew(): void {
  // A screen that is opened meanwhile asks for itself.
  void queryClient.invalidateQueries({ refetchType: 'none' });
  clearTimeout(nextRound);
  nextRound = setTimeout(
    () => {
      lastRoundAt = monotonicNow();
      void queryClient.invalidateQueries();
    },
    lastRoundAt + BETWEEN_ROUNDS_MS - monotonicNow(),
  );
}

// The device slept, or the service's clock was moved, by so much that what was read before is old.
onClockChange((jumpMs) => {
  if (Math.abs(jumpMs) > FRESH_MS) readAnew();
});

/** Asks the service for what is on screen where the device may have slept, so that its time is known anew. */
export function confirmClock(): void {
  if (isClockInDoubt() && queryClient.isFetching() === 0) readAnew();
}

/**
 * For whoever presses "try again": asks anew for all that has no answer yet. What is under way was asked before, and may be waiting
 * for the very answer that did not come. Ends when the new questions are on their way.
 */
export async function askAnew(): Promise<void> {
  const missing = { predicate: ({ state }: Query) => state.data === undefined };
  await queryClient.cancelQueries(missing);
  void queryClient.refetchQueries({ ...missing, type: 'active' });
}
