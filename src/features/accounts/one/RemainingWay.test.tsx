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

const props = (facts: Partial<ComponentProps<typeof RemainingWay>> = {}): ComponentProps<typeof RemainingWay> => ({
  account,
  reason: 'declined',
  line: aLine({ maskedNumber: '154****0001' }),
  service: { demonstration: false } as Service,
  askAgain: { ...idle, act: () => undefined },
  watch: { ...idle, on: false, set: () => undefined },
  ...facts,
});
function draw(facts: Partial<ComponentProps<typeof RemainingWay>>): () => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <MemoryRouter>
        <RemainingWay {...props(facts)} />
      </MemoryRouter>,
    ),
  );
  return () => act(() => root.unmount());
}

test.each([
  [true, /^演示数据：.*\n\n您好，我是手机号（尾号 0001）/],
  [false, /^您好，我是手机号（尾号 0001）/],
])('in a demo (%s) the message says so', async (demonstration, said) => {
  const end = draw({ service: { demonstration } as Service });
  await act(async () => document.querySelector('button')?.click());
  expect(written).toEqual([expect.stringMatching(said)]);
  expect(document.querySelector('blockquote')?.textContent).toMatch(/^您好/);
  end();
});

const before = { by: 'day', day: '2019-01-01' } as const;
const ported = { portedInAt: '2026-10-14T02:00:00.000Z', activatedAt: '2026-10-14T02:00:00.000Z' };
const certain = '可以把这段话发给应用的客服';
const onlyIf = '确定不是您的，可以把这段话发给应用的客服';

test.each([
  ['the person has said so', { declaration: 'notMine', boundAt: null }, {}, certain],
  ['the date says so', { declaration: null, boundAt: before }, {}, certain],
  ['nobody has said so', { declaration: null, boundAt: null }, {}, onlyIf],
  ['the person is not sure', { declaration: 'unsure', boundAt: null }, {}, onlyIf],
  ['the date that could say so has moved', { declaration: null, boundAt: before }, ported, onlyIf],
  ['the date has moved, and the person has said so', { declaration: 'notMine', boundAt: before }, ported, certain],
] as const)('the message says “not mine” where %s', (_, binding, line, lead) => {
  const end = draw({ account: { ...account, binding: binding as Partial<Binding> as Binding }, line: aLine(line) });
  const letter = document.querySelector('blockquote');
  expect(letter?.previousElementSibling?.textContent?.startsWith(lead)).toBe(true);
  // A day that has moved is nobody's first day, and no app is told that it was.
  expect(letter?.textContent?.includes('入网')).toBe(line !== ported);
  end();
});
