/** The site map as a whole: each screen of it is seen by the accessibility pass. */

import { expect, test } from 'vitest';
import { screens as map } from '#routes.tsx';
import { files } from '#testing/sourceFiles.ts';
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

/** These screens are one feature, and have a word of their own each in the address. */
const addressesOf: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['sign-in', 'code', 'cancelled-number', 'signed-out', 'timed-out'],
  help: ['help', 'cases', 'privacy', 'accessibility'],
};

test('the first word of an address is the name of the folder in which its screen stands', () => {
  const addresses = map.map(({ path = '' }) => path.split('/')[0] ?? '').filter((word) => word !== '*');
  const folders = new Set(files.filter((path) => path.startsWith('features/')).map((path) => path.split('/')[1] ?? ''));
  const words = [...folders].filter((folder) => folder !== 'home').flatMap((folder) => addressesOf[folder] ?? [folder]);
  expect(words.sort()).toEqual([...new Set(addresses)].sort());
});

/** Words that no single screen owns. */
const sharedWords = ['common', 'demo', 'home', 'problems', 'session', 'start', 'states'];

test('each feature has its words in a file of its name, and every other file is called by a word of the address', () => {
  const words = files.flatMap((path) => /^copy\/messages\/zh-CN\/(.+)\.json$/.exec(path)?.[1] ?? []);
  const features = new Set(files.flatMap((path) => /^features\/([^/]+)\//.exec(path)?.[1] ?? []));
  expect([...features].filter((feature) => !words.includes(feature))).toEqual([]);
  const inAddresses = new Set(map.flatMap(({ path = '' }) => path.split('/')));
  expect(words.filter((word) => !inAddresses.has(word) && !sharedWords.includes(word))).toEqual([]);
});
