/** What a person's visit asks of a service: docs/operator.md reckons an operator's load from these numbers, so they are held here. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { pressInMenu } from '../headerMenu.ts';

function countCalls(page: Page) {
  let calls = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) calls += 1;
  });
  return () => {
    const counted = calls;
    calls = 0;
    return counted;
  };
}

async function answerCode(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await page.getByRole('button', { name: button, exact: true }).click();
}

test('a visit asks the service a few times, not many', async ({ page, portal }) => {
  const counted = countCalls(page);
  await portal.open('p03', '/', { sceneId: 'fresh', signIn: false });
  counted();
  await page.goto('/');
  await page.getByRole('link', { name: '开始查询' }).click();
  await page.getByLabel('手机号码').fill('154 0000 0003');
  await page.getByLabel('身份证号后六位', { exact: true }).fill('030303');
  await page.getByLabel(/单独同意/).check();
  await answerCode(page, '验证并开始查询');
  await expect(page.getByRole('progressbar')).toBeVisible();
  const inquiry = counted();

  await portal.open('p03', '/', { sceneId: 'answered', signIn: false });
  counted();
  await page.goto('/');
  await page.getByRole('link', { name: /查看进度/ }).click();
  await page.getByLabel('手机号码').fill('154 0000 0003');
  await answerCode(page, '验证');
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await page.getByRole('list').getByText('申请解绑').first().click();
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  const unbinding = counted();

  await page.getByRole('link', { name: '进度', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  await pressInMenu(page, '退出');
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
  const leaving = counted();

  console.log(
    `Calls: an inquiry ${inquiry}, signing in and unbinding ${unbinding}, a look at requests and leaving ${leaving}`,
  );
  expect(inquiry).toBeLessThanOrEqual(12);
  expect(unbinding).toBeLessThanOrEqual(15);
  expect(leaving).toBeLessThanOrEqual(5);
});
