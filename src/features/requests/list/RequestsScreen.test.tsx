/** The list of requests shows what it was asked to show, whatever becomes of its requests meanwhile. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appsQuery } from '#api/apps.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import type { RequestState } from '#domain/request.ts';
import { Component } from '#features/requests/list/RequestsScreen.tsx';
import { anApp } from '#testing/anApp.ts';
import { aRequest } from '#testing/aRequest.ts';
import { service } from '#twin/service/service.ts';

const names = ['jd', 'qq', 'wps'];
let root: Root;
let router: ReturnType<typeof createMemoryRouter>;

/** How each request stands, by the name of its app. */
const stand = (states: Partial<Record<string, RequestState>>) =>
  act(async () => {
    const requests = Object.entries(states).map(([id, state]) =>
      aRequest({ id, appId: id, bindingId: id, ...(state && { state }) }),
    );
    queryClient.setQueryData(requestsQuery.queryKey, requests);
    // The cache tells its news a moment later.
    await new Promise((ok) => setTimeout(ok));
  });
const rows = () => [...document.querySelectorAll('li a')].map((link) => link.textContent);
const pressed = () => document.querySelector('[aria-pressed=true]')?.textContent;
const moved = () => document.getElementById('main')?.textContent?.includes('归到了其他标签');
const tap = (tab: string) =>
  act(async () =>
    [...document.querySelectorAll<HTMLElement>('[aria-pressed]')]
      .find(({ textContent }) => textContent?.startsWith(tab))
      ?.click(),
  );

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  queryClient.setQueryData(appsQuery.queryKey, names.map((name) => anApp(name)) as never);
  queryClient.setQueryData(serviceQuery.queryKey, service);
  await stand({ jd: 'submitted', qq: 'inProgress', wps: 'unbound' });
  router = createMemoryRouter(
    [
      {
        path: '/requests',
        element: (
          <main id="main">
            <Component />
          </main>
        ),
      },
    ],
    {
      initialEntries: ['/requests'],
    },
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
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  queryClient.clear();
  vi.unstubAllGlobals();
});

test('when all has ended by itself, tab and rows stand where they stood, and it is said that they have moved', async () => {
  expect([pressed(), rows(), moved()]).toEqual(['进行中2', ['jd', 'qq'], false]);
  const focused = document.querySelector<HTMLElement>('a[href$=jd]');
  focused?.focus();
  await stand({ jd: 'unbound', qq: 'nothingFound', wps: 'unbound' });
  expect([pressed(), rows(), moved()]).toEqual(['进行中0', ['jd', 'qq'], true]);
  expect(document.activeElement).toBe(focused);
});

test('one that moves and one that comes take no other’s place', async () => {
  await stand({ new: 'submitted', jd: 'needsAction', qq: 'submitted', wps: 'unbound' });
  expect(rows().slice(0, 2)).toEqual(['jd', 'qq']);
  expect(rows()).toHaveLength(3);
});

test.each([
  ['the same tab', () => tap('进行中'), []],
  ['another tab', () => tap('已完成'), ['jd', 'qq', 'wps']],
  ['the screen anew', () => act(async () => router.navigate('/requests')), ['jd', 'qq', 'wps']],
] as const)('who asks for %s sees how things stand', async (_, ask, shown) => {
  await stand({ jd: 'unbound', qq: 'unbound', wps: 'unbound' });
  await ask();
  expect([...rows()].sort()).toEqual(shown);
  expect(moved()).toBe(false);
});

test('who skips to the main part, or to any other place on the page, stays in the list that stands there', async () => {
  await stand({ jd: 'unbound', qq: 'unbound', wps: 'unbound' });
  const before = [pressed(), rows(), moved()];
  await act(async () => router.navigate('#main'));
  expect([pressed(), rows(), moved()]).toEqual(before);
});
