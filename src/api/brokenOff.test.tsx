/** What is being read when its screen is left, or when the session ends: asked for again where it was broken off, and only there. */
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { sessionQuery } from '#api/sessions.ts';

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

test('refusals that come while the service is asked who is signed in do not begin that question anew', async () => {
  const asked: string[] = [];
  let answer = (_: Response) => undefined as unknown;
  const json = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    if (url.endsWith('/session')) return new Promise<Response>((ok) => (answer = ok));
    return Promise.resolve(
      json(401, { type: 'about:blank', title: 'ended', status: 401, code: 'sessionEnded', traceId: 't' }),
    );
  });
  queryClient.setQueryData(sessionQuery.queryKey, { state: 'anonymous' });
  const stop = new QueryObserver(queryClient, sessionQuery).subscribe(() => undefined);
  void queryClient.refetchQueries({ queryKey: sessionQuery.queryKey });
  for (let times = 0; times < 3; times++)
    await expect(queryClient.fetchQuery({ ...requestsQuery, retry: false })).rejects.toMatchObject({
      code: 'sessionEnded',
    });
  expect(asked.filter((url) => url.endsWith('/session'))).toHaveLength(1);
  answer(new Response('{"state":"anonymous"}', { headers: { 'content-type': 'application/json' } }));
  await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(asked.filter((url) => url.endsWith('/session'))).toHaveLength(1);
  stop();
});
