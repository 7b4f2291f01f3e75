/** Data that could not be read anew is never shown without its time, on whichever screen it stands. */

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { learn } from '#api/serviceClock.ts';
import { instantOf, MINUTE, msOf } from '#domain/time.ts';
import { useSays } from '#shell/acts/saidByScreen.ts';
import { StaleNotice } from '#shell/frame/StaleNotice.tsx';

/** 16:57 in Shanghai; the device believes that it is two hours later. */
const now = msOf('2026-11-23T08:57:00.000Z');
const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
let answers: () => Promise<string>;
let root: Root;

let staleTime = 0;

function Reader({ name }: { name: string }) {
  useQuery({ queryKey: [name], queryFn: () => answers(), staleTime });
  return null;
}

/** In the frame, which reads the session for itself, and the service for its foot. */
function Page({ name }: { name: string | null }) {
  return (
    <>
      <Reader name="readSession" />
      {name !== null && <Reader name={name} />}
      <Reader name="readService" />
      <StaleNotice />
    </>
  );
}

const show = (name: string | null) =>
  act(async () => {
    root.render(
      <QueryClientProvider client={client}>
        <Page name={name} />
      </QueryClientProvider>,
    );
    await vi.advanceTimersByTimeAsync(10);
  });
const readAgain = () =>
  act(async () => {
    void client.refetchQueries();
    await vi.advanceTimersByTimeAsync(10);
  });
const fail = () => Promise.reject(new ApiProblem('offline'));
const said = () => document.querySelector('[role=status]')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers({ now: now + 120 * MINUTE });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  document.documentElement.lang = 'zh-CN';
  root = createRoot(document.getElementById('root') as HTMLElement);
  learn(instantOf(now), performance.now(), performance.now());
  answers = async () => 'data';
});
afterEach(() => {
  act(() => root.unmount());
  client.clear();
  staleTime = 0;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('says the time of the data by the service, and goes when it could be read', async () => {
  await show('readAccounts');
  expect(said()).toBe('');
  await act(() => vi.advanceTimersByTimeAsync(5 * MINUTE));
  answers = async () => {
    throw new Error('no network');
  };
  await readAgain();
  expect(said()).toContain('没能更新。数据截至 16:57');
  answers = async () => 'new data';
  await act(async () => {
    document.querySelector('button')?.click();
    await vi.advanceTimersByTimeAsync(10);
  });
  expect(said()).toBe('');
});

test('says nothing where nothing was ever read', async () => {
  answers = fail;
  await show('listRequests');
  expect(said()).toBe('');
});

test('says so on screens that are the same for everybody', async () => {
  await show('readService');
  answers = fail;
  await readAgain();
  expect(said()).toContain('已断网');
  expect(said()).toContain('数据截至 16:57');
});

test.each([
  ['an error', null],
  ['nothing but the session', 'readSession'],
])('says no time where %s is on screen: what the frame has read is no data there', async (_, name) => {
  await show(name);
  answers = fail;
  await readAgain();
  expect(said()).toContain('已断网');
  expect(said()).not.toContain('数据截至');
  expect(document.querySelector('button')).toBeNull();
});

function ErrorSaid() {
  useSays('offline');
  return null;
}

test('what the error screen says is not said above it as well', async () => {
  await show(null);
  answers = fail;
  await readAgain();
  expect(said()).toContain('已断网');
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Page name={null} />
        <ErrorSaid />
      </QueryClientProvider>,
    ),
  );
  expect(said()).toBe('');
  await show(null);
  expect(said()).toContain('已断网');
});

test('a service that wants to be left alone is not asked before that is over', async () => {
  await show('readAccounts');
  const answer = vi.fn<typeof answers>(() =>
    Promise.reject(
      Object.assign(new ApiProblem('serviceUnavailable'), { quietUntil: performance.now() + 10 * MINUTE }),
    ),
  );
  answers = answer;
  await readAgain();
  const asked = answer.mock.calls.length;
  window.dispatchEvent(new Event('online'));
  await act(() => vi.advanceTimersByTimeAsync(9 * MINUTE));
  expect(answer).toHaveBeenCalledTimes(asked);
});

test('where only the session was asked for, the time is that of what is on screen', async () => {
  await show('readAccounts');
  await act(() => vi.advanceTimersByTimeAsync(5 * MINUTE));
  answers = fail;
  await act(async () => {
    void client.refetchQueries({ queryKey: ['readSession'] });
    await vi.advanceTimersByTimeAsync(10);
  });
  expect(said()).toContain('数据截至 16:57');
});

test('a page that asks nothing by itself says so when the network goes, and asks until it is back', async () => {
  await show('readAccounts');
  answers = fail;
  await act(async () => {
    window.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(10);
  });
  expect(said()).toContain('已断网');
  answers = async () => 'new data';
  await act(() => vi.advanceTimersByTimeAsync(MINUTE));
  expect(said()).toBe('');
});

test('the network that went before this was there is noticed too', async () => {
  for (const key of ['readSession', 'readAccounts']) client.setQueryData([key], 'data');
  staleTime = Number.POSITIVE_INFINITY;
  answers = fail;
  vi.stubGlobal('navigator', { onLine: false });
  await show('readAccounts');
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(said()).toContain('已断网');
});
