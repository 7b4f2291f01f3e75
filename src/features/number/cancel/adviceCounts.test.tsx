/** In every scene the list before cancelling counts requests and accounts as their own pages do. */
import { afterEach, expect, test } from 'vitest';
import { accountsQuery } from '#api/accounts.ts';
import { queryClient } from '#api/queryClient.ts';
import { requestsQuery } from '#api/requests.ts';
import { countAccounts } from '#domain/account.ts';
import { isOpen } from '#domain/request.ts';
import { Component as CancelScreen } from '#features/number/cancel/CancelScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';
import { people } from '#twin/people/openScene.ts';

afterEach(forgetScene);

const scenes = people.flatMap(({ id, scenes: own }) => own.map((scene) => [id, scene.id] as const));
const figure = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);

test.each(scenes)('%s %s', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  const text = await draw(CancelScreen, (page) => page.textContent?.replace(/[\u200B\s]+/g, ' ') ?? '');
  if (text.includes('号码已经销号')) return;
  const open = queryClient.getQueryData(requestsQuery.queryKey)?.filter(isOpen) ?? [];
  expect(figure(text, /(\d+) 项解绑申请还在办/)).toBe(open.length);
  const bindings = queryClient.getQueryData(accountsQuery.queryKey)?.bindings ?? [];
  const standing = bindings.filter(({ goneAt }) => goneAt === null).map((binding) => ({ binding }));
  expect(figure(text, /(\d+) 个账号还绑着它/)).toBe(countAccounts(standing));
  expect(text).not.toContain('另有');
});
