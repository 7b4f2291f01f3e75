/** Whoever presses "try again" stays where they are until something has come of it, and then goes on from there. */

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { keepFocus } from '#shell/background/focusKeeper.ts';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
let root: Root;
let stop: () => void;
let settle: { answer: (data: string) => void; fail: (error: Error) => void };
const queryFn = () => new Promise<string>((answer, fail) => (settle = { answer, fail }));

function Page() {
  const { data, error, isFetching, refetch } = useQuery({ queryKey: ['messages'], queryFn });
  return (
    <main>
      <h1>Settings</h1>
      <ProblemNotice error={error} busy={isFetching} onRetry={() => void refetch()} />
      {data !== undefined && <button type="button">{data}</button>}
      <a href="/record">Record</a>
    </main>
  );
}
const soon = () => act(async () => void (await vi.advanceTimersByTimeAsync(10)));
const fail = async () => {
  settle.fail(new ApiProblem('serviceFault'));
  await soon();
};
const notice = () => document.querySelector('[role=alert]');
const focused = () => document.activeElement?.textContent;
const press = async () => {
  document.querySelector<HTMLElement>('[role=alert] button')?.focus();
  document.querySelector<HTMLElement>('[role=alert] button')?.click();
  await soon();
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stop = keepFocus();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <Page />
        </MemoryRouter>
      </QueryClientProvider>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  stop();
  client.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('it stays with its focus while it is tried again, and after another failure', async () => {
  expect(notice()).toBeNull();
  await fail();
  const said = notice()?.textContent;
  await press();
  expect(focused()).toBe('正在再试一次…');
  await fail();
  expect([focused(), notice()?.textContent]).toEqual(['再试一次', said]);
});

test('it goes when that has succeeded, and what came has the focus', async () => {
  await fail();
  await press();
  settle.answer('By text message');
  await soon();
  await soon();
  expect([notice(), focused()]).toEqual([null, 'By text message']);
});

test('what failed once and was mended is not said again while it is read anew', async () => {
  await fail();
  await press();
  settle.answer('By text message');
  await soon();
  void client.refetchQueries();
  await soon();
  expect(notice()).toBeNull();
});
