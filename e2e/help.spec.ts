/** Help can be searched, and answers the cases that many people have and no screen is made for. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const foundIn = (page: Page, name: string) => page.getByRole('region', { name });

test('Chinese, pinyin and English find questions, rules, recipes and pages; Back brings the search back, and nothing typed is told', async ({
  page,
}) => {
  await page.goto('/help');
  const field = page.getByRole('searchbox', { name: '找一找' });
  const found = foundIn(page, '找到的内容');
  for (const [query, name] of [
    ['手机丢了怎么办', '手机丢了，收不到验证码？'],
    ['baoliuqi', '号码保留期（最短）'],
    ['zfb', '支付宝'],
    ['passport', '用护照登记的号码'],
  ] as const) {
    await field.fill(query);
    await expect(found.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await field.fill('家人去世');
  await found.getByRole('link', { name: '家人去世了，他的号码怎么办' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '家人去世了，他的号码怎么办' })).toBeFocused();
  const lines = main(page).getByRole('list').first().getByRole('listitem');
  for (const words of await lines.allTextContents()) expect(words).toMatch(/来源：|建议|本服务的规定/);
  await page.goBack();
  await expect(field).toHaveValue('家人去世');
  const told = await page.evaluate(() => [
    location.href,
    document.title,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage, ...sessionStorage }),
  ]);
  expect(decodeURIComponent(told.join(' '))).not.toContain('去世');

  await field.fill('天气预报');
  await expect(main(page).getByRole('heading', { name: '这里没有写到这件事' })).toBeVisible();
  await expect(main(page).getByRole('link', { name: /马上办$/ })).toBeVisible();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(main(page).getByRole('heading', { name: '您的情况' })).toBeVisible();
});

test('in English: each case can be reached, each source of it opened, and an unknown one says so', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('clearline.locale', 'en'));
  await page.goto('/help');
  const field = page.getByRole('searchbox', { name: 'Search help' });
  for (const [query, title] of [
    ['died', 'The number of somebody who has died'],
    ['roaming', 'Living abroad, or the SIM has lapsed'],
    ['esim', 'eSIM: a number without a card'],
    ['guardian', 'A child’s number'],
    ['foreigner', 'Passport holders'],
    ['laoren', '65 and over'],
  ] as const) {
    await field.fill(query);
    await foundIn(page, 'What was found').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('link', { name: 'Back to help' }).click();
    await expect(field).toHaveValue('');
  }
  await page.goto('/cases/seniors');
  await main(page)
    .getByRole('link', { name: /^Source: A report on MIIT/ })
    .first()
    .click();
  await expect(page.locator('#source-seniorsLine')).toBeInViewport();
  await expect(page.locator('#source-seniorsLine').getByRole('link', { name: /^Open a copy/ })).toBeVisible();
  await page.goto('/cases/nothing');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
});
