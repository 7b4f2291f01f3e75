/** Nothing leads to a screen that then refuses: no look-up is offered that can't be made, and no choice where nothing can be chosen. */
import type { ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Component as GuideScreen } from '#features/guide/GuideScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as LookUpScreen } from '#features/look-up/LookUpScreen.tsx';
import { notNow } from '#features/look-up/notNow.ts';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { Component as CoolingOffScreen } from '#features/number/cooling-off/CoolingOffScreen.tsx';
import { Component as NumberScreen } from '#features/number/NumberScreen.tsx';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { Component as RequestsScreen } from '#features/requests/list/RequestsScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const screens: Readonly<Record<string, ComponentType>> = {
  AccountsScreen,
  CancelScreen,
  ChooseScreen,
  CoolingOffScreen,
  GuideScreen,
  HomeScreen,
  NumberScreen,
  ReportScreen,
  RequestsScreen,
  SecondHandScreen,
};

async function leadingTo(path: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, Screen] of Object.entries(screens))
    if (await draw(Screen, (page) => page.querySelector(`a[href="${path}"]`) !== null)) found.push(name);
  return found;
}

test.each([
  ['p11', 'suspended'],
  ['p06', 'over'],
])('of %s, whose number is %s and was never looked up, none is offered', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  queryClient.setQueryData(
    accountsQuery.queryKey,
    (known) => known && { ...known, inquiry: null, previous: null, bindings: [] },
  );
  expect(await leadingTo('/look-up')).toEqual([]);
});

const typedByHand = async () => {
  await notNow.load();
  return draw(LookUpScreen, (page) => ({
    heading: page.querySelector('h1')?.textContent,
    asks: page.querySelector('input, button[type="submit"]') !== null,
    calls: page.querySelector('a[href^="tel:"]') !== null,
    results: page.querySelector('a[href="/accounts"]') !== null,
  }));
};

test.each([
  ['p11', 'suspended', { calls: true, results: true }],
  ['p06', 'over', { calls: true, results: true }],
  ['p09', 'lookedUpToday', { results: true }],
])(
  'whoever types the address of the look-up by hand, as %s %s, is refused before anything is asked, and told what can be done',
  async (personId, sceneId, way) => {
    enterScene(personId, sceneId);
    expect(await typedByHand()).toMatchObject({ asks: false, ...way });
  },
);

test.each([
  ['p01', 'fresh'],
  ['p04', 'fresh'],
  ['p11', 'terminated'],
  ['p14', 'fresh'],
  ['p15', 'fresh'],
])('as %s %s the form is there', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  expect(await typedByHand()).toMatchObject({ asks: true });
});

test.each([
  ['p13', 'fresh', true],
  ['p12', 'fresh', false],
])(
  'as %s %s, wherever a look-up begins it is said that it would be too early: %s',
  async (personId, sceneId, isEarly) => {
    enterScene(personId, sceneId);
    await notNow.load();
    for (const Screen of [AccountsScreen, GuideScreen, LookUpScreen])
      expect(/太早/.test(await draw(Screen, (page) => page.textContent ?? ''))).toBe(isEarly);
    expect(await typedByHand()).toMatchObject({ asks: true });
  },
);

test('where it is not known how the number stands, the form is there, and the service has the last word', async () => {
  enterScene('p11', 'suspended');
  queryClient.removeQueries({ queryKey: lineQuery.queryKey });
  expect(await typedByHand()).toMatchObject({ asks: true });
});

test.each([
  ['p09', 'lookedUpToday'],
  ['p09', 'lookedUpJustNow'],
])('of %s, who has %s, none is offered', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  expect(await leadingTo('/look-up')).toEqual([]);
});

test.each([
  ['p03', 'requests'],
  ['p03', 'mvno'],
  ['p11', 'suspended'],
])('of %s at %s nothing can be chosen, and no choice is offered', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  expect(await draw(ChooseScreen, (page) => page.querySelector('input[type="checkbox"]'))).toBeNull();
  expect(await leadingTo('/unbind')).toEqual([]);
});
