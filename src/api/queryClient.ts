/** The one cache: which problems are tried again, and what a write makes stale. Shows nothing, redirects nowhere. */
import { ApiProblem, endsSession } from '#api/problems.ts';
import { isClockInDoubt, onClockChange } from '#api/serviceClock.ts';
import type { OperationName } from '#contract/operations.ts';
import { mayPass } from '#domain/problem.ts';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
    mutationMeta: { makesStale?: readonly OperationName[] };
  }
}

function forgetSession(error: Error): void {
  if (endsSession(error)) void queryClient.invalidateQueries({ queryKey: ['readSession'] });
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: forgetSession }),
  mutationCache: new MutationCache({
    onError: forgetSession,
    onSuccess: (_data, _input, _context, mutation) =>
      Promise.all((mutation.meta?.makesStale ?? []).map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
  }),
  defaultOptions: {
    queries: {
      // A paused query looks like a stuck one; failing clearly is kinder.
      networkMode: 'always',
      staleTime: 20_000,
      // Whoever comes back to the page sees how things stand now.
      refetchOnWindowFocus: 'always',
      retry: (count, error) => count < 2 && error instanceof ApiProblem && mayPass(error.code),
      retryDelay: (count) => 1_000 * 2 ** count,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

const LEAP_MS = 2_000;

// The device slept, or the service's clock was moved: what was read before may be old, also what is being read now.
onClockChange((jumpMs) => {
  if (Math.abs(jumpMs) > LEAP_MS) void queryClient.invalidateQueries();
});

/** Asks the service for what is on screen where the device may have slept, so that its time is known anew. */
export function confirmClock(): void {
  if (isClockInDoubt() && queryClient.isFetching() === 0) void queryClient.invalidateQueries();
}
