/** The live build before the HTTP twin, service workers blocked: the main job, and the headers that it is served with. */
import { securityHeaders } from '../../scripts/securityHeaders.mjs';
import { expect, test } from '../fixtures.ts';
import { pressInMenu } from '../headerMenu.ts';

test('look up, unbind and follow over real HTTP', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'answered', signIn: false });
  await expect(page.getByRole('contentinfo')).toContainText('演示，不是真实服务。');
  await page.getByRole('link', { name: /查看进度/ }).click();
  await page.getByLabel('手机号码').fill('154 0000 0001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await page
    .getByRole('link', { name: /申请解绑/ })
    .first()
    .or(page.getByRole('button', { name: /申请解绑/ }).first())
    .click();
  await expect(page.getByRole('heading', { level: 1, name: '提交前再看一遍' })).toBeVisible();
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  await page.getByRole('link', { name: '进度', exact: true }).click();
  for (let day = 0; day < 10; day++) await portal.advance(86_400_000);
  await page.getByRole('button', { name: /已完成/ }).click();
  await expect(page.getByText('已解绑', { exact: true })).toBeVisible();
});

test('settings, coverage, record and help over real HTTP', async ({ page, portal }) => {
  await portal.open('p03', '/settings', { sceneId: 'answered' });
  await page.getByRole('checkbox', { name: '申请有变化' }).check();
  await expect(page.getByRole('button', { name: '撤回：发送短信提醒' })).toBeVisible();
  await page.getByRole('link', { name: '号码记录：打印或保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '号码记录' })).toBeVisible();
  await expect(page.getByText('154****0003').first()).toBeVisible();
  await pressInMenu(page, '帮助');
  await page.getByText('“没回复”是不是没有账号？').click();
  await expect(page.getByText('没回复，就是不知道', { exact: false })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '每个数字的依据' }).click();
  await expect(page.locator('#inquiryPromise')).toContainText('48 小时');
  await page.goto('/apps/wechat');
  await expect(page.getByRole('heading', { level: 1, name: '微信' })).toBeVisible();
});

test('the session is a cookie that no script can read', async ({ page, portal, context }) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  const session = (await context.cookies()).find((cookie) => /(^|-)sid/.test(cookie.name));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('two people on one twin never see a thing of each other', async ({ browser, portal, page }) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  const other = await browser.newContext({ serviceWorkers: 'block' });
  const stranger = await other.newPage();
  await stranger.goto('/accounts');
  await expect(stranger.getByRole('heading', { level: 1, name: '登录看进度' })).toBeVisible();
  await expect(page.getByText('0003').first()).toBeVisible();
  await other.close();
});

test('every answer carries the security headers, errors and the service included', async ({ request }) => {
  const page = await request.get('/');
  const asset = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1] ?? '';
  const answers: [path: string, status: number, type: string][] = [
    ['/', 200, 'text/html'],
    ['/requests/unknown', 200, 'text/html'],
    [asset, 200, 'text/javascript'],
    ['/assets/missing.js', 404, 'text/plain'],
    ['/openapi.json', 200, 'application/json'],
    ['/api/service', 200, 'application/json'],
    ['/api/accounts', 401, 'application/problem+json'],
    ['/api/missing', 404, 'application/problem+json'],
  ];
  for (const [path, status, type] of answers) {
    const answer = await request.get(path);
    const headers = answer.headers();
    expect([path, answer.status(), headers['content-type']?.split(';')[0]]).toEqual([path, status, type]);
    for (const [name, value] of Object.entries(securityHeaders('live')))
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
    if (path.startsWith('/api/')) expect(headers['cache-control'], path).toBe('no-store');
  }
});
