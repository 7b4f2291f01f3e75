/** Signing out is done with the tap: the screen goes at once, in every tab, and the next one says what the service knows of it. */

import { QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { serviceNow } from '#api/serviceClock.ts';
import { keepUnconfirmedIn, sessionQuery } from '#api/sessions.ts';
import type { SignedIn } from '#domain/session/session.ts';
import { instantOf, MINUTE } from '#domain/time.ts';
import { Component as SignedOutScreen } from '#features/sign-in/SignedOutScreen.tsx';
import { Layout } from '#shell/frame/Layout.tsx';
import { loadSignedInParts } from '#shell/frame/signedInParts.ts';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';
import { drafts, keep, recall } from '#shell/session/tabStorage.ts';
import { SIGNED_OUT, unconfirmedSignOut } from '#shell/session/unconfirmedSignOut.ts';

let root: Root;
let reads = 0;
/** The screen that says how it went is loaded on use; the service answers a sign-out: each when the test lets it. */
let loaded: () => void;
let answer: (response: Response) => void;

function List() {
  const { data } = useSuspenseQuery({
    queryKey: ['readAccounts'],
    queryFn: async () => {
      reads += 1;
      return '154****0001';
    },
  });
  return (
    <>
      <h1 ref={useTitleAndFocus<HTMLHeadingElement>('list')} tabIndex={-1}>
        {data}
      </h1>
      <input />
    </>
  );
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', (_: string, { method }: RequestInit) =>
    method === 'DELETE' ? new Promise((ok) => (answer = ok)) : new Promise(() => undefined),
  );
  keepUnconfirmedIn(unconfirmedSignOut);
  await loadSignedInParts();
  unconfirmedSignOut.set(false);
  document.documentElement.lang = 'zh-CN';
  reads = 0;
  const later = instantOf(serviceNow() + 30 * MINUTE);
  const session: SignedIn = {
    state: 'signedIn',
    way: 'signIn',
    lineId: 'lin_1',
    maskedNumber: '154****0001',
    proofFreshUntil: later,
    idleEndsAt: later,
    endsAt: later,
    challenge: null,
  };
  queryClient.setQueryData(sessionQuery.queryKey, session);
  queryClient.setQueryData(['readAccounts'], '154****0001');
  const router = createMemoryRouter(
    [
      {
        path: '/',
        Component: Layout,
        children: [
          { path: 'accounts', Component: List },
          {
            path: 'signed-out',
            lazy: () => new Promise((ok) => (loaded = () => ok({ Component: SignedOutScreen }))),
          },
        ],
      },
    ],
    { initialEntries: ['/accounts'] },
  );
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
});
afterEach(async () => {
  act(() => root.unmount());
  document.body.replaceChildren();
  queryClient.clear();
  unconfirmedSignOut.set(false);
  vi.unstubAllGlobals();
});

const shown = () => document.getElementById('main')?.textContent ?? '';
const tapSignOut = () => act(async () => document.querySelector<HTMLButtonElement>('.fs-out')?.click());
const answered = (status: number) => act(async () => answer(new Response(null, { status })));
const isShown = (words: string) =>
  vi.waitFor(async () => {
    await act(async () => {});
    expect(shown()).toContain(words);
  }, 60_000);

test('the list is gone with the tap, and is not read anew, though neither the service nor the next screen has come', async () => {
  expect(shown()).toContain('154****0001');
  await tapSignOut();
  expect(shown()).toBe('');
  expect(document.querySelector('.fs-out')).toBeNull();
  expect(reads).toBe(0);
  await act(async () => loaded());
  expect(shown()).toContain('已退出');
  expect(shown()).toContain('正在通知服务');
  await answered(204);
  await isShown('显示您的任何信息。回到首页');
  expect(localStorage.getItem(SIGNED_OUT)).toBeNull();
});

test('a service that refuses to hear of it leaves one signed out here, told, and able to try again', async () => {
  await tapSignOut();
  await act(async () => loaded());
  await answered(503);
  await isShown('还没有得到服务的确认');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('再退出一次');
  const again = [...document.querySelectorAll('button')].find((button) => button.textContent === '再退出一次');
  await act(async () => again?.click());
  await answered(204);
  await isShown('已退出');
});

test('another tab that hears of it shows nothing any more either, and asks nobody', async () => {
  keep('typed', '154');
  localStorage.setItem(SIGNED_OUT, '1');
  await act(async () => {
    window.dispatchEvent(new StorageEvent('storage', { key: SIGNED_OUT, newValue: '1' }));
  });
  expect(shown()).toBe('');
  expect(recall('typed')).toBeNull();
  expect(reads).toBe(0);
  await act(async () => loaded());
  expect(shown()).toContain('还没有得到服务的确认');
  localStorage.removeItem(SIGNED_OUT);
  await act(async () => {
    window.dispatchEvent(new StorageEvent('storage', { key: SIGNED_OUT, newValue: null }));
  });
  expect(shown()).toContain('已退出');
});

test('somebody else who came in by another tab finds nothing that was typed here', async () => {
  const typed = document.querySelector('input') as HTMLInputElement;
  typed.value = 'typed';
  const beside = document.querySelector<HTMLElement>('header a, header button');
  beside?.focus();
  drafts.set('noted school', { value: 'typed', isText: false });
  const before = queryClient.getQueryData<SignedIn>(sessionQuery.queryKey);
  vi.stubGlobal('fetch', async () => Response.json({ ...before, lineId: 'lin_2', maskedNumber: '154****0002' }));
  await act(async () => queryClient.refetchQueries(sessionQuery));
  await vi.waitFor(() => expect(document.querySelector('input')?.value).toBe(''));
  expect(reads).toBe(1);
  expect(drafts.size).toBe(0);
  expect(document.activeElement).toBe(beside);
});
