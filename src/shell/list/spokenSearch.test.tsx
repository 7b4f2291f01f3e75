/** What is typed into a search is read aloud nowhere: others may hear it. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fill, find, press } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

let portal: Portal;

beforeAll(prepareDevice);
afterEach(() => portal.close());

const NUMBER = '15400000007';
const spoken = () =>
  [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((part) => part.textContent ?? '');

test.each([
  ['/apps', /没有找到/],
  ['/help', /没有找到/],
  ['/accounts', /没有找到/],
  ['/requests', /没有找到/],
  ['/unbind', /没有找到/],
])('%s', async (path, none) => {
  const sceneId = path === '/requests' ? 'requests' : 'answered';
  portal = await openPortal(path, { personId: 'p07', sceneId });
  await portal.until(() => expect(document.querySelector('input[type=search]')).not.toBeNull());
  if (find(/^找应用$/)?.matches('button')) press(/^找应用$/);
  await portal.settled();
  fill(/应用|找一找/, `${NUMBER}林阿姨`);
  await portal.until(() => expect(spoken().join()).toMatch(none));
  expect(spoken().filter((words) => words.includes(NUMBER) || words.includes('林阿姨'))).toEqual([]);
});
