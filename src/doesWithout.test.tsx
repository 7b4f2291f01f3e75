/** What a screen can do without: it does its work, says what could not be had, and has it once it is asked for again. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { OperationName } from '#contract/operations.ts';
import { fill, find, press } from '#testing/portal/hands.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';

let portal: Portal;
let isLost = true;

beforeAll(prepareDevice);
afterEach(() => portal.close());

async function open(path: string, lost: OperationName, personId = 'p01', sceneId = 'answered'): Promise<void> {
  isLost = true;
  portal = await openPortal(path, {
    personId,
    sceneId,
    wire: async ({ operation, pass }) => {
      if (operation === lost && isLost) throw new TypeError('Failed to fetch');
      return pass();
    },
  });
  await portal.settled();
}
const text = () => portal.main()?.textContent ?? '';
const alert = () => document.querySelector('#main [role=alert]');
async function askAgain(): Promise<void> {
  isLost = false;
  press(/再试一次|重试/);
  await portal.until(() => expect(alert()).toBeNull());
  await portal.settled();
}

test.each<
  [what: string, path: string, lost: OperationName, there: RegExp, then: RegExp, personId?: string, sceneId?: string]
>([
  ['one’s own account', '/accounts', 'listAppDetails', /我已办好/, /最后核对/],
  ['an app', '/apps/alipay', 'listAppDetails', /能办什么/, /更换手机号/],
  ['the rules', '/rules', 'readEvidence', /48 小时/, /一证通查承诺/],
])('%s stands without, and has it later', async (_, path, lost, there, then) => {
  await open(path, lost);
  if (path === '/accounts') {
    press(/^微信$/);
    await portal.until(() => expect(find(/^是我的$/)).toBeDefined());
    press(/^是我的$/);
    await portal.settled();
  }
  await portal.until(() => expect(text()).toMatch(there));
  await portal.until(() => expect(alert()).not.toBeNull());
  expect(text()).not.toMatch(then);
  expect([...document.querySelectorAll('#main p:not([role])')].filter((one) => one.textContent === '')).toEqual([]);
  await askAgain();
  expect(text()).toMatch(then);
});

test('what a relative needs to know is read without who published it', async () => {
  await open('/cases/died', 'readEvidence');
  await portal.until(() => expect(text().length).toBeGreaterThan(300));
  expect(document.querySelector('h1')?.textContent).not.toMatch(/有问题|连不上/);
});

test('a list of one’s own, and the form for one more, wait for nobody', async () => {
  for (const path of ['/noted', '/noted/bank']) {
    await open(path, 'listAppDetails', 'p11', 'ownList');
    expect(document.querySelector('h1')?.textContent, path).not.toMatch(/有问题|连不上/);
    if (path === '/noted') portal.close();
  }
});

test('help says that it has found nothing only once it has looked everywhere', async () => {
  await open('/help', 'readEvidence');
  fill(/找一找/, '一证通查承诺');
  await portal.until(() => expect(alert()).not.toBeNull());
  expect(text()).not.toMatch(/没有找到|没找到/);
  await askAgain();
  await portal.until(() => expect(text()).toMatch(/查询结果的期限/));
  fill(/找一找/, 'qqqqqqq');
  await portal.until(() => expect(text()).toMatch(/没有找到|没找到/));
});
