/** What is typed into a search stays in this page's memory; the filters beside it stand in the URL. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readView, writeView } from '#features/accounts/list/useListView.ts';
import { read as readApps, write as writeApps } from '#features/apps/appList.ts';
import { inUrl as requests } from '#features/requests/list/requestsView.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';

type Form = Parameters<typeof useUrlView<{ query: string }>>[0];
let form: Form;
let shown: { query: string };
let change: (patch: { query?: string; show?: string; kind?: string; tab?: string }) => void;
let root: Root;
let router: ReturnType<typeof createBrowserRouter>;

function Page() {
  [shown, change] = useUrlView(form) as unknown as [typeof shown, typeof change];
  return null;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  forgetAll();
});
afterEach(() => {
  act(() => root.unmount());
  router.dispose();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
});

async function openAt(path: string, of: unknown) {
  form = of as Form;
  window.history.replaceState(null, '', path);
  router = createBrowserRouter([
    { path: '/list', element: <Page /> },
    { path: '/other', element: <Page /> },
    { path: '/row', element: null },
  ]);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<RouterProvider router={router} />));
}
/** Until the address has been written, which happens after the next paint: what is asked for later comes later. */
const settled = () =>
  act(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  });
const goTo = (to: string | -1) => act(async () => void (await router.navigate(to as string)));
const everywhere = () =>
  JSON.stringify([location.href, history.state, document.title, { ...sessionStorage }, { ...localStorage }]);

const forms: [string, unknown, Record<string, string>, string][] = [
  ['accounts', { read: readView, write: writeView }, { show: 'care' }, '?show=care'],
  ['requests', requests, { tab: 'done' }, '?show=done'],
  ['apps', { read: readApps, write: writeApps }, { kind: 'finance' }, '?kind=finance'],
];

test.each(forms)(
  'the search of %s stands nowhere but in the field, and Back brings it back',
  async (_, of, filter, search) => {
    await openAt('/list', of);
    act(() => change({ query: '15400000001' }));
    act(() => change(filter));
    await settled();
    expect(shown.query).toBe('15400000001');
    expect(everywhere()).not.toMatch(/1540000/);
    expect(location.search).toBe(search);
    await goTo('/row');
    await goTo(-1);
    expect(shown).toMatchObject({ query: '15400000001', ...filter });
    // A link to this very page begins anew, as does the list of something else.
    await goTo('/list');
    expect(shown.query).toBe('');
    await goTo('/other');
    expect(shown.query).toBe('');
  },
);

test.each(forms)('an old address with words in the search of %s is not taken up', async (_, of) => {
  await openAt('/list?q=15400000001', of);
  expect(shown.query).toBe('');
  act(() => change({ query: 'a' }));
  await settled();
  expect(everywhere()).not.toMatch(/1540000/);
});

test('whoever comes after the person finds nothing of what was typed', async () => {
  await openAt('/list', forms[2]?.[1]);
  act(() => change({ query: '山里的**' }));
  await goTo('/row');
  forgetAll();
  await goTo(-1);
  expect(shown.query).toBe('');
});
