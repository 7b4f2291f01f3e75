/** A part of the frame that does not come costs only itself, and is asked for again wherever it is wanted next. */

import { act, type ComponentType, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PreloadedPart } from '#shell/frame/PreloadedPart.tsx';
import { type Preloadable, preloadable } from '#shell/frame/preloadable.ts';

let root: Root;
let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response()));
  box = document.createElement('div');
  root = createRoot(box);
});
afterEach(() => act(() => root.unmount()));

const Foot: ComponentType = () => <footer>foot</footer>;

async function show(part: Preloadable, otherwise?: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element: <PreloadedPart part={part} otherwise={otherwise} /> }]);
  await act(async () => root.render(<RouterProvider router={router} />));
  return router;
}

const shown = (words: string) =>
  vi.waitFor(async () => {
    await act(async () => {});
    expect(box.textContent).toBe(words);
  }, 60_000);

test('lost once without a network, it is missing, and comes with the next page', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError()));
  const get = vi.fn<() => Promise<ComponentType>>().mockRejectedValueOnce(new TypeError('aborted'));
  get.mockResolvedValue(Foot);
  const part = preloadable(get);
  const router = await show(part);
  expect(box.textContent).toBe('');
  await act(() => router.navigate('/settings'));
  await shown('foot');
  await act(() => router.navigate('/apps'));
  expect([box.textContent, get.mock.calls.length]).toEqual(['foot', 2]);
});

test('where it cannot be had, what stands in its place is shown', async () => {
  const part = preloadable(() => Promise.reject(new TypeError('aborted')));
  await show(part, <p>plain words</p>);
  await shown('plain words');
});
