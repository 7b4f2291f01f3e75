/** Whatever the contents of the record lead to stands on the page, also where little or nothing is known. */
import { afterEach, expect, test } from 'vitest';
import { Component as ReportScreen } from '#features/report/ReportScreen.tsx';
import { draw, enterScene, forgetScene } from '#testing/screenOf.tsx';

afterEach(forgetScene);

test.each([
  ['p01', 'fresh'],
  ['p02', 'gaps'],
  ['p08', 'hardCases'],
  ['p11', 'ownList'],
])('%s %s', async (personId, sceneId) => {
  enterScene(personId, sceneId);
  const [led, there] = await draw(ReportScreen, (page) => [
    [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.split('#')[1] ?? ''),
    [...page.querySelectorAll('[id]')].map(({ id }) => id),
  ]);
  expect(led?.length).toBeGreaterThan(1);
  expect(there).toEqual(expect.arrayContaining(led ?? []));
});
