/** Where the focus goes when another screen comes. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useTitleAndFocus } from '#shell/frame/useTitleAndFocus.ts';

let root: Root;
let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => undefined;
  box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
});

function Page({ title }: { title: string }) {
  useHashTarget();
  const heading = useTitleAndFocus<HTMLHeadingElement>(title);
  return (
    <main id="main" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <section id="part">
        <h2>Part</h2>
      </section>
    </main>
  );
}

test.each([
  ['', 'One'],
  ['#main', 'One'],
  ['#nothing', 'One'],
  ['#part', 'Part'],
])('Back to /one%s, with the focus nowhere before', async (hash, focused) => {
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
  expect(document.activeElement?.textContent).toBe(focused);
});
