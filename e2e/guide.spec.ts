/** The guide: everything that is bound in its order, left and taken up again, answered and asked step by step to its end. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const place = (page: Page, text: string) => expect(main(page).getByText(text, { exact: true })).toBeVisible();

async function submit(page: Page, count: number) {
  await page.getByRole('button', { name: `提交 ${count} 项解绑申请` }).click();
  await expect(h1(page)).toHaveText('申请已提交');
  await main(page).getByRole('link', { name: '回到分步办理' }).last().click();
}

async function signOutAndIn(page: Page, number: string) {
  await page.getByRole('button', { name: '退出' }).click();
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
  await place(page, '共 4 步，办好了 0 步');
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
  await place(page, '共 4 步，办好了 1 步');
  await expect(main(page).getByText('您先放着', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '继续第 3 步：社交应用' }).click();

  await page.getByRole('link', { name: '一起申请解绑这 2 个' }).click();
  await submit(page, 2);
  await page.getByRole('button', { name: '不是我的：快手', exact: true }).click();
  await page.getByRole('link', { name: '申请解绑：快手' }).click();
  await submit(page, 1);

  await signOutAndIn(page, '15400000001');
  await place(page, '共 4 步，办好了 2 步');
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
