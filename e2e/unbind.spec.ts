/** From an account to a request and its end: one app, several at once, and everything that may come between. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const DAY = 86_400_000;
const check = (page: Page) => page.getByRole('heading', { level: 1, name: '提交前再看一遍' });

async function openCheck(page: Page) {
  await page.getByRole('list').getByText('申请解绑').first().click();
  await expect(check(page)).toBeVisible();
}

test('one app: its row, the check, the receipt, and unbound after some working days', async ({ page, portal }) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  await openCheck(page);
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeFocused();
  await expect(page.getByText(/^\d{4} \d{4} \d{4}$/)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '加到日历提醒' }).click();
  expect((await coming).suggestedFilename()).toBe('clearline-due.ics');
  await page.getByRole('link', { name: '进度', exact: true }).click();
  await portal.advance(10 * DAY);
  await page.getByRole('button', { name: /已完成/ }).click();
  await expect(page.getByText('已解绑', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: '支付宝' }).click();
  await page.getByRole('button', { name: '请应用复查' }).click();
  await expect(page.getByText(/^已请应用复查/)).toBeVisible();
  await portal.advance(5 * 60_000);
  await expect(page.getByText('复查确认已不绑定')).toBeVisible();
});

test('several at once: chosen, checked, one receipt with a row each', async ({ page, portal }) => {
  await portal.open('p03', '/unbind', { sceneId: 'answered' });
  for (const app of ['支付宝', '微信', '美团']) {
    await page.getByRole('checkbox', { name: new RegExp(app) }).check();
  }
  await expect(page.getByText('已选 3 项')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已选 3 项')).toBeVisible();
  await page
    .getByRole('link', { name: '下一步' })
    .or(page.getByRole('button', { name: '下一步' }))
    .click();
  await page.getByRole('button', { name: /提交 3 项解绑申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  for (const app of ['支付宝', '微信', '美团']) await expect(page.getByRole('heading', { name: app })).toBeVisible();
});

test('one choice is one request, however often it is sent and whatever gets lost on the way', async ({
  page,
  portal,
}) => {
  await test.step('a double tap and Enter are one submission', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await openCheck(page);
    await portal.weather([], 600);
    const submit = page.getByRole('button', { name: /提交 1 项解绑申请/ });
    await submit.dblclick();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
    await page.goto('/requests');
    await expect(page.getByRole('button', { name: /进行中\s*1/ })).toBeVisible();
  });
  await test.step('with no network nothing was sent, nothing is lost, and one more tap sends it', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await openCheck(page);
    await portal.weather([{ operation: 'submit', kind: 'networkError', times: 1 }]);
    await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
    await expect(page.getByRole('alert')).toContainText('连不上服务');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  });
  await test.step('an answer that got lost is not sent twice', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await openCheck(page);
    await portal.weather([{ operation: 'submit', kind: 'html', times: 1 }]);
    await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
    await expect(page.getByRole('alert')).toContainText('看不明白');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
    await page.goto('/requests');
    await expect(page.getByRole('button', { name: /进行中\s*1/ })).toBeVisible();
  });
});

test('two tabs make one request', async ({ page, portal, context }) => {
  await test.step('two tabs that send the same choice make one request', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await openCheck(page);
    const second = await context.newPage();
    await second.goto('/accounts');
    await openCheck(second);
    const submit = { name: /提交 1 项解绑申请/ };
    await portal.weather([], 500);
    await Promise.all([page.getByRole('button', submit).click(), second.getByRole('button', submit).click()]);
    const reference = page.getByText(/^\d{4} \d{4} \d{4}$/);
    await expect(reference).toBeVisible();
    await expect(second.getByText(/^\d{4} \d{4} \d{4}$/)).toHaveText((await reference.textContent()) ?? '');
    await page.goto('/requests');
    await expect(page.getByRole('button', { name: /进行中\s*1/ })).toBeVisible();
  });
  await test.step('a tab that comes late is shown the request that the other one made', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    await openCheck(page);
    const second = await context.newPage();
    await second.goto('/accounts');
    await openCheck(second);
    await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
    // Coming back to a tab is a look at the service.
    await second.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await second.getByRole('link', { name: /看这项申请/ }).click();
    await expect(second.getByRole('heading', { level: 1, name: /的解绑申请/ })).toBeVisible();
  });
});

// The page's clock is the twin's only where both are in the page.
test('a session that ends at the check comes back to it with the choice kept', async ({ page, portal }) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  await openCheck(page);
  await portal.endSession();
  await page.getByRole('link', { name: '重新登录' }).click();
  await page.getByLabel('手机号码').fill('15400000003');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: '验证', exact: true }).click();
  await expect(check(page)).toBeVisible();
  await expect(page.getByRole('button', { name: /提交 1 项解绑申请/ })).toBeVisible();
});
