/** The way back leads where the person came from, whatever else a history entry holds. */

import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWayBack } from '#shell/frame/useWayBack.ts';

const usual = { to: '/accounts', label: 'all' };

function Here() {
  const { back, from } = useWayBack(usual);
  return <p>{JSON.stringify([back.to, from ?? null])}</p>;
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => document.body.replaceChildren());

test.each([
  [{ list: 'plan' }, '/number/cancel', { list: 'plan' }],
  [{ list: 'coolingOff', other: 1 }, '/number/cooling-off', { list: 'coolingOff' }],
  [{ list: 'home' }, '/', { list: 'home' }],
  [{ guideStep: 'money' }, '/guide/money', { guideStep: 'money' }],
  [{ list: 'constructor' }, '/accounts', null],
  [{ list: 7 }, '/accounts', null],
  [{ guideStep: 'nowhere' }, '/accounts', null],
  ['plan', '/accounts', null],
  [null, '/accounts', null],
])('%j leads to %s', (state, to, from) => {
  const router = createMemoryRouter([{ path: '*', element: <Here /> }], {
    initialEntries: [{ pathname: '/accounts/acc_1', state }],
  });
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<RouterProvider router={router} />));
  expect(JSON.parse(document.querySelector('p')?.textContent ?? '')).toEqual([to, from]);
  act(() => root.unmount());
});
