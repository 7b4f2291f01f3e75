/** While a page is unseen, what stands beside its screen says nothing of the person either. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { Footer } from '#shell/frame/Footer.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { markUnseen } from '#shell/session/unseen.ts';
import { enterScene, forgetScene } from '#testing/screenOf.tsx';

beforeEach(() => enterScene('p03', 'answered'));
afterEach(forgetScene);

function Page() {
  return (
    <>
      <main>
        <Screen title="Get the number back" hasError />
      </main>
      <Footer />
    </>
  );
}

test('neither the title nor the person’s own carrier is shown, and both come back with the page', async () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  const said = () => [document.title, document.querySelectorAll('footer a[href^=tel]').length];
  const own = ['错误：Get the number back · 净号', 1];
  expect(said()).toEqual(own);
  await act(async () => markUnseen(true));
  expect(said()).toEqual(['正在打开… · 净号', 4]);
  await act(async () => markUnseen(false));
  expect(said()).toEqual(own);
  act(() => root.unmount());
});
