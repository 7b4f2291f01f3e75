/** The list of accounts shows what it was asked to show, in that order, whatever becomes of the accounts meanwhile. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { Component } from '#features/accounts/list/AccountsScreen.tsx';
import { enterScene, forgetScene } from '#testing/screenOf.tsx';

let root: Root;
const main = () => document.getElementById('main');
/** Each heading with the names under it. */
const lists = () =>
  [...(main()?.querySelectorAll('ul') ?? [])].map((list) =>
    [...list.querySelectorAll('li a[href^="/accounts/"]')].map(({ textContent }) => textContent),
  );
const firstLink = () => document.querySelector<HTMLElement>('li a[href^="/accounts/"]');
const moved = () => /的情况刚有变化/.test(main()?.textContent ?? '');
const tap = (filter: string) =>
  act(async () =>
    [...document.querySelectorAll<HTMLElement>('fieldset button')]
      .find(({ textContent }) => textContent?.startsWith(filter))
      ?.click(),
  );

async function open(filter: string): Promise<void> {
  enterScene('p01', 'answered');
  const element = (
    <main id="main">
      <Component />
    </main>
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: ['/accounts'] });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  await tap(filter);
}

/** By itself, as another device or an app brings it about: the first account that asks for care is gone. */
const firstGoes = () =>
  act(async () => {
    queryClient.setQueryData(accountsQuery.queryKey, (known) => {
      if (known === undefined) throw new Error('Nothing is known.');
      const id = firstLink()?.getAttribute('href')?.split('/').pop();
      const goneAt = '2026-11-23T08:56:00.000Z';
      return {
        ...known,
        bindings: known.bindings.map((one) => (one.id === id ? { ...one, goneAt } : one)),
      };
    });
    await new Promise((ok) => setTimeout(ok));
  });

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  act(() => root.unmount());
  forgetScene();
});

test.each(['需要处理', '全部'])(
  'under %s a row that no longer belongs there stays until somebody asks',
  async (filter) => {
    await open(filter);
    const before = lists();
    expect(before.flat().length).toBeGreaterThan(1);
    const focused = firstLink();
    focused?.focus();
    await firstGoes();
    expect(lists()).toEqual(before);
    expect(moved()).toBe(true);
    expect(document.activeElement).toBe(focused);
    await tap(filter);
    expect(lists()).not.toEqual(before);
    expect(moved()).toBe(false);
  },
);
