/** Data that could not be read anew is never shown without its time, on whichever screen it stands. */

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learn } from '#api/serviceClock.ts';
import { instantOf, MINUTE, msOf } from '#domain/time.ts';
import { StaleNotice } from '#shell/frame/StaleNotice.tsx';

/** 16:57 in Shanghai; the device believes that it is two hours later. */
const now = msOf('2026-11-23T08:57:00.000Z');
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
let answers: () => Promise<string>;
let root: Root;

function Page({ name }: { name: string }) {
  useQuery({ queryKey: [name], queryFn: () => answers(), staleTime: 0 });
  return <StaleNotice />;
}

const show = (name: string) =>
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
  expect(said()).toContain('数据截至 16:57');
  answers = async () => 'new data';
  await act(async () => {
    document.querySelector('button')?.click();
    await vi.advanceTimersByTimeAsync(10);
  });
  expect(said()).toBe('');
});

test('says nothing where nothing was ever read, nor of what is the same for everybody', async () => {
  answers = async () => {
    throw new Error('no network');
  };
  await show('listRequests');
  expect(said()).toBe('');
  answers = async () => 'facts';
  await show('readService');
  answers = async () => {
    throw new Error('no network');
  };
  await readAgain();
  expect(said()).toBe('');
});
