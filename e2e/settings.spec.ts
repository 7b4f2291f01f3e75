/** Settings apply at once and outlast a reload; what was agreed to can be taken back; each figure can be asked "why?". */
import { expect, test } from './fixtures.ts';

test('language, text size, colours and contrast apply at once, outlast a reload, and can be forgotten', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/settings', { sceneId: 'answered' });
  const html = page.locator('html');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  await page.getByRole('radio', { name: /Large text/ }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('checkbox', { name: 'More contrast' }).check();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const chosen = { text: 'large', theme: 'dark', contrast: 'more' };
  for (const [name, value] of Object.entries(chosen)) await expect(html).toHaveAttribute(`data-${name}`, value);

  const clear = page.getByRole('button', { name: 'Clear this device' });
  await clear.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(clear).toBeFocused();
  await clear.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear this device' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are signed out' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
  for (const name of Object.keys(chosen)) await expect(html).not.toHaveAttribute(`data-${name}`);
});

test('consents are taken back, and each figure can be asked "why?"', async ({ page, portal }) => {
  await test.step('a message is wanted, and its consent is taken back: the box follows, the focus stays with the list', async () => {
    await portal.open('p01', '/settings', { sceneId: 'answered' });
    const message = page.getByRole('checkbox', { name: '申请有变化' });
    await message.check();
    await portal.weather([], 400);
    await page.getByRole('button', { name: '撤回：发送短信提醒' }).dblclick();
    await expect(message).not.toBeChecked();
    await expect(page.getByRole('heading', { name: '您同意过的' })).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('a figure is asked "why?" and its rule is in view, with source and certainty', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'collecting' });
    await page.locator('#main summary').first().click();
    await page.getByRole('link', { name: '依据 48 小时 查询结果的期限' }).click();
    await expect(page).toHaveURL(/\/rules#inquiryPromise$/);
    const rule = page.locator('#inquiryPromise');
    await expect(rule).toBeInViewport();
    await expect(rule).toContainText('48 小时');
    await expect(rule).toContainText('官方或多方印证');
    await page.goBack();
    await expect(page.getByRole('progressbar')).toBeVisible();
  });
});
