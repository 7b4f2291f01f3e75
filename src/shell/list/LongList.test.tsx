/** A long list as it comes, changes and is come back to. */

import { act, useLayoutEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createBrowserRouter, createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOfThisPage } from '#shell/list/entryOfThisPage.ts';
import { LongList } from '#shell/list/LongList.tsx';
import { sectionsOf, useRowLimit as usualLimit } from '#shell/list/sections.ts';
import { Row } from '#ui/Row.tsx';

let root: Root;
let box: HTMLElement;
let show: (rows: readonly string[]) => Promise<void>;
/** How many rows stood there when the page was first drawn, each time that it was entered. */
let drawnFirst: number[];
let useRowLimit = usualLimit;
let router: ReturnType<typeof createMemoryRouter>;

const many = Array.from({ length: 230 }, (_, i) => `row ${i}`);
const self = (item: string) => item;
const row = (item: string) => <Row joint="bound" heading={<a href={`#${item}`}>{item}</a>} />;

function Page() {
  const [rows, setRows] = useState<readonly string[]>(many);
  show = (next) => act(async () => setRows(next));
  const limit = useRowLimit();
  useLayoutEffect(() => {
    drawnFirst.push(box.querySelectorAll('li').length);
  }, []);
  return <LongList rows={rows} limit={limit} long idOf={self} row={row} />;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  drawnFirst = [];
  useRowLimit = usualLimit;
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  router = createMemoryRouter(
    [
      { path: '/list', element: <Page /> },
      { path: '/row', element: null },
    ],
    { initialEntries: ['/row'] },
  );
  await act(async () => root.render(<RouterProvider router={router} />));
  await act(() => router.navigate('/list'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
});

/** They follow the first frame. */
const allRows = () =>
  vi.waitFor(async () => {
    await act(async () => undefined);
    expect(words()).toEqual(many);
  }, 60_000);
const words = () => [...box.querySelectorAll('ul > li')].map((item) => item.textContent);

/** The list as a browser opens its tab at it, with the entry in the history named so. */
async function openTabAt(key: string) {
  // In the other tests a list has gone from the screen before.
  vi.resetModules();
  ({ useRowLimit } = await import('#shell/list/sections.ts'));
  history.replaceState({ key }, '', '/list');
  const opened = createBrowserRouter(router.routes);
  drawnFirst = [];
  await act(async () => root.render(<RouterProvider key="tab" router={opened} />));
  return opened;
}

test('a tab that is reloaded at the list has all rows at once', async () => {
  await openTabAt('of the page before');
  expect(drawnFirst).toEqual([230]);
});

test('a tab that a link opens at the list shows the first rows first, and all of them on coming back', async () => {
  const opened = await openTabAt(entryOfThisPage());
  await allRows();
  await act(() => opened.navigate('/row'));
  await act(async () => opened.navigate(-1));
  await allRows();
  expect(drawnFirst).toEqual([20, 230]);
});

test('twenty rows are drawn at first and the others follow, in one list that counts them all', async () => {
  expect(drawnFirst).toEqual([20]);
  await allRows();
  expect(box.querySelectorAll('ul, [role=list]')).toHaveLength(1);
});

test('whoever comes back finds all rows at once, so that the old scroll position exists', async () => {
  await act(() => router.navigate('/row'));
  expect(words()).toEqual([]);
  await act(() => router.navigate(-1));
  expect(drawnFirst).toEqual([20, 230]);
});

test('that goes for the very page that was opened first too', async () => {
  const opened = createMemoryRouter(router.routes, { initialEntries: ['/list'] });
  await act(async () => root.render(<RouterProvider key="opened" router={opened} />));
  await act(() => opened.navigate('/row'));
  await act(() => opened.navigate(-1));
  expect(drawnFirst.at(-1)).toBe(230);
});

test('a row that stays keeps its place on the page and the focus, whatever goes or comes before it', async () => {
  const [, link] = box.querySelectorAll('a');
  link?.focus();
  await show(many.slice(1));
  expect(document.activeElement).toBe(link);
  await show(['new', ...many]);
  expect(document.activeElement).toBe(link);
  expect(link?.textContent).toBe('row 1');
});

test('what is filtered away is not there to be found', async () => {
  await show(['row 9', 'row 190']);
  expect(words()).toEqual(['row 9', 'row 190']);
  await show([]);
  expect(words()).toEqual([]);
});

test('sections have the rows of their own before theirs, and none is empty', () => {
  expect(sectionsOf(['b', 'none', 'a'], ['a1', 'b1', 'a2', 'other'], ([key]) => key)).toEqual([
    { key: 'b', rows: ['b1'], before: 0 },
    { key: 'a', rows: ['a1', 'a2'], before: 1 },
  ]);
});
