/** What was typed on the way in is there again after another screen, and nowhere but in this page's memory. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leave } from '#api/sessions.ts';
import { WayInForm } from '#shell/session/WayInForm.tsx';
import { clearDraft } from '#shell/session/wayInDraft.ts';

const sent = vi.fn();
let root: Root;
let place: HTMLElement;
let refused: { number?: string } = {};

function Page() {
  return (
    <WayInForm
      asksNumber
      asksId
      numberHint=""
      consentHint=""
      act="send"
      busy={false}
      refused={refused}
      onSend={sent}
      onErrors={() => undefined}
    />
  );
}
let router: ReturnType<typeof createMemoryRouter>;
const go = (to: string) => act(async () => router.navigate(to));

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  clearDraft();
  sent.mockReset();
  refused = {};
  router = createMemoryRouter([
    { path: '/', Component: Page },
    { path: '/privacy', element: <p>privacy</p> },
  ]);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<RouterProvider router={router} />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const field = (id: string) => document.getElementById(id) as HTMLInputElement;
/** As React hears of a person's keys. */
const type = (id: string, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(id), text);
    field(id).dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () => act(async () => document.querySelector('form')?.requestSubmit());

test('number, ID characters and consent outlast a look at another page, and are stored nowhere', async () => {
  await type('number', '154 0000 0001');
  await type('tail', '01151X');
  await act(async () => field('consent').click());
  await go('/privacy');
  expect(document.body.textContent).toBe('privacy');
  await go('/');
  expect([field('number').value, field('tail').value, field('consent').checked]).toEqual([
    '154 0000 0001',
    '01151X',
    true,
  ]);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toMatch(/154|01151/);
});

test('whoever signs out takes it along', async () => {
  await type('number', '154 0000 0001');
  await type('tail', '01151X');
  await go('/privacy');
  act(leave);
  await go('/');
  expect([field('number').value, field('tail').value]).toEqual(['', '']);
});

test('what a password manager writes without a word stays, and is sent', async () => {
  field('number').value = '15400000001';
  await act(async () => field('consent').click());
  await type('tail', '01151X');
  expect(field('number').value).toBe('15400000001');
  await submit();
  expect(sent).toHaveBeenCalledWith({ number: '15400000001', idTail: '01151X' });
});

test('what a password manager wrote is kept when the screen is left for another', async () => {
  field('number').value = '15400000001';
  await go('/privacy');
  await go('/');
  expect(field('number').value).toBe('15400000001');
});

test('what the service said of one number is not held against another that was not sent', async () => {
  await type('number', '15400000001');
  await type('tail', '01151');
  await go('/privacy');
  refused = { number: 'not this one' };
  await go('/');
  await submit();
  expect(place.textContent).toContain('not this one');
  await type('number', '15400000002');
  await submit();
  expect(sent).not.toHaveBeenCalled();
  expect(place.textContent).not.toContain('not this one');
});
