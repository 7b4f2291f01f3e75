/** Whoever looks up again has no answers yet: what was found before stands on each screen, and on each it is said to be that old. */
import type { ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Component as GuideScreen } from '#features/guide/GuideScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { Component as CoolingOffScreen } from '#features/number/cooling-off/CoolingOffScreen.tsx';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { draw, enterScene, forgetScene, lookUpAgain } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const inUse: Readonly<Record<string, ComponentType>> = {
  AccountsScreen,
  CancelScreen,
  ChooseScreen,
  GuideScreen,
  HomeScreen,
  ReportScreen,
};
const cancelled: Readonly<Record<string, ComponentType>> = {
  AccountsScreen,
  CoolingOffScreen,
  GuideScreen,
  ReportScreen,
};

const isOld = /(?:以前查到的|告知已绑定，这次查询还没有再确认)/;
const textOf = (page: HTMLElement) => page.textContent?.replace(/[\u200B\s]+/g, ' ') ?? '';

test.each([
  ['p09', 'stale', 'waiting', inUse],
  ['p09', 'stale', 'silent', inUse],
  ['p01', 'done', 'waiting', inUse],
  ['p03', 'answered', 'declined', inUse],
  ['p08', 'supplied', 'waiting', inUse],
  ['p04', 'day83', 'waiting', cancelled],
] as const)('%s %s, all are %s', async (personId, sceneId, answer, screens) => {
  const { now } = enterScene(personId, sceneId);
  for (const [name, Screen] of Object.entries(screens))
    expect(isOld.test(await draw(Screen, textOf)), `${name} before`).toBe(false);
  lookUpAgain(now + 1, answer);
  const there =
    queryClient.getQueryData(accountsQuery.queryKey)?.bindings.filter(({ goneAt }) => goneAt === null) ?? [];
  expect(there.length).toBeGreaterThan(0);
  for (const [name, Screen] of Object.entries(screens)) {
    const text = await draw(Screen, textOf);
    expect(isOld.test(text), `${name}: ${text.slice(0, 300)}`).toBe(true);
    expect(text, name).not.toMatch(/个，查到 \d+ 个账号/);
    if (answer !== 'declined') expect(text, name).not.toMatch(/数据截至|· 截至/);
  }
});
