/** A date that has moved is told as nobody's first day, and a transfer leaves no doubt that there was somebody before. */
import type { ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import { type Line, phaseAt } from '#domain/line.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { Component as GuideScreen } from '#features/guide/GuideScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { Component as CoolingOffScreen } from '#features/number/cooling-off/CoolingOffScreen.tsx';
import { NotInPeriod } from '#features/number/retrieve/NotInPeriod.tsx';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { paths } from '#paths.ts';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { people } from '#twin/people/openScene.ts';

afterEach(forgetScene);

const nowhere = { to: '/', label: '' };
const lineNow = (): Line => {
  const line = queryClient.getQueryData(lineQuery.queryKey);
  if (line === undefined) throw new Error('No line');
  return line;
};
const textOf = (Screen: ComponentType) => draw(Screen, (page) => page.textContent ?? '');

test.each([
  ['p01', 'answered', true],
  ['p12', 'answered', false],
  ['p14', 'ported', false],
  ['p15', 'transferred', false],
  ['p03', 'ported', false],
  ['p03', 'mvno', true],
])('%s %s', async (personId, sceneId, isFirstDay) => {
  enterScene(personId, sceneId);
  const text = await textOf(SecondHandScreen);
  expect(/起归您/.test(text)).toBe(isFirstDay);
  // What unbinding spares, and what to tell a caller, hang on the same day.
  expect(text.includes('您自己绑定的不会动')).toBe(isFirstDay);
  expect(text.includes('您自己更早的账号也可能在内')).toBe(!isFirstDay);
  expect(/我从 .+起使用这个号码，您要找的人不再用它/.test(text)).toBe(isFirstDay);
  expect(text).toContain('催债电话');
});

test.each([
  ['home', HomeScreen],
  ['the countdown that has ended', CoolingOffScreen],
  ['the second-hand page', SecondHandScreen],
  [
    'the visit that has had its end',
    () => <NotInPeriod line={lineNow()} visits={[]} now={Date.now()} back={nowhere} />,
  ],
])('where no date tells them apart, %s does not say that old accounts are the person’s own', async (_, Screen) => {
  enterScene('p12', 'fresh');
  const text = await textOf(Screen);
  expect(text).not.toMatch(/账号(多半)?是您自己的|绑定多半是您自己的/);
  expect(text).toMatch(/不是您的/);
});

test.each([
  ['cancelling', CancelScreen],
  ['the guide', GuideScreen],
  ['the list', AccountsScreen],
])('a number that was got back after years is not called new while its data settles: %s', async (_, Screen) => {
  enterScene('p12', 'paused');
  expect(await textOf(Screen)).not.toMatch(/新办|新号码的资料|刚入网/);
});

test.each(people.flatMap(({ id, scenes }) => scenes.map((scene) => [id, scene.id] as const)))(
  'whoever no longer has the number is given no advice for its holder: %s %s',
  async (personId, sceneId) => {
    const { now } = enterScene(personId, sceneId);
    if (['active', 'suspended'].includes(phaseAt(lineNow(), now))) return;
    const hrefs = await draw(HomeScreen, (page) => [...page.querySelectorAll('a')].map((a) => a.getAttribute('href')));
    expect(hrefs.filter((href) => href?.startsWith(paths.secondHand))).toEqual([]);
    const text = await textOf(SecondHandScreen);
    expect(text).toContain('不再归您使用');
    expect(text).not.toMatch(/解绑能做什么|骚扰电话和错误标记|催债电话|您自己绑定的/);
  },
);
