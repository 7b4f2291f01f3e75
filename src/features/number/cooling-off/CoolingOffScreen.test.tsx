/** The countdown stands whatever else can't be read. */
import { afterEach, expect, test, vi } from 'vitest';
import { notedQuery } from '#api/noted.ts';
import { queryClient } from '#api/queryClient.ts';
import { Component as CoolingOffScreen } from '#features/number/cooling-off/CoolingOffScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

test('where the own list can not be read, the days are told all the same', async () => {
  enterScene('p04', 'day83');
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  queryClient.removeQueries(notedQuery);
  expect(await draw(CoolingOffScreen, (page) => page.textContent)).toContain('第 83 天');
});

test('what an app asks back is to be dealt with, what it works on is to be watched', async () => {
  enterScene('p04', 'asksFirst');
  const names = (page: HTMLElement) => [...page.querySelectorAll('a')].map((link) => link.getAttribute('aria-label'));
  expect(await draw(CoolingOffScreen, names)).toContainEqual(expect.stringMatching(/^去处理：示例应用丙/));
  enterScene('p04', 'leaving');
  expect(await draw(CoolingOffScreen, names)).toContainEqual(expect.stringMatching(/^看办到哪了：微博/));
});
