/** A page that comes back out of the browser's memory shows nothing of a person who has signed out meanwhile. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useUnseenWhenBack } from '#shell/session/useUnseenWhenBack.ts';

let root: Root;
let answer: (stands: boolean | null) => void;
const recheck = () => new Promise<boolean | null>((ok) => (answer = ok));

function Page() {
  const { state, ask } = useUnseenWhenBack(recheck);
  return (
    <button type="button" onClick={ask}>
      {state}
    </button>
  );
}
const button = () => document.querySelector('button');
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
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

test('left unseen, it is shown again once the session is known to stand', async () => {
  goes('pagehide', true);
  expect(isUnseen()).toBe(true);
  act(() => goes('pageshow', true));
  expect(isUnseen()).toBe(true);
  await act(async () => answer(true));
  expect(isUnseen()).toBe(false);
});

test('with the session over it stays unseen until something else stands there', async () => {
  goes('pagehide', true);
  act(() => goes('pageshow', true));
  await act(async () => answer(false));
  expect(isUnseen()).toBe(true);
  act(() => root.render(null));
  expect(isUnseen()).toBe(false);
});

test('a service that cannot be asked is no yes: the page stays unseen until it has answered', async () => {
  goes('pagehide', true);
  act(() => goes('pageshow', true));
  expect(button()?.textContent).toBe('asking');
  await act(async () => answer(null));
  expect([isUnseen(), button()?.textContent]).toEqual([true, 'unanswered']);
  act(() => button()?.click());
  expect([isUnseen(), button()?.textContent]).toEqual([true, 'asking']);
  await act(async () => answer(true));
  expect([isUnseen(), button()?.textContent]).toEqual([false, '']);
});

test('a page that is merely loaded or closed is none of this', () => {
  goes('pagehide', false);
  expect(isUnseen()).toBe(false);
});
