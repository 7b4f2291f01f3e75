/** Where the focus goes when another screen comes. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';

let root: Root;
let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
});

function Page({ title }: { title: string }) {
  const heading = useTitleAndFocus<HTMLHeadingElement>(title);
  return (
    <main id="main" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p id="part">Part</p>
    </main>
  );
}

test.each([
  ['', 'One'],
  ['#main', 'One'],
  ['#nothing', 'One'],
  ['#part', undefined],
])('Back to /one%s, with the focus nowhere, as after a reload', async (hash, focused) => {
  const router = createMemoryRouter(
    [
      { path: '/one', element: <Page key="one" title="One" /> },
      { path: '/two', element: <Page key="two" title="Two" /> },
    ],
    { initialEntries: [`/one${hash}`, '/two'] },
  );
  await act(async () => root.render(<RouterProvider router={router} />));
  // The first screen of a visit keeps the browser's own focus.
  (document.activeElement as HTMLElement).blur();
  await act(() => router.navigate(-1));
  const { activeElement } = document;
  expect(activeElement === document.body ? undefined : activeElement?.textContent).toBe(focused);
});
