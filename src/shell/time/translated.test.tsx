/** A browser's translator puts each text into an element of its own: words that change must not stay behind in it. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { DAY } from '#domain/time.ts';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CoolingOffScreen } from '#features/number/cooling-off/CoolingOffScreen.tsx';
import { enterScene, forgetScene } from '#testing/screenOf.tsx';
import { Tabs } from '#ui/Tabs.tsx';

afterEach(forgetScene);

/** As the translators of Chromium and others do it. */
function translate(page: HTMLElement): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '') continue;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text.data);
  }
}

test.each([
  ['home', HomeScreen],
  ['the holding period', CoolingOffScreen],
])('on %s the day moves on at midnight', async (_, Screen) => {
  const { now } = enterScene('p04', 'day83');
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  const screen = () => (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createMemoryRouter([{ path: '*', element: <Screen /> }])} />
    </QueryClientProvider>
  );
  await act(async () => root.render(screen()));
  expect(page.textContent).toContain('第 83 天');
  translate(page);
  vi.setSystemTime(now + DAY);
  await act(async () => document.dispatchEvent(new Event('visibilitychange')));
  await act(async () => window.dispatchEvent(new Event('focus')));
  expect(page.textContent).toContain('第 84 天，共');
  expect(page.textContent).not.toContain('第 83 天，共');
  act(() => root.unmount());
});

test('a tab has its name in the language that was chosen last', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const page = document.body.appendChild(document.createElement('main'));
  const root = createRoot(page);
  const show = (text: string, count: number) =>
    act(() => root.render(<Tabs label="l" items={[{ id: 'a', text, count }]} chosen="a" onChoose={() => undefined} />));
  show('全部', 8);
  translate(page);
  show('All', 9);
  expect(page.textContent).toBe('All9');
  act(() => root.unmount());
});
