/** Ten minutes to take back: one tap for a whole submission, for one row and for a cancellation, by the service's time. */
import { expect, test } from './fixtures.ts';

const HOUR = 3_600_000;

test('all of a submission or one row is taken back with one tap, whatever the device thinks the time is', async ({
  page,
  portal,
}) => {
  // The device is three hours ahead: by its own clock the ten minutes would be long over.
  await page.clock.install({ time: Date.parse('2026-11-23T08:57:00.000Z') + 3 * HOUR });
  await portal.open('p03', '/unbind', { sceneId: 'answered' });
  for (const name of ['支付宝', '美团', '淘宝']) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('link', { name: '下一步' }).click();
  await page.getByRole('button', { name: /^提交 3 项解绑申请$/ }).click();
  await expect(page.getByText(/3 项申请可以撤回到 17:0\d（北京时间）。/)).toBeVisible();
  await page.getByRole('button', { name: /^撤回.*支付宝/ }).click();
  await expect(page.getByText(/2 项申请可以撤回到 17:0\d（北京时间）。/)).toBeVisible();
  await page.getByRole('link', { name: '查看进度' }).click();
  await expect(page.getByText(/2 项申请可以撤回到 17:0\d（北京时间）。/)).toBeVisible();
  await page.getByRole('link', { name: '美团' }).click();
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(page.getByRole('heading', { name: '已撤回' })).toBeVisible();
  await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '号码' }).click();
  await page.getByRole('button', { name: '撤回：淘宝', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '没有改动任何东西' })).toBeVisible();
  await expect(page.getByText(/可以撤回到/)).toHaveCount(0);
});

test.describe(() => {
  test.use({ locale: 'en-GB' });

  test('in English: a cancellation is taken back from home, and after ten minutes the screen says what holds', async ({
    page,
    portal,
  }) => {
    await portal.open('p11', '/', { sceneId: 'justSubmitted' });
    await expect(page.getByText('Take back until 17:05, Beijing time.', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Take the cancellation back' }).click();
    await expect(page.getByRole('heading', { name: /Cancellation taken back/ })).toBeVisible();
    await portal.open('p11', '/number/cancel', { sceneId: 'submitted' });
    await expect(
      page.getByText(/The time to take back, 14:07, is over\. Until the cancellation takes effect/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Take the cancellation back' }).click();
    await expect(page.getByRole('heading', { name: /Cancellation taken back/ })).toBeVisible();
  });
});
