/** A refusal for want of a session is judged by what the session is now. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { queryClient } from '#api/queryClient.ts';
import { sessionQuery } from '#api/sessions.ts';
import { MINUTE } from '#domain/time.ts';
import { ErrorScreen } from '#shell/frame/ErrorScreen.tsx';
import { forgetAll, recall } from '#shell/session/tabStorage.ts';

let root: Root;
beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => {
  act(() => root.unmount());
  vi.restoreAllMocks();
  queryClient.clear();
  forgetAll();
});

/** The screen at `/requests`, whose data are refused the first `times`. */
async function open(refusal: ApiProblem, session: string, times: number, shown: string): Promise<void> {
  const asked = vi.spyOn(queryClient, 'fetchQuery').mockResolvedValue({ state: session });
  let left = times;
  const router = createMemoryRouter(
    [
      {
        path: '/requests',
        loader: () => {
          left -= 1;
          if (left >= 0) throw refusal;
          return null;
        },
        element: <p>all requests</p>,
        ErrorBoundary: ErrorScreen,
      },
      { path: '/timed-out', element: <p>timed out</p> },
      { path: '/signed-out', element: <p>signed out</p> },
    ],
    { initialEntries: ['/requests?tab=done'] },
  );
  const box = document.createElement('div');
  root = createRoot(box);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(box.textContent).toBe(shown);
  }, 60_000);
  expect(asked.mock.calls.every(([{ queryKey }]) => queryKey[0] === sessionQuery.queryKey[0])).toBe(true);
}

test.each([
  ['sessionEnded', 'anonymous', 9, 'timed out', '/requests?tab=done'],
  ['notSignedIn', 'anonymous', 9, 'signed out', null],
  ['sessionEnded', 'signedIn', 1, 'all requests', null],
  ['sessionEnded', 'signedIn', 9, 'timed out', '/requests?tab=done'],
] as const)('%s while the session is %s, refused %i times: %s', async (code, session, times, shown, kept) => {
  await open(new ApiProblem(code), session, times, shown);
  expect(recall('returnTo')).toBe(kept);
});

test('a receipt that cannot be shown still says that the requests were taken', async () => {
  const row = { bindingId: 'bnd_1', outcome: 'accepted', requestId: 'req_1', problem: null };
  queryClient.setQueryData(['readSubmission', 'sub_1'], { id: 'sub_1', rows: [row] });
  const router = createMemoryRouter(
    [
      {
        path: '/submissions/:id',
        loader: () => Promise.reject(new ApiProblem('offline')),
        element: null,
        ErrorBoundary: ErrorScreen,
      },
    ],
    { initialEntries: ['/submissions/sub_1'] },
  );
  const box = document.createElement('div');
  root = createRoot(box);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  expect(box.textContent).toMatch(/已断网|offline/);
  expect(box.textContent).toMatch(/1 项.*已提交|1 request/);
});

/** The help page, whose loader is this, with the error screen in its place where that refuses. */
async function openHelp(loader: () => Promise<never> | null): Promise<HTMLElement> {
  const routes = [{ path: '/help', loader, element: <p>help</p>, ErrorBoundary: ErrorScreen }];
  const router = createMemoryRouter(routes, { initialEntries: ['/help'] });
  const box = document.createElement('div');
  root = createRoot(box);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  return box;
}

test.each(['tooManyRequests', 'serviceUnavailable'] as const)(
  'turned away (%s) for a time, it says for how long, and tries again then and not before',
  async (code) => {
    vi.useFakeTimers();
    let away = true;
    let tries = 0;
    const refusal = Object.assign(new ApiProblem(code), { quietUntil: performance.now() + 90_000 });
    const box = await openHelp(() => {
      tries += 1;
      return away ? Promise.reject(refusal) : null;
    });
    await act(() => vi.dynamicImportSettled());
    const timer = () => box.querySelector('[role=alert] [role=timer]')?.textContent;
    expect(timer()).toContain('2 分钟');
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(timer()).toContain('59 秒');
    await act(async () => void window.dispatchEvent(new Event('online')));
    await act(() => vi.advanceTimersByTimeAsync(58_000));
    expect([timer()?.includes('1 秒'), tries]).toEqual([true, 1]);
    away = false;
    await act(() => vi.advanceTimersByTimeAsync(1_010));
    expect([box.textContent, tries]).toEqual(['help', 2]);
    vi.useRealTimers();
  },
);

test.each(['offline', 'serviceUnavailable'] as const)('what may pass (%s) is tried again by itself', async (code) => {
  vi.useFakeTimers();
  let away = true;
  const box = await openHelp(() => (away ? Promise.reject(new ApiProblem(code)) : null));
  expect(box.querySelector('[role=alert]')).not.toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(MINUTE));
  expect(box.querySelector('[role=alert]')).not.toBeNull();
  away = false;
  if (code === 'offline') window.dispatchEvent(new Event('online'));
  await act(() => vi.advanceTimersByTimeAsync(code === 'offline' ? 10 : MINUTE));
  expect(box.textContent).toBe('help');
  vi.useRealTimers();
});

test.each([
  [['readRequest', 'x'], '没有这一页'],
  [['readLine'], '有问题'],
])('of %j the service has nothing: %s', async (queryKey, heading) => {
  const queryFn = () => Promise.reject(new ApiProblem('notFound'));
  const router = createMemoryRouter(
    [
      {
        path: '/requests/:id',
        loader: () => queryClient.fetchQuery({ queryKey, queryFn, retry: false }),
        element: null,
        ErrorBoundary: ErrorScreen,
      },
    ],
    { initialEntries: ['/requests/x'] },
  );
  const box = document.createElement('div');
  root = createRoot(box);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  await vi.waitFor(() => expect(box.querySelector('h1')?.textContent).toBe(heading));
});
