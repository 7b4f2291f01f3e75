/** Whoever signs out, or comes back to a page that was left open, over real HTTP: the service answers when the journey lets it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { expectSignedIn, pressInMenu } from '../headerMenu.ts';

test('signing out clears the screen with the tap, in every tab, however slow the service', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const second = await context.newPage();
  await second.goto('/requests');
  await expect(second.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((ok) => {
    letGo = ok;
  });
  await context.route('**/api/session', async (route) => {
    if (route.request().method() === 'DELETE') await held;
    await route.continue();
  });
  const asked: string[] = [];
  for (const tab of [page, second]) tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await pressInMenu(page, '退出');
  for (const tab of [page, second]) {
    await expect(tab.locator('#main h1')).toHaveText(/^(已退出|还没有得到服务的确认)$/);
    await expect(tab.getByRole('link', { name: '账号', exact: true })).toHaveCount(0);
  }
  await expect(page.getByText('正在通知服务')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '还没有得到服务的确认' })).toBeVisible();
  expect(asked.filter((path) => /^\/api\/(?!session$|service$|apps$)/.test(path))).toEqual([]);
  letGo();
  for (const tab of [page, second]) await expect(tab.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
});

/** What a browser tells a page that it keeps in memory while another one is shown, and that it then brings back. */
const tell = (page: Page, type: 'pagehide' | 'pageshow') =>
  page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);

test('a page out of the browser memory shows nothing before the service has said who is signed in', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const list = page.getByRole('heading', { level: 1, name: '账号' });
  await tell(page, 'pagehide');
  await context.setOffline(true);
  await tell(page, 'pageshow');
  const dialog = page.getByRole('alertdialog', { name: '正在确认您是否还在登录' });
  await expect(dialog).toContainText('已断网');
  await expect(list).toBeHidden();
  await dialog.getByRole('button', { name: '再试一次' }).click();
  await expect(dialog).toContainText('已断网');
  await expect(list).toBeHidden();
  await context.setOffline(false);
  await dialog.getByRole('button', { name: '再试一次' }).click();
  await expect(list).toBeVisible();
  await expect(dialog).toBeHidden();

  await tell(page, 'pagehide');
  await context.request.delete('/api/session', { headers: { 'clearline-client': 'portal' } });
  await tell(page, 'pageshow');
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
});

test('a browser that keeps no cookie is told so, and how to go on, and gets one text message', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/sign-in', { sceneId: 'answered', signIn: false });
  await page.route('**/api/**', async (route) => {
    const response = await route.fetch();
    await context.clearCookies({ name: /^sid/ });
    const { 'set-cookie': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  let texts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') texts += 1;
  });
  const said = page.getByRole('alert');
  await page.getByLabel('手机号码').fill('15400000001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(said).toContainText('Cookie');
  await page.goBack();
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(said).toContainText('Cookie');
  expect(texts).toBe(1);
  await page.unroute('**/api/**');
  await said.getByRole('button', { name: '刷新页面' }).click();
  await page.getByLabel('手机号码').fill('15400000001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await expectSignedIn(page);
});
