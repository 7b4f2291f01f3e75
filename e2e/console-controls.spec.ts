/** The console's other controls, each once: what the person on the other side of the screen then sees. */
import type { Page } from '@playwright/test';
import { consoleOf, openPart, standingConsole, wordsOf } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

test('a code goes into the field that asks for it, is late, arrives, is dropped, and is locked', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/sign-in', { signIn: false });
  await page.getByLabel('手机号码').fill('154 0000 0001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  const strip = await standingConsole(page);
  await strip.getByRole('button', { name: '验证码 123456' }).click();
  await expect(page.getByLabel('短信验证码')).toHaveValue('123456');
  await expect(strip.getByText('验证码已填好。')).toBeVisible();

  const tray = await openPart(page, '短信');
  await tray.getByRole('button', { name: '晚 90 秒送达' }).click();
  await expect(tray).toContainText('送达');
  await expect(consoleOf(page).getByText('还没有短信').first()).toBeVisible();
  await portal.advance(120_000);
  await expect(tray.getByRole('button', { name: '验证码 123456' })).toBeVisible();
  await tray.getByRole('button', { name: '丢掉这条短信' }).click();
  await expect(tray.getByText('还没有短信')).toBeVisible();
  await consoleOf(page).getByRole('button', { name: '撤销' }).click();
  await expect(tray.getByRole('button', { name: '验证码 123456' })).toBeVisible();

  const session = await openPart(page, '登录和设备');
  await expect(page.getByLabel('短信验证码')).toBeVisible();
  await expect(session.getByText('正在等验证码', { exact: true })).toBeVisible();
  await session.getByRole('button', { name: '锁定验证码' }).click();
  await expect(page.locator('#main')).toContainText('后再试');
});

test('the network is slow, then gone, then back', async ({ page, portal }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const network = await openPart(page, '网络和故障');
  await expect(network.getByText('现在没有故障')).toBeVisible();
  await network.getByRole('radio', { name: /^很弱的 3G，\s?1\.5 秒$/ }).click();
  await expect(consoleOf(page).getByText('网络已改变。')).toBeVisible();
  expect((await portal.state()).weather.latencyMs).toBe(1_500);
  await network.getByRole('radio', { name: '断网' }).click();
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
  // A page that is loaded anew finds the line cut as it was left.
  await page.reload();
  await expect(page.locator('#main h1')).toHaveText('有问题');
  await expect(page.locator('#main')).toContainText('已断网');
  await network.getByRole('radio', { name: /^正常，\s?0\.3 秒$/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(true);
  expect((await portal.state()).weather.faults).toEqual([]);
  // By itself, and maybe before anybody could press "try again".
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
});

test('a fault by chance is named as such, and taken off; one that strikes one call once is told in words, and stands in the log', async ({
  page,
  portal,
}) => {
  await portal.open('p08', '/', { sceneId: 'hardCases' });
  const network = await openPart(page, '网络和故障');
  await expect(network.getByText('现在没有故障')).toBeVisible();
  await network.getByLabel('多少次').selectOption({ label: '大约三次里一次，每次演示都一样' });
  await network.getByRole('button', { name: '加上这个故障' }).click();
  await expect(network.getByRole('listitem')).toContainText('大约三次里一次');
  await network.getByRole('button', { name: /^取消 所有请求/ }).click();
  await expect(network.getByText('现在没有故障')).toBeVisible();

  await network.getByLabel('哪个请求').selectOption({ label: 'GET /api/requests/:requestId' });
  await network.getByLabel('什么故障').selectOption({ label: '409，现在不能做' });
  await network.getByLabel('多少次').selectOption({ label: '接下来 1 次' });
  await network.getByRole('button', { name: '加上这个故障' }).click();
  await expect(network.getByRole('listitem')).toContainText('还剩 1 次');
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '进度' }).click();
  await page.getByRole('link', { name: '示例应用甲' }).click();
  await expect(page.locator('#main h1')).toHaveText('有问题');
  // Whoever only reads has done nothing that could not be done: for them it is an answer that makes no sense.
  await expect(page.locator('#main')).toContainText('服务的答复看不明白。');
  const log = await openPart(page, '请求记录');
  const row = log.getByRole('row', { name: /409/ }).first();
  await expect(row).toContainText('/api/requests/:requestId');
  await expect(row).toContainText('409，现在不能做');
});

test('an invented app always refuses', async ({ page, portal }) => {
  await portal.open('p08', '/', { sceneId: 'supplied' });
  const network = await openPart(page, '网络和故障');
  await network.getByLabel('示例应用丙').selectOption({ label: '总是拒绝' });
  await expect(consoleOf(page).getByText('示例应用丙：总是拒绝')).toBeVisible();
  await portal.advance(30 * 86_400_000);
  // Loaded anew: a page that has just read everything leaves time its pace before it does so again.
  await page.goto('/requests');
  const row = page.getByRole('listitem').filter({ hasText: '示例应用丙' }).last();
  await expect(row).toContainText('应用没有同意');
});

test('a session ends soon, ends now, ends elsewhere', async ({ page, portal }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const session = await openPart(page, '登录和设备');
  await session.getByRole('button', { name: '2 分钟后到期' }).click();
  const warning = page.getByRole('alertdialog');
  await warning.getByRole('button', { name: '继续使用' }).click();
  await expect(warning).toHaveCount(0);
  await session.getByRole('button', { name: '在别的设备退出' }).click();
  await expect(session.getByText('现在没有登录')).toBeVisible();
  await expect(page.locator('#main')).not.toContainText('0001');

  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  await (await openPart(page, '登录和设备')).getByRole('button', { name: '立即到期' }).click();
  await expect(page.locator('#main')).not.toContainText('0001');
  await consoleOf(page).getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  await expect(page.locator('#main')).toContainText('0001');
});

/** How far the page's clock is off, and the zone that it believes in. */
const believed = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch('/twin/state');
    const right = Date.parse(answer.headers.get('service-time') ?? '') - (await answer.json()).offsetMs;
    const hours = Math.round((Date.now() - right) / 3_600_000);
    return { hours, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
  });

test('a wrong device: a day off and in New York, the countdown is the same', async ({ page, portal }) => {
  await portal.open('p04', '/', { sceneId: 'day83' });
  await expect(page.locator('#main')).toContainText('7 天');
  const words = await wordsOf(page);
  const device = await openPart(page, '登录和设备');
  for (const [label, option, hours, zone] of [
    ['设备时间', '快一天', 24, 'Asia/Shanghai'],
    ['设备时区', '纽约', 24, 'America/New_York'],
    ['设备时间', '慢一天', -24, 'America/New_York'],
  ] as const) {
    await device.getByLabel(label).selectOption({ label: option });
    await expect(async () => {
      expect(await believed(page)).toEqual({ hours, zone });
      const elsewhere = /您所在时区：[^\n]+\n+/;
      const read = await wordsOf(page);
      expect(elsewhere.test(read)).toBe(zone !== 'Asia/Shanghai');
      expect(read.replace(elsewhere, '')).toBe(words);
    }).toPass();
  }
});

test('a person by their card, and the health of it all', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#main h1')).toBeVisible();
  const people = await openPart(page, '人物和场景');
  await people.getByRole('button', { name: '小吴：全部已申请' }).click();
  await expect(page.locator('#main')).toContainText('0003');
  await expect(people.getByRole('button', { name: '小吴：全部已申请' })).toHaveAttribute('aria-pressed', 'true');
  const health = await openPart(page, '演示状态');
  await expect(health).toContainText('演示正常');
  await expect(health).toContainText('页面由演示的后台脚本接管');
  await expect(health).toContainText('所有打开的窗口版本一致');
  await health.getByRole('button', { name: '恢复演示' }).click();
  await expect(consoleOf(page).getByText('演示正常。')).toBeVisible();
});
