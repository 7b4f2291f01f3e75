/** The message to an app that only the app itself can act on: what is copied of it in a demo and before a real service. */

import { act, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Service } from '#api/service.ts';
import type { Account } from '#domain/account.ts';
import type { App } from '#domain/app.ts';
import type { Binding } from '#domain/binding.ts';
import { RemainingWay } from '#features/accounts/one/RemainingWay.tsx';
import { aLine } from '#testing/aLine.ts';

const written: string[] = [];
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  written.length = 0;
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void written.push(text) } });
});
afterEach(() => document.body.replaceChildren());

const words = { 'zh-CN': '微聊', en: 'Chat' };
const account = {
  app: { id: 'chat', name: words, hotline: null } as App,
  binding: { declaration: 'notMine' } as Binding,
  phase: 'active',
} as Account;
const idle = { busy: false, error: null };

test.each([
  [true, /^演示数据：.*\n\n您好，我是手机号（尾号 0001）/],
  [false, /^您好，我是手机号（尾号 0001）/],
])('in a demo (%s) the message says so', async (demonstration, said) => {
  const props: ComponentProps<typeof RemainingWay> = {
    account,
    reason: 'declined',
    line: aLine({ maskedNumber: '154****0001' }),
    service: { demonstration } as Service,
    askAgain: { ...idle, act: () => undefined },
    watch: { ...idle, on: false, set: () => undefined },
  };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <MemoryRouter>
        <RemainingWay {...props} />
      </MemoryRouter>,
    ),
  );
  await act(async () => document.querySelector('button')?.click());
  expect(written).toEqual([expect.stringMatching(said)]);
  expect(document.querySelector('blockquote')?.textContent).toMatch(/^您好/);
  act(() => root.unmount());
});
