/** What a key leaves standing of a long list, and what is seen of it. */

import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LongLine } from '#shell/list/LongLine.tsx';
import { type ListView, useSettledView } from '#shell/list/useSettledView.ts';
import away from '#ui/Away.module.css';
import spare from '#ui/Row.module.css';
import { Row } from '#ui/Row.tsx';

let root: Root;
let box: HTMLElement;
let show: (asked: string, rows: readonly string[]) => Promise<void>;

const viewOf = (asked: string, rows: readonly string[]): ListView<string> => ({
  asked,
  sections: [{ key: 'all', rows, before: 0 }],
  total: rows.length,
});
const many = Array.from({ length: 230 }, (_, i) => `row ${i}`);
const self = (item: string) => item;
const row = (item: string) => <Row joint="bound" heading={item} />;

function Page() {
  const [view, setView] = useState(() => viewOf('', many));
  show = (asked, rows) => act(async () => setView(viewOf(asked, rows)));
  const { settled, later } = useSettledView(view);
  return <LongLine now={view.sections[0]} then={settled.sections[0]} later={later} idOf={self} row={row} />;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.createElement('div');
  root = createRoot(box);
  const router = createMemoryRouter([{ path: '*', element: <Page /> }]);
  await act(async () => root.render(<RouterProvider router={router} />));
});
afterEach(() => act(() => root.unmount()));

const drawn = () => [...box.querySelectorAll('[role=listitem]')];
const seen = () => drawn().filter((item) => item.closest(`.${spare['spare']}, .${away['away']}`) === null);
const words = () => seen().map((item) => item.textContent);

test('all rows of a long list are there once it has settled, each once and in order', () => {
  expect(words()).toEqual(many);
  expect(box.querySelectorAll('[role=list], ul:not([role=none])')).toHaveLength(1);
});

test('what is asked for comes into the rows that are there, and clearing it draws nothing anew', async () => {
  const before = drawn().slice(0, 50);
  await show('9', ['row 9', 'row 190']);
  expect(words()).toEqual(['row 9', 'row 190']);
  expect(before.every((item) => box.contains(item))).toBe(true);
  expect(before).toEqual(expect.arrayContaining(seen()));
  await show('', many);
  expect(words()).toEqual(many);
  expect(drawn().slice(0, 50)).toEqual(before);
});

test('a row that only moves takes its place with it', async () => {
  const [first, second] = drawn();
  await show('', many.slice(1));
  expect(box.contains(first ?? null)).toBe(false);
  expect(drawn()[0]).toBe(second);
  expect(second?.textContent).toBe('row 1');
});

test('nothing found leaves nothing to see', async () => {
  await show('zzz', []);
  expect(words()).toEqual([]);
});
