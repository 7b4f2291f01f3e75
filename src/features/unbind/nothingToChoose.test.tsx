/** Where nothing can be chosen, whoever has not told is named beside it: silence is never "nothing". */
import { afterEach, expect, test } from 'vitest';
import { Component as GuideScreen } from '#features/guide/GuideScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
import { Component as ChooseScreen } from '#features/unbind/ChooseScreen.tsx';
import { answerAll, draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

const screens = { HomeScreen, ChooseScreen, SecondHandScreen, CancelScreen };

test.each(Object.entries(screens))('%s says who has not told', async (_, Screen) => {
  enterScene('p02', 'gaps');
  answerAll(['silent', 'silent', 'declined']);
  const text = await draw(Screen, (page) => page.textContent ?? '');
  expect(text).toMatch(/2 个应用(还)?没回复/);
  expect(text).toMatch(/1 个应用不提供查询/);
  expect(text).not.toMatch(/0 个应用|没有需要您处理的|没有要办的|可以放心/);
});

test('the guide, which has a step for the silent ones, says who answers no inquiries', async () => {
  enterScene('p02', 'gaps');
  answerAll(['none', 'declined']);
  expect(await draw(GuideScreen, (page) => page.textContent)).toMatch(/1 个应用不提供查询/);
});

test.each(Object.entries({ ...screens, GuideScreen }))(
  '%s does not count an app that declined among those without an account',
  async (_, Screen) => {
    enterScene('p02', 'gaps');
    answerAll(['none', 'declined', 'declined']);
    const text = await draw(Screen, (page) => page.textContent ?? '');
    expect(text).not.toMatch(/已回复的 3 个应用/);
  },
);

test('where nothing was found, nothing is said of accounts that were', async () => {
  enterScene('p02', 'gaps');
  answerAll(['none', 'silent']);
  const text = await draw(ChooseScreen, (page) => page.textContent ?? '');
  expect(text).toContain('已回复的应用里，没有发现账号。');
  expect(text).not.toContain('查到的账号里');
});
