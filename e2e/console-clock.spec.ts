/** Time in the demo: forward in any steps, back one step, undone; through the console and its wire. */
import { openPart, standingConsole, storyOf } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;

test('one jump of ninety days is ninety of one day, in hash and in what happened', async ({ page, portal }) => {
  await portal.open('p04', '/help', { sceneId: 'leaving' });
  const clock = await openPart(page, '时间');
  const share = await openPart(page, '分享');
  const begun = (await share.getByText(/^http/).textContent()) ?? '';
  await openPart(page, '时间');
  // Ninety presses, each as soon as the console shows the day after the one before.
  await clock.getByRole('button', { name: '快进 1 天' }).evaluate(async (button) => {
    const shown = () => button.closest('section')?.querySelector('b')?.textContent;
    for (let day = 0; day < 90; day++) {
      const before = shown();
      (button as HTMLButtonElement).click();
      while (shown() === before) await new Promise(requestAnimationFrame);
    }
  });
  const daily = await storyOf(page);
  // The console's link is its way to jump as far at once.
  const jump = new URL(begun);
  jump.searchParams.set('t', 'P90D');
  await page.goto(jump.href);
  await expect(page.locator('#main h1').first()).toBeVisible();
  expect(await storyOf(page)).toEqual(daily);
  const names = daily.events.map(({ what }) => what['zh-CN']);
  expect(names.length).toBeGreaterThan(3);
  expect(names.at(-1)).toBe('取回期结束');
});

test('the next event, undone within half a minute', async ({ page, portal }) => {
  await portal.open('p01', '/accounts', { sceneId: 'collecting' });
  const strip = await standingConsole(page);
  const before = await storyOf(page);
  await strip.getByRole('button', { name: '下一件事' }).click();
  await expect(strip.getByRole('status').first()).toContainText('回复查询');
  expect((await storyOf(page)).hash).not.toBe(before.hash);
  await strip.getByRole('button', { name: '撤销' }).click();
  await expect(strip.getByText('已撤销。')).toBeVisible();
  expect(await storyOf(page)).toEqual(before);
  await expect(page).toHaveURL('/accounts');
});

test('spans, days of the holding period, and one step back', async ({ page, portal }) => {
  await portal.open('p11', '/', { sceneId: 'cancelledToday' });
  const clock = await openPart(page, '时间');
  await clock.getByRole('button', { name: '到第 83 天' }).click();
  await expect(page.locator('#main')).toContainText('7 天');
  await clock.getByRole('button', { name: '快进 1 小时' }).click();
  await clock.getByRole('button', { name: '快进 1 天' }).click();
  await expect(page.locator('#main')).toContainText('6 天');
  await clock.getByRole('button', { name: '后退一步' }).click();
  await expect(page.locator('#main')).toContainText('7 天');
  await clock.getByRole('button', { name: '到第 90 天' }).click();
  await expect(clock.getByRole('listitem').first()).toContainText('取回期结束');
});

test('a reset needs no reload, can be undone, and signs in again whoever the demo has signed out, but not who was to be shown the sign-in', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  await portal.advance(3 * DAY);
  const moved = await storyOf(page);
  const strip = await standingConsole(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await strip.getByRole('button', { name: '重置', exact: true }).click();
  await expect(strip.getByText('场景已重置。')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/');
  await strip.getByRole('button', { name: '撤销' }).click();
  await expect(page).toHaveURL('/accounts');
  expect(await storyOf(page)).toEqual(moved);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  await portal.endSession();
  await expect(page.locator('#main')).not.toContainText('0001');
  await strip.getByRole('button', { name: '重置', exact: true }).click();
  await expect(page).toHaveURL('/');
  await expect(page.locator('#main')).toContainText('0001');
  const people = await openPart(page, '人物和场景');
  await people.getByRole('checkbox', { name: '不登录，从登录开始演示' }).check();
  await people.getByRole('button', { name: '林阿姨：结果已齐' }).click();
  await expect(strip.getByText('已打开场景。')).toBeVisible();
  await strip.getByRole('button', { name: '重置', exact: true }).click();
  await expect(strip.getByText('场景已重置。')).toBeVisible();
  expect((await portal.state()).session).toBe('anonymous');
});

test("an old code is renewed on the page itself, where the page's clock alone went on", async ({ page, portal }) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  await page.getByRole('list').getByText('申请解绑').first().click();
  await expect(page.getByRole('heading', { level: 1, name: '提交前再看一遍' })).toBeVisible();
  await page.clock.install();
  await page.clock.fastForward(6 * 60_000);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
});
