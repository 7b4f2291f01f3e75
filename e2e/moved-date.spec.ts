/** Numbers whose activation date has moved, and one that an app has blocked: the guard, its words, and the way on. */
import { expect, test } from './fixtures.ts';

test('an app that blocks the number is written to first, and another number can be asked for', async ({
  page,
  portal,
}) => {
  await portal.open('p08', '/requests?show=done', { sceneId: 'blocked' });
  await page.getByRole('link', { name: '示例应用甲' }).click();
  await expect(page.getByText(/封了这个号码/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '换一个号码' })).toBeVisible();
  await expect(page.getByText(/几天内可以换，没有查到规定/)).toBeVisible();
  await page.getByRole('link', { name: '写信给应用客服' }).click();
  await expect(page.getByRole('article')).toContainText('请解除对这个号码的限制');
  await page.getByRole('button', { name: '我已发出' }).click();
  await expect(page.getByText('您写信给应用客服')).toBeVisible();
});

test('an older account is asked about before it can be requested', async ({ page, portal }) => {
  for (const [personId, sceneId, guard, statement] of [
    ['p14', 'ported', /携号转网，入网日期从那天算起/, /这是转网的日期/],
    ['p15', 'transferred', /过户给您，入网日期从那天算起/, /自 2026年10月\d+日起由现在的机主持有/],
  ] as const)
    await test.step(sceneId, async () => {
      await portal.open(personId, '/accounts', { sceneId });
      await page.getByRole('main').getByRole('link', { name: '支付宝', exact: true }).first().click();
      await expect(page.getByText(guard)).toBeVisible();
      await expect(page.getByRole('button', { name: '申请解绑' })).toHaveCount(0);
      await page.getByRole('button', { name: '不是我的' }).click();
      await expect(page.getByRole('main').getByText('申请解绑').first()).toBeVisible();
      await page.goto('/holder-since');
      await expect(page.getByText(statement).first()).toBeVisible();
    });
});

test.describe(() => {
  test.use({ locale: 'en-GB' });
  test('in English: a ported number, one put into another name and a blocked one', async ({ page, portal }) => {
    await test.step('in English: the second-hand page of a ported number says what the date is', async () => {
      await portal.open('p14', '/number/second-hand', { sceneId: 'ported' });
      await expect(
        page.getByRole('heading', { name: 'You took this number along from another carrier' }),
      ).toBeVisible();
      await page.goto('/number');
      await expect(page.getByText(/Taken along from another carrier/)).toBeVisible();
    });
    await test.step('in English: a number put into another name guards what is older, and a blocked number has its letter', async () => {
      await portal.open('p15', '/accounts', { sceneId: 'transferred' });
      await page.getByRole('main').getByRole('link', { name: 'Alipay', exact: true }).first().click();
      await expect(page.getByText(/put into your name on .+ What is older may be your own/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Ask to unbind' })).toHaveCount(0);
      await page.goto('/holder-since');
      await expect(
        page.getByText(/has been held by its present holder since \d+\sOctober\s2026/).first(),
      ).toBeVisible();

      await portal.open('p08', '/requests?show=done', { sceneId: 'blocked' });
      await page.getByRole('link', { name: 'Sample App A' }).click();
      await expect(page.getByText(/the app has blocked this number/).first()).toBeVisible();
      await expect(page.getByText(/Within how many days that is possible we found no rule/)).toBeVisible();
      await page.getByRole('link', { name: 'Write to the app’s service' }).click();
      await expect(page.getByRole('article')).toContainText('Please lift the block on this number');
    });
  });
});
