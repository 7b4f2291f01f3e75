/** The console on a page of its own: the portal on a phone beside it, and portals in other windows, do what it says. */
import { axeFaults } from './axe.ts';
import { PARTS } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('the phone beside it and the portal in another window follow, also to a wrong device and to the newest build', async ({
  page,
  portal,
  context,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const second = await context.newPage();
  await second.goto('/demo');
  const desk = second.getByRole('main', { name: '演示控制台' });
  const phone = second.frameLocator('iframe[title="手机上的网站"]');
  await expect(second).toHaveTitle('演示控制台 · 净号 · 演示数据 Demo data');
  await expect(second.locator('#root')).toBeEmpty();
  for (const part of PARTS) await expect(second.getByRole('region', { name: part, exact: true })).toBeVisible();
  await expect(phone.locator('#main')).toContainText('0001');
  // The phone is laid out as a phone is, and what controls it does not stand on it a second time.
  await expect(phone.locator('html')).toHaveJSProperty('clientWidth', 390);
  await expect(phone.getByRole('complementary', { name: '演示控制台' })).toHaveText('演示数据 Demo data');
  await desk.getByRole('button', { name: '陈先生：第 83 天', exact: true }).click();
  await expect(phone.locator('#main')).toContainText('0004');
  await page.bringToFront();
  await expect(page.locator('#main')).toContainText('0004');
  await expect(page).toHaveURL('/');
  expect(await axeFaults(second)).toEqual([]);

  // A wrong device: every window begins anew, the console with it.
  await expect(phone.locator('#main')).toContainText('7 天');
  const hoursOff = () =>
    page.evaluate(async () => {
      const answer = await fetch('/twin/state');
      const right = Date.parse(answer.headers.get('service-time') ?? '') - (await answer.json()).offsetMs;
      return Math.round((Date.now() - right) / 3_600_000);
    });
  expect(await hoursOff()).toBe(0);
  const anew = page.waitForEvent('load');
  await desk.getByLabel('设备时间').selectOption({ label: '快一天' });
  await anew;
  await expect(page.locator('#main')).toContainText('7 天');
  expect(await hoursOff()).toBe(24);
  await expect(desk.getByLabel('设备时间')).toHaveValue('ahead');

  // A window that still runs what was on the host before tells its name, and is told to begin anew.
  await expect(desk.getByText('所有打开的窗口版本一致')).toBeVisible();
  await page.evaluate(() => new BroadcastChannel('clearline-console').postMessage({ path: '/', build: 'before.js' }));
  await expect(desk.getByText('另有窗口是别的版本')).toBeVisible();
  const again = page.waitForEvent('load');
  await desk.getByRole('button', { name: '恢复演示' }).first().click();
  await again;
  await expect(phone.locator('#main')).toContainText('7 天');
  await expect(desk.getByText('所有打开的窗口版本一致')).toBeVisible();
});

test('a call led from the page alone: link, code, script, language', async ({ page }) => {
  await page.goto('/demo');
  const desk = page.getByRole('main', { name: '演示控制台' });
  const phone = page.frameLocator('iframe[title="手机上的网站"]');
  await expect(phone.locator('#main h1')).toBeVisible();

  await desk.getByRole('checkbox', { name: '不登录，从登录开始演示' }).check();
  await desk.getByRole('button', { name: '林阿姨：结果已齐' }).click();
  // She reads large text; whoever comes after her does not.
  await expect(phone.locator('html')).toHaveAttribute('data-text', 'large');
  await phone.getByRole('link', { name: /查看进度/ }).click();
  await phone.getByLabel('手机号码').fill('154 0000 0001');
  await phone.getByRole('button', { name: '获取验证码' }).click();
  // Where the phone is, the link leads; it leaves out the step with the code.
  const share = desk.getByRole('region', { name: '分享', exact: true });
  await expect(share.getByText(/^http/)).toContainText('care=1');
  await desk.getByRole('button', { name: '验证码 123456' }).first().click();
  await expect(phone.getByLabel('短信验证码')).toHaveValue('123456');

  await desk.getByRole('button', { name: '开始讲解：被拒绝，再申诉' }).click();
  const line = desk.getByRole('region', { name: '正在讲解' });
  await line.getByRole('button', { name: '替我做' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  await expect(phone.locator('html')).not.toHaveAttribute('data-text');
  await expect(share.getByText(/^http/)).toContainText('/requests?');
  await phone.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('PageDown');
  await expect(line).toContainText('第 2 步');
  await line.getByRole('button', { name: '替我做' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: '示例应用甲' })).toBeVisible();
  await expect(desk.getByText('已在这一屏')).toBeVisible();

  await phone.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('main', { name: 'Demo console' })).toBeVisible();
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(phone.getByRole('button', { name: 'English' })).toBeVisible();
});
