/** A text to an app is lost neither by leaving the screen nor by a session that ends while it is sent. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '#api/apiProblem.ts';
import { leave } from '#api/sessions.ts';
import { AnswerForm } from '#features/requests/one/AnswerForm.tsx';
import { forgetDrafts } from '#shell/acts/useDraft.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';

const TEXT = 'The number is mine since May 2019, and here is a bill.';
const sent = vi.fn();
let root: Root;
let place: HTMLElement;
let router: ReturnType<typeof createMemoryRouter>;

let busy = false;
let problem: Error | null = null;
function Alone() {
  const locale = useLocale();
  return (
    <AnswerForm
      draft={['req_3', 'appeal']}
      several
      label="Appeal"
      hint=""
      empty={`empty in ${locale}`}
      most={20}
      submitText="Send"
      busy={busy}
      problem={problem}
      onSubmit={sent}
      onFault={() => undefined}
    />
  );
}

const form = (of: string, initial?: string) => (
  <AnswerForm
    draft={[of, 'appeal']}
    several
    label="Appeal"
    hint=""
    initial={initial}
    empty=""
    most={500}
    submitText="Send"
    busy={false}
    problem={null}
    onSubmit={sent}
    onFault={() => undefined}
  />
);

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  forgetAll();
  sent.mockReset();
  [busy, problem] = [false, null];
  router = createMemoryRouter(
    [
      { path: '/1', element: form('req_1', 'As it stood') },
      { path: '/2', element: form('req_2') },
      { path: '/3', element: <Alone /> },
      { path: '/', element: <p /> },
    ],
    { initialEntries: ['/1'] },
  );
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<RouterProvider router={router} />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const go = (to: string) => act(async () => router.navigate(to));
const area = () => document.querySelector('textarea') as HTMLTextAreaElement;
const write = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area(), text);
    area().dispatchEvent(new Event('input', { bubbles: true }));
  });
/** Whether the browser asks before this page, and all that only lives in it, is gone. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('it is there again after another screen, for its own request alone, and stored nowhere', async () => {
  expect(area().value).toBe('As it stood');
  await write(TEXT);
  await go('/');
  await go('/2');
  expect(area().value).toBe('');
  await go('/');
  await go('/1');
  expect(area().value).toBe(TEXT);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('May 2019');
});

test('it is there again after it was sent in vain, and gone once it has arrived', async () => {
  await write(TEXT);
  await act(async () => document.querySelector('form')?.requestSubmit());
  expect(sent).toHaveBeenCalledWith(TEXT);
  await go('/');
  await go('/1');
  expect(area().value).toBe(TEXT);
  forgetDrafts('req_1');
  await go('/');
  await go('/1');
  expect(area().value).toBe('As it stood');
});

test('the browser asks before it drops the page with it, wherever in the portal one is, and not without it', async () => {
  expect(asksBeforeLeaving()).toBe(false);
  await write(TEXT);
  expect(asksBeforeLeaving()).toBe(true);
  await go('/');
  expect(asksBeforeLeaving()).toBe(true);
  forgetAll();
  expect(asksBeforeLeaving()).toBe(false);
});

test('whoever signs out in another tab leaves nothing of it here either', async () => {
  await write(TEXT);
  await go('/');
  act(leave);
  await go('/1');
  expect(area().value).toBe('As it stood');
});

test('what was taken back by hand is nothing to ask about', async () => {
  await write(TEXT);
  await write('As it stood');
  expect(asksBeforeLeaving()).toBe(false);
});

const submit = () => act(async () => document.querySelector('form')?.requestSubmit());
const summary = () => document.querySelector('form section')?.textContent ?? '';

test('nothing written, or too much: it is said each time, with the focus, and in the language that is read', async () => {
  await go('/3');
  await submit();
  expect(summary()).toContain('empty in zh-CN');
  await changeLanguage('en');
  expect(summary()).toContain('empty in en');
  await write('x'.repeat(21));
  (document.activeElement as HTMLElement).blur();
  await submit();
  expect(document.activeElement).toBe(document.querySelector('form section'));
  expect(summary()).toMatch(/21/);
  await changeLanguage('zh-CN');
  expect(summary()).toMatch(/[\u4e00-\u9fff].*21|21.*[\u4e00-\u9fff]/);
  expect(area().value).toHaveLength(21);
  expect(sent).not.toHaveBeenCalled();
});

test('marks that turn the text around are not sent; a second tap while it goes out sends nothing', async () => {
  await go('/3');
  await write('\u202e It is mine. \u2066');
  await submit();
  expect(sent.mock.calls).toEqual([['It is mine.']]);
  busy = true;
  await go('/');
  await go('/3');
  await submit();
  expect(sent).toHaveBeenCalledTimes(1);
});

test('offline nothing is lost, and one tap sends it again as it stands', async () => {
  problem = new ApiProblem('notSent');
  await go('/3');
  await write('It is mine.');
  const again = [...document.querySelectorAll<HTMLElement>('[role=alert] button')];
  expect(again).toHaveLength(1);
  await act(async () => again[0]?.click());
  expect(sent.mock.calls).toEqual([['It is mine.']]);
  expect(area().value).toBe('It is mine.');
});
