/** Noting an account by its name: a slip is told in the language that is read, and costs nothing that was typed. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { LONGEST_NAME } from '#domain/own/noted.ts';
import { notedKinds } from '#domain/own/notedKinds.ts';
import { Component as NoteScreen } from '#features/noted/NoteScreen.tsx';
import { forgetAll } from '#shell/session/tabStorage.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { enterScene, forgetScene } from '#testing/screenOf.tsx';

let root: Root;
const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(async () => {
  enterScene('p01', 'answered');
  forgetAll();
  asked.length = 0;
  vi.stubGlobal('fetch', (_: string, init: RequestInit = {}) => {
    if (init.method !== 'POST') return new Promise(() => undefined);
    asked.push(String(init.body));
    return answer();
  });
  const router = createMemoryRouter([{ path: '/noted/:id', element: <NoteScreen /> }], {
    initialEntries: [`/noted/${notedKinds[0]}`],
  });
  root = createRoot(document.body.appendChild(document.createElement('main')));
  await act(async () =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>,
    ),
  );
});
afterEach(async () => {
  act(() => root.unmount());
  forgetScene();
  await changeLanguage('zh-CN');
});

const field = () => document.querySelector('input') as HTMLInputElement;
const said = () => document.getElementById(`${field().id}-error`)?.textContent ?? '';
const send = () => act(async () => document.querySelector('form')?.requestSubmit());
const write = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

test.each([
  ['nothing', ''],
  ['marks that nobody sees', '\u202e\u200b'],
  ['too much', '很'.repeat(LONGEST_NAME + 1)],
  ['a card number in full width', '６２２２ ０２００ １２３４'],
])('%s is not sent: the field has the focus, keeps it, and tells it in the language that is read', async (_, text) => {
  await write(text);
  await send();
  expect(asked).toEqual([]);
  expect(document.activeElement).toBe(field());
  expect(said()).toMatch(/[\u4e00-\u9fff]/);
  await changeLanguage('en');
  expect(said()).toMatch(/^[^\u4e00-\u9fff]+$/);
  expect(field().value).toBe(text);
});

test('two taps send it once, without marks that turn the text around; what could not be sent stays as typed', async () => {
  let fail: (error: Error) => void = () => undefined;
  answer = () => new Promise((_, no) => (fail = no));
  await write('\u2066楼下的健身房\u2069');
  await send();
  await send();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('楼下的健身房');
  expect(asked[0]).not.toMatch(/[\u2066\u2069]/);
  fail(new TypeError('network'));
  // The cache tells of it in a turn of its own.
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(document.querySelector('[role=alert]')).not.toBeNull();
  }, 60_000);
  expect(field().value).toContain('楼下的健身房');
});
