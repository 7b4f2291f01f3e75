/** A list of one's own: noted by hand, by their own word, and kept apart from what the apps told wherever it stands. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test('what no look-up covers is noted, stands in plan, guide and record by their own word, and is deleted', async ({
  page,
  portal,
}) => {
  await portal.open('p11', '/number/cancel', { sceneId: 'beforeCancelling' });
  await page.getByRole('link', { name: '记下查询问不到的账号' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '我自己的清单' })).toBeFocused();
  await page.getByRole('link', { name: '银行、信用卡' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '银行、信用卡' })).toBeFocused();
  const name = page.getByLabel('叫什么名字？');
  const add = page.getByRole('button', { name: '记下来' });
  const status = page.getByRole('main').getByRole('status');

  // Each bad input gets one sentence, and what was typed stands.
  for (const [typed, sentence] of [
    ['', '请写上名字'],
    ['\u3000 ', '请写上名字'],
    ['长'.repeat(200), '名字有 200 个字，最多 40 个'],
    ['招行 6222 0000 1234', '像是有账号或卡号'],
    ['微信', '查询会问微信，不用自己记'],
  ] as const) {
    await name.fill(typed);
    await add.click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(name).toHaveValue(typed);
    await expect(name).toBeFocused();
  }
  for (const typed of ['=HYPERLINK("http://x","y")', '\u202E🏦 城商行']) {
    await name.fill(typed);
    await add.click();
    await expect(status.filter({ hasText: '记下了：' })).toBeFocused();
    await expect(name).toHaveValue('');
  }
  await name.fill('🏦城商行');
  await add.click();
  await expect(page.getByText('“🏦 城商行”已经在清单里了')).toBeVisible();
  await name.fill('gonghang');
  await page.getByRole('button', { name: '记下：中国工商银行' }).click();
  await expect(page.getByText('已在清单里', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/noted\/bank$/);

  await page.getByRole('link', { name: '回到我自己的清单' }).click();
  await page.getByText('在中国工商银行怎么换手机号').click();
  await expect(page.getByText('带上身份证和银行卡去网点')).toBeVisible();
  await page.getByRole('button', { name: '我已换好：中国工商银行' }).click();
  await expect(page.getByText('您说换好了（2026年11月23日）')).toBeVisible();
  await page.getByRole('button', { name: '删掉：=HYPERLINK' }).click();
  await page.getByRole('button', { name: '放回清单' }).click();
  await expect(page.getByRole('heading', { name: '=HYPERLINK("http://x","y")' })).toBeVisible();

  // Elsewhere it stands apart, and in no count of what the apps told.
  await page.goto('/number/cancel');
  await expect(page.getByText('您自己记的账号里，还有 2 个没换')).toBeVisible();
  await page.goto('/guide/money');
  await expect(page.getByRole('heading', { name: '您自己记的，没有核对过' })).toBeVisible();
  await page.goto('/report');
  await expect(page.getByRole('table', { name: '您自己记的账号' }).getByRole('row')).toHaveCount(4);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const text = await readFile(await (await file).path(), 'utf8');
  expect(text).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  expect(text).toContain('本人自己说的，没有核对');

  await page.goto('/noted');
  await page.getByRole('button', { name: '删掉整份清单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删掉整份清单' }).click();
  await expect(page.getByText('还没有记过。')).toBeVisible();
  await page.reload();
  await expect(page.getByText('还没有记过。')).toBeVisible();
});

test('in English, from the countdown, with a second tab that was quicker', async ({ page, portal, context }) => {
  await portal.open('p04', '/number/cooling-off', { sceneId: 'day83' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Note accounts that no look-up covers' }).click();
  await page.getByRole('link', { name: 'A courier, delivery addresses' }).click();
  await page.getByLabel('What is it called?').fill('Parcel locker');
  const other = await context.newPage();
  await other.goto('/noted/courier');
  await other.getByLabel('What is it called?').fill('parcel LOCKER');
  await other.getByRole('button', { name: 'Add to my list' }).click();
  await expect(other.getByText('Noted: parcel LOCKER.')).toBeVisible();
  await page.getByRole('button', { name: 'Add to my list' }).click();
  await expect(page.getByRole('alert')).toContainText('It is on your list already.');
  await expect(page.getByLabel('What is it called?')).toHaveValue('Parcel locker');
  await page.goto('/number/cooling-off');
  await expect(page.getByRole('heading', { name: 'Noted by you, not checked' })).toBeVisible();
  await expect(page.getByText('parcel LOCKER')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/noted');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
