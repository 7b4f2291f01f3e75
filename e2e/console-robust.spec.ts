/** What breaks a demo on a call: each ends in a working page, or in one clear page with a way out. */
import type { Page } from '@playwright/test';
import type { Started } from '#twin/browser.ts';
import { launchOptions } from '../scripts/ensureBrowser.mjs';
import { consoleOf, openPart, standingConsole } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

const heading = (page: Page) => page.locator('#main h1').first();

/** Somebody's world in the browser's own store, as it is or spoilt. */
const spoilSave = (page: Page, text: string) =>
  page.evaluate(
    (entry) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('clearline-twin');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('world', 'readwrite');
          writing.objectStore('world').put(entry, 'now');
          writing.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    text,
  );

/** Brings the worker, if that has not been done, and tells who answers the page then. */
const worker = (page: Page) =>
  page.evaluate(async () => {
    const { clearlineTwin } = globalThis as unknown as { clearlineTwin: Promise<Started> };
    return (await clearlineTwin).bringWorker();
  });

test('the worker is killed while nobody looks, the twin stops answering, and the page is loaded anew past both', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'collecting' });
  const strip = await standingConsole(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  for (let i = 0; i < 3; i++) {
    await devtools.send('ServiceWorker.stopAllWorkers');
    await strip.getByRole('button', { name: '下一件事' }).click();
    await expect(strip.getByRole('status').first()).toContainText('回复查询');
  }
  await page.reload();
  await expect(heading(page)).toHaveText('账号');
  const recover = strip.getByRole('button', { name: '恢复演示' });
  await expect(recover).toHaveCount(0);

  // A red button brings the demo back.
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    navigator.serviceWorker.controller?.postMessage('MOCK_DEACTIVATE');
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await expect(recover).toBeVisible();
  await expect(consoleOf(page).getByText('演示没有反应。')).toBeVisible();
  await recover.click();
  await expect(page.locator('#main')).toContainText('0001');
  await expect(recover).toHaveCount(0);

  // A hard reload.
  await Promise.all([page.waitForEvent('load'), devtools.send('Page.reload', { ignoreCache: true })]);
  await expect(heading(page)).toHaveText('账号');
  await expect(page.locator('#main')).toContainText('0001');
  expect((await portal.state()).sceneId).toBe('collecting');
});

test('a hard reload of one of two tabs: it is not loaded twice, and no call of either reaches the network', async ({
  page,
  portal,
  context,
  baseURL,
}) => {
  await portal.open('p01', '/requests', { sceneId: 'requests' });
  const other = await context.newPage();
  await other.goto('/requests');
  await expect(heading(other)).toHaveText('进度');
  expect(await worker(page)).toBe('worker');
  const reached: string[] = [];
  await context.route(`${baseURL}/{api,twin}/**`, (route) => {
    reached.push(route.request().url());
    return route.abort();
  });
  const devtools = await context.newCDPSession(other);
  await Promise.all([other.waitForEvent('load'), devtools.send('Page.reload', { ignoreCache: true })]);
  await expect(other.getByRole('link', { name: '京东' })).toBeVisible();
  expect(await worker(other)).toBe('fetch');
  await page.reload();
  await expect(page.getByRole('link', { name: '京东' })).toBeVisible();
  await other.getByRole('link', { name: '京东' }).click();
  await expect(other.getByRole('heading', { level: 1, name: /京东/ })).toBeVisible();
  await page.close();
  await other.getByRole('link', { name: '进度', exact: true }).click();
  await expect(heading(other)).toHaveText('进度');
  await expect(consoleOf(other).getByRole('button', { name: '恢复演示' })).toHaveCount(0);
  expect(reached).toEqual([]);
});

test('another person at another moment, signed in at once; two tabs share that world, and one of them is closed', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/requests', { sceneId: 'requests' });
  const other = await context.newPage();
  await other.goto('/requests');
  await expect(heading(other)).toHaveText('进度');
  const strip = await standingConsole(other);
  await strip.getByRole('combobox', { name: '人物' }).selectOption('p04');
  await strip.getByRole('combobox', { name: '场景' }).selectOption('leaving');
  await strip.getByRole('button', { name: '打开场景' }).click();
  await expect(other.locator('#main')).toContainText('0004');
  await expect(other.locator('#main')).not.toContainText('0001');
  await expect(other).toHaveURL('/');
  expect((await portal.state()).sceneId).toBe('leaving');
  await expect(strip.getByRole('status').first()).toHaveText('已打开场景。');
  await other.close();
  await page.bringToFront();
  await page.reload();
  await page.goto('/');
  await expect(page.locator('#main')).toContainText('0004');
  await standingConsole(page);
  await consoleOf(page).getByRole('button', { name: '重置', exact: true }).click();
  await expect(consoleOf(page).getByText('场景已重置。')).toBeVisible();
});

test('registration is refused: the demo runs inside the page', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto('/help');
  await expect(heading(page)).toBeVisible();
  const health = await openPart(page, '演示状态');
  await expect(health).toContainText('演示正常');
  await expect(health).toContainText('这里不用后台脚本');
  const strip = consoleOf(page);
  await strip.getByRole('combobox', { name: '人物' }).selectOption('p01');
  await strip.getByRole('button', { name: '打开场景' }).click();
  await expect(page.locator('#main')).toContainText('0001');
});

test('the twin comes late: words at once, then the demo all the same', async ({ page }) => {
  let letCome: () => void = () => undefined;
  const comes = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route('**/assets/browser-*.js', (route) => comes.then(() => route.continue()));
  await page.goto('/accounts?d=1&p=p01&s=answered', { waitUntil: 'commit' });
  await expect(consoleOf(page).getByRole('status')).toHaveText('正在准备演示…');
  await expect(page.getByText('正在打开')).toBeVisible();
  letCome();
  await expect(heading(page)).toHaveText('账号');
});

test('storage is forbidden: everything works, and the console says that it will not last', async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(window, name, forbidden);
  });
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  const health = await openPart(page, '演示状态');
  await expect(health).toContainText('关掉页面就没有了');
  await consoleOf(page).getByRole('combobox', { name: '人物' }).selectOption('p01');
  await consoleOf(page).getByRole('button', { name: '打开场景' }).click();
  await expect(page.locator('#main')).toContainText('0001');
});

test('a save that is older, half or hollow: a new one is made, and said so', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  const { world } = await page.evaluate(() => fetch('/twin/save').then((answer) => answer.json()));
  const saves = [
    JSON.stringify({ version: 1, tenures: [] }),
    '{"version":2,"tena',
    JSON.stringify({ ...world, tenures: [null], agenda: [7] }),
  ];
  for (const save of saves) {
    await spoilSave(page, save);
    await page.goto('/');
    await expect(heading(page)).toHaveText('查一查您的手机号绑定了哪些账号');
    await expect(consoleOf(page).getByText('旧的演示记录不能用了')).toBeVisible();
    const strip = await standingConsole(page);
    await strip.getByRole('combobox', { name: '人物' }).selectOption('p01');
    await strip.getByRole('button', { name: '打开场景' }).click();
    await expect(page.locator('#main')).toContainText('0001');
    await expect(consoleOf(page).getByText('旧的演示记录不能用了')).toHaveCount(0);
  }
});

test.describe('where the twin itself can not be loaded', () => {
  test.use({ faultsAllowed: true });
  test('one clear page with two ways out', async ({ page, context, portal }) => {
    expect(portal).toBeDefined();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setBlockedURLs', { urls: ['*/assets/browser-*.js'] });
    await page.goto('/accounts');
    await expect(page.getByRole('heading', { level: 1, name: '演示没能开始' })).toBeVisible();
    await expect(page.getByRole('button', { name: '恢复出厂' })).toBeVisible();
    await devtools.send('Network.setBlockedURLs', { urls: [] });
    await page.getByRole('button', { name: '重新载入' }).click();
    await expect(heading(page)).toBeVisible();
  });
});

test('plain http on a network address: no worker there, and everything works', async ({ playwright, baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  const { args = [], ...rest } = launchOptions();
  const browser = await playwright.chromium.launch({
    ...rest,
    args: [...args, '--host-resolver-rules=MAP 192.168.77.7 127.0.0.1'],
  });
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(`http://192.168.77.7:${port}/accounts?d=1&p=p01&s=answered`);
    await expect(heading(page)).toHaveText('账号');
    expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
    const health = await openPart(page, '演示状态');
    await expect(health).toContainText('演示正常');
    const share = await openPart(page, '分享');
    await share.getByRole('button', { name: '复制链接' }).click();
    await expect(share.getByRole('button', { name: '已复制' })).toBeVisible();
    await consoleOf(page).getByRole('button', { name: '重置', exact: true }).click();
    await expect(consoleOf(page).getByText('场景已重置。')).toBeVisible();
  } finally {
    await browser.close();
  }
});
