/** Home, the account list and the guide tell the same numbers of one number, in every scene. */
import { afterEach, expect, test } from 'vitest';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { people } from '#twin/people/openScene.ts';

afterEach(forgetScene);

const scenes = people.flatMap(({ id, scenes: own }) => own.map((scene) => [id, scene.id] as const));

/** The text as it is read, without the marks that only say where a line may break. */
const textOf = (part: Element | null | undefined) => part?.textContent?.replace(/[\u200B\s]+/g, ' ') ?? '';
const figure = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

const readHome = (page: HTMLElement) => ({
  heading: textOf(page.querySelector('h1')),
  accounts: figure(textOf(page), /(?:全部|查看) (\d+) 个账号/),
  care: figure(textOf(page), /看看这 (\d+) 个/),
  unanswered: figure(textOf(page), /(\d+) 个应用还没回复，有没有账号/),
});

const readList = (page: HTMLElement) => {
  const tabs = [...page.querySelectorAll('fieldset button')].map(textOf);
  const tab = (name: string) => figure(tabs.find((text) => text.startsWith(name)) ?? '', /(\d+)$/);
  const heading = [...page.querySelectorAll('h2')].map(textOf).find((text) => /^\d+ 个账号|没有发现/.test(text)) ?? '';
  return {
    found: figure(heading, /^(\d+) 个账号/),
    care: figure(heading, /，(\d+) 个建议先处理/),
    all: tab('全部'),
    careTab: tab('需要处理'),
    unanswered: figure(textOf(page), /(\d+) 个应用还没回复，有没有账号/),
    unansweredTab: tab('未回复'),
  };
};

test.each(scenes)('%s %s', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  const home = await draw(HomeScreen, readHome);
  const list = await draw(AccountsScreen, readList, '/accounts');
  if (list.found !== null) expect(list.all, 'heading and tab').toBe(list.found);
  if (list.care !== null) expect(list.careTab, 'heading and tab').toBe(list.care);
  if (home.accounts !== null) expect(home.accounts, 'home and list').toBe(list.all);
  if (home.care !== null) expect(home.care, 'home and list').toBeLessThanOrEqual(list.care ?? 0);
  if (home.unanswered !== null) expect(home.unanswered, 'home and list').toBe(list.unanswered);
  if (list.unanswered !== null) expect(list.unansweredTab, 'heading and tab').toBe(list.unanswered);
});
