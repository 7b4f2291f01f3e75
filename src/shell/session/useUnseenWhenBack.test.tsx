/** A page that comes back out of the browser's memory shows nothing of a person who has signed out meanwhile. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useUnseenWhenBack } from '#shell/session/useUnseenWhenBack.ts';

let root: Root;
let answer: (stands: boolean) => void;
const recheck = () => new Promise<boolean>((ok) => (answer = ok));

function Page() {
  useUnseenWhenBack(recheck);
  return null;
}
const isUnseen = () => 'unseen' in document.documentElement.dataset;
const goes = (type: 'pagehide' | 'pageshow', persisted: boolean) => {
  const event = new Event(type);
  Object.defineProperty(event, 'persisted', { value: persisted });
  window.dispatchEvent(event);
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Page />));
});
afterEach(() => act(() => root.unmount()));

test('left unseen, it is shown again once the session is known to stand', async () => {
  goes('pagehide', true);
  expect(isUnseen()).toBe(true);
  goes('pageshow', true);
  expect(isUnseen()).toBe(true);
  await act(async () => answer(true));
  expect(isUnseen()).toBe(false);
});

test('with the session over it stays unseen until something else stands there', async () => {
  goes('pagehide', true);
  goes('pageshow', true);
  await act(async () => answer(false));
  expect(isUnseen()).toBe(true);
  act(() => root.render(null));
  expect(isUnseen()).toBe(false);
});

test('a page that is merely loaded or closed is none of this', () => {
  goes('pagehide', false);
  expect(isUnseen()).toBe(false);
});
