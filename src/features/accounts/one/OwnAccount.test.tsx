/** That an app was asked to check is said only once it was asked. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ComponentProps } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { type Locale, locales } from '#domain/languages.ts';
import { instantOf } from '#domain/time.ts';
import { Component as AccountScreen } from '#features/accounts/one/AccountScreen.tsx';
import { OwnAccount } from '#features/accounts/one/OwnAccount.tsx';
import { anApp } from '#testing/anApp.ts';
import { aBinding } from '#testing/aRecord.ts';
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

test.each([true, false])(
  'the app is asked along with “I have done it” only where it can be asked: %s',
  async (mayRecheck) => {
    const idle = { isPending: false, isSuccess: false, error: null };
    const recheck = { ...idle, mutate: vi.fn() };
    const sayDone = { ...idle, mutate: (_: string, then?: { onSuccess?: () => void }) => then?.onSuccess?.() };
    const props = {
      account: { app: anApp('chat'), phase: 'active', binding: aBinding('b', 'chat', { ownAccount: 'toDo' }) },
      before: null,
      mayReport: true,
      mayRecheck,
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
    expect(recheck.mutate.mock.calls).toEqual(mayRecheck ? [['b']] : []);
    act(() => root.unmount());
  },
);
