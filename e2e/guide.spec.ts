/** The guide: everything that is bound in its order, left and taken up again, answered and asked step by step to its end. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const place = (page: Page, text: string) => expect(main(page).getByText(text, { exact: true })).toBeVisible();

async function submit(page: Page, count: number) {
  await page.getByRole('button', { name: `提交 ${count} 项解绑申请` }).click();
  await expect(h1(page)).toHaveText('申请已提交');
  // All of it and each row; one button where that is the same.
  const takeBack = main(page).getByRole('button', { name: /撤回/ });
  await expect(takeBack).toHaveCount(count === 1 ? 1 : count + 1);
  await main(page).getByRole('link', { name: '回到分步办理' }).last().click();
}

async function signOutAndIn(page: Page, number: string) {
  await pressInMenu(page, '退出');
  await expect(h1(page)).toHaveText(/退出/);
  await page.goto('/guide');
  await page.getByLabel('手机号码').fill(number);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await expect(h1(page)).toHaveText('分步办理');
}

test('nine accounts from money to the end: left, reloaded, signed in anew, and nothing lost', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/guide', { sceneId: 'answered' });
  await place(page, '共 4 步，您这边办好了 0 步');
  await page.getByRole('link', { name: '从第 1 步开始：管着钱的应用' }).click();
  await expect(h1(page)).toBeFocused();
  await place(page, '第 1 步，共 4 步');

  await page.getByRole('button', { name: '是我的：支付宝', exact: true }).click();
  await expect(main(page).getByText('记下了：支付宝，是我的。')).toBeVisible();
  await expect(page.getByRole('link', { name: '微信', exact: true })).toBeFocused();
  await page.getByRole('button', { name: '是我的：微信', exact: true }).click();
  await page.getByRole('button', { name: '是我的：美团', exact: true }).click();
  await page.getByRole('link', { name: '申请解绑：京东' }).click();
  await submit(page, 1);
  await expect(h1(page)).toHaveText('管着钱的应用');
  await page.getByRole('link', { name: '继续第 2 步：邮箱、网盘和手机账号' }).click();

  await page.getByRole('button', { name: '先放着，以后再办' }).click();
  await place(page, '第 3 步，共 4 步');
  await page.reload();
  await page.getByRole('link', { name: '全部步骤' }).click();
  await place(page, '共 4 步，您这边办好了 1 步');
  await expect(main(page).getByText('您先放着', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '继续第 3 步：社交应用' }).click();

  await page.getByRole('link', { name: '一起申请解绑这 2 个' }).click();
  await submit(page, 2);
  await page.getByRole('button', { name: '不是我的：快手', exact: true }).click();
  await page.getByRole('link', { name: '申请解绑：快手' }).click();
  await submit(page, 1);

  await signOutAndIn(page, '15400000001');
  await place(page, '共 4 步，您这边办好了 2 步');
  // The note of what was left for later was this tab's alone.
  await page.getByRole('link', { name: '继续第 2 步：邮箱、网盘和手机账号' }).click();
  await page.getByRole('link', { name: '申请解绑：百度' }).click();
  await submit(page, 1);
  await page.getByRole('link', { name: '继续第 4 步：其他应用' }).click();
  await page.getByRole('button', { name: '是我的：淘宝', exact: true }).click();
  await page.getByRole('link', { name: '看看办得怎么样' }).click();
  await expect(page.getByRole('heading', { name: '这份清单都办过了' })).toBeVisible();
  await expect(main(page).getByText('还有 5 个在等答复。')).toBeVisible();
  await page.getByRole('link', { name: '看最近的回执' }).click();
  await expect(page.getByText(/^\d{4} \d{4} \d{4}$/)).toBeVisible();
});

test('a new holder asks for a whole step at once and is led on', async ({ page, portal }) => {
  await portal.open('p03', '/', { sceneId: 'answered' });
  await page.getByRole('link', { name: '一步一步办，先办管着钱的' }).click();
  await expect(h1(page)).toHaveText('分步办理');
  await page.getByRole('link', { name: /^从第 1 步开始/ }).click();
  await page.getByRole('link', { name: '一起申请解绑这 4 个' }).click();
  await submit(page, 4);
  await expect(h1(page)).toHaveText('管着钱的应用');
  await expect(page.getByRole('link', { name: /^继续第 2 步/ })).toBeVisible();
  // What waits for others stands closed, and leads to its request and back.
  await page.getByRole('link', { name: '支付宝', exact: true }).click();
  await page
    .getByRole('link', { name: /看进展|看进度|查看申请|看申请/ })
    .first()
    .click();
  await expect(h1(page)).toHaveText('支付宝的解绑申请');
  await page.getByRole('link', { name: '回到分步办理' }).click();
  await expect(h1(page)).toHaveText('管着钱的应用');
});

test('two hundred accounts, only one left, none at all, and some that are still coming', async ({ page, portal }) => {
  await test.step('two hundred accounts: a step is asked for at once, and the whole is a few steps', async () => {
    await portal.open('p07', '/guide', { sceneId: 'answered' });
    await place(page, '共 4 步，您这边办好了 0 步');
    await page.getByRole('link', { name: '第 4 步：其他应用' }).click();
    const all = page.getByRole('link', { name: /^一起申请解绑这 \d+ 个$/ });
    const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(60);
    await all.click();
    await submit(page, count);
    await expect(h1(page)).toHaveText('其他应用');
    await expect(all).toHaveCount(0);
  });
  await test.step('only what was left for later remains: it says so and leads back', async () => {
    await portal.open('p02', '/guide', { sceneId: 'gaps' });
    await page.getByRole('link', { name: '从第 1 步开始：还没回复的应用' }).click();
    await page.getByRole('button', { name: '先放着，以后再办' }).click();
    await expect(main(page).getByText('别的都不用您再办，还有您先放着的 1 步。')).toBeVisible();
    await page.getByRole('link', { name: '回到第 1 步：还没回复的应用' }).click();
    await page.getByRole('button', { name: '现在办' }).click();
    await expect(page.getByRole('button', { name: '先放着，以后再办' })).toBeFocused();
    await page.getByRole('button', { name: '再问一次：示例应用甲' }).click();
    await expect(main(page).getByText(/已再问一次：示例应用甲/)).toBeFocused();
  });
  await test.step('without accounts the guide says why there are no steps, and where to go', async () => {
    await portal.open('p01', '/guide', { sceneId: 'fresh' });
    await expect(page.getByRole('main').getByRole('link', { name: '开始查询' })).toBeVisible();
    await portal.open('p11', '/guide', { sceneId: 'suspended' });
    await expect(main(page).locator('a[href^="tel:"]').first()).toBeVisible();
    await portal.open('p04', '/guide', { sceneId: 'day83' });
    await page.getByRole('link', { name: '看还剩几天、要办什么' }).click();
    await expect(page).toHaveURL(/cooling-off$/);
    await portal.open('p06', '/guide', { sceneId: 'over' });
    await expect(page.getByRole('link', { name: '看查询结果' })).toBeVisible();
    await page.goto('/guide/nowhere');
    await expect(h1(page)).toHaveText('没有这一步');
  });
  await test.step('while answers come in what was found can be dealt with already', async () => {
    await portal.open('p01', '/guide', { sceneId: 'collecting' });
    await expect(main(page).getByText(/还没回复。查到新的账号，会加进来。/)).toBeVisible();
    await expect(page.getByRole('link', { name: /^从第 1 步开始/ })).toBeVisible();
  });
});

test('small screens, and an answer that could not be saved', async ({ page, portal }) => {
  await test.step('in English with large text the steps fit the narrowest phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await portal.open('p01', '/guide', { sceneId: 'answered' });
    await page.getByRole('button', { name: 'English' }).click();
    await pressInMenu(page, 'Large text');
    await expect(h1(page)).toHaveText('Step by step');
    await page.getByRole('link', { name: 'Start with step 1: Apps that hold money' }).click();
    await place(page, 'Step 1 of 4');
    await expect(page.getByRole('button', { name: /^Mine: Alipay/ })).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
  await test.step('an answer that could not be saved says so in its row, and one more tap saves it', async () => {
    await portal.open('p01', '/guide/rest', { sceneId: 'answered' });
    await portal.weather([{ operation: 'declare', kind: 'networkError', times: 1 }]);
    const mine = page.getByRole('button', { name: '是我的：淘宝', exact: true });
    await mine.click();
    await expect(main(page).getByRole('listitem').getByRole('alert')).toContainText('连不上服务');
    await mine.click();
    await expect(main(page).getByText('记下了：淘宝，是我的。')).toBeVisible();
  });
});

test('a former holder has the steps too; what opens others comes first, and a lock-out is asked about once more', async ({
  page,
  portal,
}) => {
  await portal.open('p04', '/guide', { sceneId: 'day83' });
  await expect(page.getByRole('heading', { name: '先换这些，再动别的' })).toBeVisible();
  await expect(main(page).getByText('支付宝：淘宝可能要靠它登录或找回。')).toBeVisible();
  await page.getByRole('link', { name: /^从第 1 步开始/ }).click();
  await expect(main(page).getByText('先换到新号码，再申请解绑', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: '一起申请解绑这 2 个' }).click();
  await expect(page.getByRole('heading', { name: '先换绑，不然您可能登录不了' })).toBeVisible();
  await expect(main(page).getByText('支付宝解绑以后，淘宝可能也进不去', { exact: false })).toBeVisible();
  const send = page.getByRole('button', { name: '提交 2 项解绑申请' });
  const sure = page.getByRole('checkbox', { name: '我已换好，或有别的办法登录这些应用' });
  await send.click();
  await expect(sure).toBeFocused();
  await expect(page.getByText('请先勾选这一项', { exact: false })).toBeVisible();
  await expect(page).toHaveURL(/\/unbind\/check$/);
  await sure.check();
  await send.click();
  await expect(h1(page)).toHaveText('申请已提交');

  // Without the key nothing is locked out, and nothing is asked.
  await portal.open('p04', '/guide/rest', { sceneId: 'day1' });
  await page.goto('/unbind');
  await page.getByRole('checkbox', { name: /^淘宝/ }).check();
  await page.getByRole('link', { name: '下一步' }).click();
  await expect(page.getByRole('button', { name: '提交 1 项解绑申请' })).toBeVisible();
  await expect(sure).toHaveCount(0);

  // After the end each account is still a step, to be dealt with at the app itself.
  await portal.open('p06', '/guide', { sceneId: 'over' });
  await expect(page.getByRole('link', { name: /^从第 1 步开始/ })).toBeVisible();
});

test('in English: what wants a code on the number is named before it goes, and a noted mailbox stands before its money', async ({
  page,
  portal,
}) => {
  await portal.open('p11', '/number/cancel', { sceneId: 'ownList' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'To switch while the number still receives texts: 1' })).toBeVisible();
  await expect(main(page).getByText('Switching Douyin takes a code on the old number', { exact: false })).toBeVisible();
  await expect(main(page).getByText('QQ Mail: Alipay and JD.com may be entered or recovered by it.')).toBeVisible();
  await page.goto('/guide/money');
  const parts = main(page).getByRole('heading', { level: 2 });
  await expect(parts.nth(0)).toHaveText('Switch these first');
  await expect(parts.nth(1)).toHaveText(/^Noted by you, not checked/);
  await expect(main(page).getByRole('heading', { name: 'QQ Mail' })).toBeVisible();
  await page.goto('/guide/recovery');
  await expect(h1(page)).toHaveText('No such step');
});
