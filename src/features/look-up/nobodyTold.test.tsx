/** No answer is never "no account": while no app has told, no screen says that there are none, counts none, or calls it done. */
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Answer } from '#domain/inquiry.ts';
import { type Locale, locales } from '#domain/languages.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Component as GuideScreen } from '#features/guide/GuideScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { changeLanguage } from '#testing/changeLanguage.ts';
import { draw, enterScene, forgetScene, lookUpAgain } from '#testing/screenOf.tsx';

afterEach(async () => {
  await changeLanguage('zh-CN');
  forgetScene();
});

const screens: Readonly<Record<string, ComponentType>> = {
  AccountsScreen,
  CancelScreen,
  ChooseScreen,
  GuideScreen,
  HomeScreen,
  ReportScreen,
  SecondHandScreen,
};
/** What only an app can say, and what only a list can that is through. */
const flat: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': /没有(?:发现|查到)(?:以前的绑定|账号)|里，都没有账号|(?:查到|发现) 0|都办过了|您这边办好了 [1-9]/,
  en: /\bno account (?:was |has been )?found|No account in|: 0 account|has been dealt with|found no account|done your part in [1-9]/i,
};
const textOf = (page: HTMLElement) => page.textContent?.replace(/[\u200B\s]+/g, ' ') ?? '';

/** The first look-up of a number on which nothing was found yet. */
function firstLookUp(now: number, answer: Answer): void {
  lookUpAgain(now, answer);
  queryClient.setQueryData(accountsQuery.queryKey, (known) => known && { ...known, previous: null, bindings: [] });
}

describe.each(locales)('in %s', (locale) => {
  test.each(['waiting', 'silent', 'declined'] as const)('all are %s', async (answer) => {
    const { now } = enterScene('p02', 'gaps');
    firstLookUp(now, answer);
    await changeLanguage(locale);
    for (const [name, Screen] of Object.entries(screens)) {
      const text = await draw(Screen, textOf);
      expect([name, flat[locale].exec(text)?.[0] ?? null]).toEqual([name, null]);
    }
  });
});

test('what all the apps told may be said flatly: the pattern finds it', async () => {
  const { now } = enterScene('p02', 'gaps');
  firstLookUp(now, 'none');
  for (const Screen of [AccountsScreen, CancelScreen, GuideScreen, HomeScreen])
    expect(await draw(Screen, textOf)).toMatch(flat['zh-CN']);
});
