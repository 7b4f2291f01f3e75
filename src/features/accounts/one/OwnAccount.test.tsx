/** That an app was asked to check is said only once it was asked. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Binding } from '#domain/binding.ts';
import { type Locale, locales } from '#domain/languages.ts';
import { instantOf } from '#domain/time.ts';
import { Component as AccountScreen } from '#features/accounts/one/AccountScreen.tsx';
import { OwnAccount } from '#features/accounts/one/OwnAccount.tsx';
import { anApp } from '#testing/anApp.ts';
import { aSentBinding } from '#testing/aRecord.ts';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(async () => {
  forgetScene();
  await changeLanguage('zh-CN');
});

const asked: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /我们已请应用复查|应用正在复查/,
  en: /The app was asked to check|The app is checking/,
};
const unasked: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /还没有请应用复查/,
  en: /The app has not been asked to check/,
};

test.each(locales.flatMap((locale) => [true, false].map((isAsked) => [locale, isAsked] as const)))(
  '%s: the person has said that it is done, and the app was asked: %s',
  async (locale, isAsked) => {
    await changeLanguage(locale);
    const { now } = enterScene('p01', 'answered');
    let id = '';
    queryClient.setQueryData(accountsQuery.queryKey, (known) => {
      const [first, ...others] = known?.bindings ?? [];
      if (known === undefined || first === undefined) throw new Error('Nothing was found');
      id = first.id;
      const recheckAskedAt = isAsked ? instantOf(now) : null;
      const own = { ...first, declaration: 'mine', ownAccount: 'saidDone', recheckAskedAt } as const;
      return { ...known, bindings: [own, ...others] };
    });
    const read = (page: HTMLElement) => page.textContent ?? '';
    const text = await draw(AccountScreen, read, `/accounts/${id}`, '/accounts/:id');
    expect(asked[locale].test(text)).toBe(isAsked);
    expect(unasked[locale].test(text)).toBe(!isAsked);
  },
);

const at = '2026-11-23T08:57:00.000Z';

test.each([
  ['it can be asked', 'active', null, null, true],
  ['a check that seemed to be under way is over', 'active', at, null, true],
  ['one is under way', 'active', null, at, false],
  ['nobody can be asked', 'suspended', null, null, false],
] as const)(
  'whether the app is asked along with “I have done it” is a matter of the answer: %s',
  async (_, phase, before, after, isAsked) => {
    const binding = aSentBinding('b', 'chat', { ownAccount: 'toDo', recheckAskedAt: before });
    const said = { ...binding, ownAccount: 'saidDone' as const, recheckAskedAt: after };
    const idle = { isPending: false, isSuccess: false, error: null };
    const recheck = { ...idle, mutate: vi.fn() };
    const sayDone = {
      ...idle,
      mutate: (_: string, then?: { onSuccess?: (said: Binding) => void }) => then?.onSuccess?.(said),
    };
    const props = {
      account: { app: anApp('chat'), phase, binding },
      before: null,
      mayReport: true,
      mayRecheck: false,
      mayUndo: false,
      sayDone,
      unsayDone: idle,
      recheck,
      place: null,
    } as unknown as ComponentProps<typeof OwnAccount>;
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    enterScene('p01', 'answered');
    act(() =>
      root.render(
        <QueryClientProvider client={queryClient}>
          <MemoryRouter>
            <OwnAccount {...props} />
          </MemoryRouter>
        </QueryClientProvider>,
      ),
    );
    act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '我已办好')?.click());
    expect(recheck.mutate.mock.calls).toEqual(isAsked ? [['b']] : []);
    act(() => root.unmount());
  },
);
