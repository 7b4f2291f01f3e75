/** The site map as a whole: each screen of it is seen by the accessibility pass. */
import { screens as map } from '#routes.tsx';
import { expect, test } from 'vitest';
import { moments, screens } from '../e2e/screens.ts';

test('every route has a screen in the accessibility pass', () => {
  const seen = new Set([
    ...screens.map(({ route }) => route),
    ...moments.flatMap(({ paths }) => paths.map((path) => path.slice(1) || path)),
  ]);
  const routes = ['/', ...map.map(({ path }) => path)];
  expect(routes.filter((route) => route === undefined || !seen.has(route))).toEqual([]);
  expect([...seen].filter((route) => !routes.includes(route))).toEqual([]);
});
