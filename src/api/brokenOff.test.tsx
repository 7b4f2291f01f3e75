/** A screen that is left while it reads anew: the next one that shows the same asks for it itself, and does not show what was before. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';

afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

test.each([
  ['the next screen shows it too', true],
  ['only a later screen shows it', false],
])('%s', async (_, isShownNext) => {
  let asked = 0;
  vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
    asked += 1;
    // The look of whoever comes back to the page is still under way when they go on.
    if (asked === 2) await new Promise((_ok, stop) => signal?.addEventListener('abort', () => stop(signal.reason)));
    return new Response('[]', { headers: { 'content-type': 'application/json' } });
  });
  const show = () => new QueryObserver(queryClient, requestsQuery).subscribe(() => undefined);
  const leave = show();
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  void queryClient.refetchQueries({ queryKey: requestsQuery.queryKey });
  expect(asked).toBe(2);
  leave();
  let leaveNext = isShownNext ? show() : null;
  await new Promise((later) => setTimeout(later));
  leaveNext ??= show();
  await vi.waitFor(() => expect(asked).toBe(3));
  await vi.waitFor(() => expect(queryClient.getQueryState(requestsQuery.queryKey)?.isInvalidated).toBe(false));
  leaveNext();
});
