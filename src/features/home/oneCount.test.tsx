/** Home, the account list and the second-hand page tell the same numbers of one number, in every scene. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Binding } from '#domain/binding.ts';
import type { Reply } from '#domain/inquiry.ts';
import { Component as AccountsScreen } from '#features/accounts/list/AccountsScreen.tsx';
import { HomeScreen } from '#features/home/HomeScreen.tsx';
import { Component as SecondHandScreen } from '#features/number/second-hand/SecondHandScreen.tsx';
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
  fromBefore: figure(textOf(page), /以前的机主还有 (\d+) 个账号/),
});

const readSecondHand = (page: HTMLElement) => figure(textOf(page), /查到 (\d+) 个您入网之前的账号/);

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
  if (home.fromBefore !== null)
    expect(home.fromBefore, 'home and second-hand page').toBe(await draw(SecondHandScreen, readSecondHand));
  if (home.unanswered !== null) expect(home.unanswered, 'home and list').toBe(list.unanswered);
  if (list.unanswered !== null) expect(list.unansweredTab, 'heading and tab').toBe(list.unanswered);
});

/** As if the person had said or done so with the accounts of these apps. */
function say(appIds: readonly string[], facts: Partial<Binding>): void {
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    if (known === undefined) throw new Error('No accounts');
    return {
      ...known,
      bindings: known.bindings.map((one) => (appIds.includes(one.appId) ? { ...one, ...facts } : one)),
    };
  });
}

test('what is new and unexplained is to be dealt with first, and neither home nor list says that nothing presses', async () => {
  enterScene('p09', 'oneMore');
  say(['wechat', 'taobao'], { declaration: 'mine' });
  expect(await draw(AccountsScreen, textOf, '/accounts')).toContain('比上次查询多了账号');
  expect(await draw(AccountsScreen, readList, '/accounts')).toMatchObject({ care: 1, careTab: 1 });
  expect(await draw(HomeScreen, readHome)).toMatchObject({ heading: '有 1 个账号 可能不是您的', care: 1 });
  say(['kuaishou'], { declaration: 'notMine', openRequestId: 'sent', lastRequestId: 'sent' });
  const text = await draw(AccountsScreen, textOf, '/accounts');
  expect(text).toContain('没有要先处理的');
  expect(text).not.toContain('比上次查询多了账号');
});

test('a bare count that has grown alarms at home as in the list, until the person says whose it is', async () => {
  enterScene('p09', 'oneMore');
  const told = queryClient.getQueryData(accountsQuery.queryKey);
  const grown = told?.bindings.find(({ appId }) => appId === 'kuaishou');
  say(['wechat', 'taobao'], { declaration: 'mine' });
  say(['kuaishou'], { handle: null, count: 3, boundAt: { by: 'day', day: '2026-11-20' } });
  queryClient.setQueryData(accountsQuery.queryKey, (known) => {
    if (known?.previous == null || known.inquiry === null || grown === undefined) throw new Error('No accounts');
    const counting = (count: number) => (reply: Reply) =>
      reply.appId === 'kuaishou' ? { ...reply, answer: 'found' as const, count, bindingIds: [grown.id] } : reply;
    return {
      ...known,
      previous: { ...known.previous, replies: known.previous.replies.map(counting(2)) },
      inquiry: { ...known.inquiry, replies: known.inquiry.replies.map(counting(3)) },
    };
  });
  expect(await draw(AccountsScreen, textOf, '/accounts')).toContain('比上次查询多了账号');
  expect(await draw(AccountsScreen, readList, '/accounts')).toMatchObject({ care: 3, careTab: 3 });
  expect(await draw(HomeScreen, readHome)).toMatchObject({ heading: '有 3 个账号 可能不是您的', care: 3 });
  say(['kuaishou'], { declaration: 'mine' });
  expect(await draw(AccountsScreen, textOf, '/accounts')).not.toContain('比上次查询多了账号');
  expect(await draw(AccountsScreen, readList, '/accounts')).toMatchObject({ care: null });
  expect((await draw(HomeScreen, readHome)).heading).not.toContain('可能不是您的');
});

test.each([
  ['mvno', /以前的机主还有/],
  // Nobody has told when it was ported, so the date does not tell whose they are.
  ['ported', /可能不是您的/],
])('what may be another person’s comes first also where it can not be requested here: %s', async (sceneId, heading) => {
  enterScene('p03', sceneId);
  const { care } = await draw(AccountsScreen, readList, '/accounts');
  expect(care).toBeGreaterThan(0);
  const shown = await draw(
    AccountsScreen,
    (page) => [...page.querySelectorAll('li h3')].map(textOf),
    '/accounts?show=care',
  );
  expect(shown).toContain('支付宝');
  const home = await draw(HomeScreen, readHome);
  expect(home.heading).toMatch(heading);
  expect(home.care).toBe(care);
});
