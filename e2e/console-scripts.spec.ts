/** The guided scripts: each step, done for the presenter, ends on the screen that it names. */

import { isOnScreen } from '#demo/scripts/script.ts';
import { scripts } from '#demo/scripts/scripts.ts';
import { consoleOf, openPart } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

test('every step of every script gets to its screen, one script after the other', async ({ page }) => {
  const line = consoleOf(page).getByRole('region', { name: '正在讲解' });
  const present = async (script: (typeof scripts)[number]) => {
    await page.goto('/');
    await expect(page.locator('#main h1')).toBeVisible();
    const part = await openPart(page, '讲解脚本');
    await part.getByRole('button', { name: `开始讲解：${script.name['zh-CN']}` }).click();
    for (const [index, step] of script.steps.entries()) {
      await expect(line).toContainText(step.say['zh-CN']);
      await expect(part).toContainText(step.note['zh-CN']);
      await line.getByRole('button', { name: '替我做' }).click();
      await expect(consoleOf(page).getByRole('status').first()).toHaveText(`应该看到：${step.screen['zh-CN']}`);
      await expect.poll(() => isOnScreen(new URL(page.url()).pathname, step.path)).toBe(true);
      await expect(page.locator('#main h1').first()).toBeVisible();
      await expect(page.locator('#main')).not.toContainText('这一页出了问题');
      if (index + 1 < script.steps.length) await line.getByRole('button', { name: '下一步' }).click();
    }
    await consoleOf(page).getByRole('button', { name: '结束讲解' }).click();
    await expect(line).toHaveCount(0);
  };
  for (const script of scripts) await test.step(script.name['zh-CN'], () => present(script));
});

test('the last lines of the main script stand on the screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#main h1')).toBeVisible();
  const part = await openPart(page, '讲解脚本');
  await part.getByRole('button', { name: /从查询到解绑/ }).click();
  const line = consoleOf(page).getByRole('region', { name: '正在讲解' });
  // Straight to the list with all answers; what it has asked for must not be taken for how things stand two steps later.
  for (let i = 0; i < 3; i++) await line.getByRole('button', { name: '下一步' }).click();
  for (const heading of ['账号', '选择要解绑的应用', '申请已提交']) {
    await line.getByRole('button', { name: '替我做' }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    if (heading !== '申请已提交') await line.getByRole('button', { name: '下一步' }).click();
  }
  await expect(page.getByText(/最晚.*应有答复/)).toBeVisible();
  // One tap takes the step back, however many acts it was.
  await consoleOf(page).getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '选择要解绑的应用' })).toBeVisible();
  await line.getByRole('button', { name: '替我做' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  await line.getByRole('button', { name: '下一步' }).click();
  await line.getByRole('button', { name: '替我做' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^已完成/ })).toContainText('2');
});

test('pages turn by key, progress outlasts a reload, and fields keep their keys', async ({ page }) => {
  await page.goto('/look-up');
  await expect(page.locator('#main h1')).toBeVisible();
  const part = await openPart(page, '讲解脚本');
  await part.getByRole('button', { name: /被拒绝，再申诉/ }).click();
  const strip = consoleOf(page);
  await expect(strip.getByText('第 1 步，共 4 步').first()).toBeVisible();
  await page.locator('#main h1').click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(strip.getByText('第 3 步，共 4 步').first()).toBeVisible();
  await page.getByLabel('手机号码').focus();
  await page.keyboard.press('PageDown');
  await page.reload();
  await expect(strip.getByText('第 3 步，共 4 步').first()).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(strip.getByText('第 2 步，共 4 步').first()).toBeVisible();
  await strip.getByRole('button', { name: '结束讲解' }).click();
  await expect(strip.getByText(/上次讲到第 3 步/)).toBeVisible();
  await strip.getByRole('button', { name: '接着讲：被拒绝，再申诉，第 3 步' }).click();
  await expect(strip.getByText('第 3 步，共 4 步').first()).toBeVisible();
});

test('in English too', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  const strip = page.getByRole('complementary', { name: 'Demo console' });
  await strip.locator('.demo-now').click();
  await strip.getByRole('button', { name: 'More', exact: true }).click();
  await strip.getByRole('button', { name: 'Guided scripts' }).click();
  await strip.getByRole('button', { name: 'Begin: The new holder of a second-hand number' }).click();
  await expect(strip.getByRole('region', { name: 'Presenting' })).toContainText('Wu bought a number');
});
