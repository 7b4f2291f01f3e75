/** Files that the host no longer has, or that the network swallows: what is missing is said, and costs only itself. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pressInMenu } from '../headerMenu.ts';

test.use({ faultsAllowed: true });

for (const [what, answer] of [
  ['missing', { status: 404, contentType: 'text/plain', body: 'Not found' }],
  ['cut off half-way', { contentType: 'text/javascript', body: 'import{t as e}from"./por' }],
] as const) {
  test(`a portal whose script is ${what} says so, with a line to call, in the page's language`, async ({ page }) => {
    await page.clock.install();
    await page.route(/\/assets\/index-[^/]*\.js$/, (route) => route.fulfill(answer));
    await page.goto('/help');
    const said = page.getByRole('alert');
    await expect(page.getByText('正在打开', { exact: false }).first()).toBeAttached();
    await page.clock.fastForward(10_000);
    await expect(said.getByRole('heading', { name: '这一页没能打开' })).toBeVisible();
    await expect(said.getByRole('link', { name: '中国移动 10086' })).toHaveAttribute('href', 'tel:10086');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(said.getByRole('link', { name: 'China Broadnet 10099' })).toBeVisible();
    await page.unroute(/\/assets\/index-[^/]*\.js$/);
    await said.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  });
}

test('a browser that is too old is told so in both languages, with the lines to call, and starts no portal', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'ListFormat'));
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { name: '这个浏览器太旧' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This browser is too old' })).toBeVisible();
  await expect(page.getByRole('link', { name: '中国移动 10086' })).toHaveAttribute('href', 'tel:10086');
  await expect(page.getByRole('link', { name: 'China Telecom 10000' })).toBeVisible();
  await expect(page.locator('#root')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('a script that is merely slow is waited for, however long', async ({ page }) => {
  await page.clock.install();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((ok) => {
    letGo = ok;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/help', { waitUntil: 'commit' });
  await expect(page.getByText('正在打开', { exact: false }).first()).toBeAttached();
  await page.clock.fastForward(60_000);
  await expect(page.getByRole('alert')).toHaveCount(0);
  letGo();
  await expect(page.locator('#main h1')).toBeVisible();
});

/** Both files of a part, as a host without them answers. */
const file = (name: string, ending: string) => new RegExp(`/assets/${name}-[^/]*\\.${ending}$`);

test('a lost footer costs only itself, and comes with the next screen', async ({ page }) => {
  await page.route(file('FrameEnd', 'js'), (route) => route.abort());
  await page.goto('/help');
  await expect(page.locator('#main h1')).toBeVisible();
  // It is tried twice.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await page.unroute(file('FrameEnd', 'js'));
  await pressInMenu(page, '设置');
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toHaveCSS('padding-bottom', '0px');
});

for (const ending of ['css', 'js']) {
  test(`a screen whose ${ending} the host no longer has tells of the new version, and a reload brings it`, async ({
    page,
  }) => {
    await page.goto('/help');
    await expect(page.locator('#main h1')).toBeVisible();
    await page.route(file('SettingsScreen', ending), (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await pressInMenu(page, '设置');
    await expect(page.getByRole('alert')).toContainText('这个页面有新版本');
    await page.unroute(file('SettingsScreen', ending));
    await page.getByRole('button', { name: '刷新页面' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  });
}

for (const from of ['/', '/help']) {
  test(`offline, a screen that was never opened says so, and comes by itself once there is a network (${from})`, async ({
    page,
    context,
  }) => {
    await page.goto(from);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await context.setOffline(true);
    await pressInMenu(page, '设置');
    await expect(page.getByRole('alert')).toContainText('已断网');
    // In one place: not above it as well.
    await expect(page.locator('#main')).toHaveText(/^(?!.*已断网.*已断网)/s);
    await page.getByRole('alert').getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('alert')).toContainText('已断网');
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  });
}

test('a network that drops right after the requests were taken loses no receipt', async ({ page, portal, context }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  await page
    .locator('#main')
    .getByRole('link', { name: /申请解绑/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: '提交前再看一遍' })).toBeVisible();
  await page.route('**/api/submissions', async (route) => {
    const response = await route.fetch();
    await context.setOffline(true);
    await route.fulfill({ response });
  });
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await expect(page.locator('#main')).toContainText('1 项');
  await expect(page.locator('#main')).toContainText('已提交');
  await expect(page.locator('#main')).not.toContainText('尚未提交');
});

/** A page hears of it a moment before its network is really gone: what it asks then may still be answered. */
async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await expect
    .poll(() => page.evaluate(() => fetch('/', { cache: 'no-store' }).then(String, () => 'gone')))
    .toBe('gone');
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
}

test('without a network each screen says so with the time of its data, also when it asks nothing, and reads anew by itself', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p02', '/number', { sceneId: 'gaps' });
  const said = page.locator('#main').getByRole('status').first();
  for (const path of ['/number', '/help', '/nowhere']) {
    if (path !== '/number') await page.goto(path);
    await expect(page.locator('#main h1')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await goOffline(page);
    await expect(said).toContainText('已断网');
    if (path !== '/nowhere') await expect(said).toContainText(/数据截至 \d\d:\d\d/);
    await context.setOffline(false);
    await expect(said).toBeEmpty();
  }
});
