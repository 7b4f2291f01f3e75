/** What can be done with a request: take it back, send it again, appeal, supply what is asked; and a state nobody knows. */
import { expect, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';
import { sizeText } from './looks.ts';

test.describe('the hard cases', () => {
  test('a refused one is sent again or appealed, an overdue one says whom to call, and one that waits is answered', async ({
    page,
    portal,
  }) => {
    await test.step('a refused one says why and can be sent again under the same reference', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await page.getByRole('link', { name: '示例应用甲' }).click();
      await expect(page.getByText('这个账号里还有余额或没完成的订单')).toBeVisible();
      const reference = await page.getByText(/^\d{4} \d{4} \d{4}$/).textContent();
      await page.getByRole('button', { name: '重新提交' }).click();
      await expect(page.getByText('第 2 次 · 2026年11月23日')).toBeVisible();
      await expect(page.getByText(/^\d{4} \d{4} \d{4}$/)).toHaveText(reference ?? '');
    });
    await test.step('a refused one can be appealed in time', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await page.getByRole('link', { name: '示例应用甲' }).click();
      await page.getByText('向应用申诉').click();
      await page.getByRole('textbox').fill('余额不是我的，请核实。');
      await page.getByRole('button', { name: /申诉/ }).click();
      await expect(page.getByText('已申诉，等待答复').first()).toBeVisible();
    });
    await test.step('what was being written when another act was quicker is seen whole, in large letters too', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await page.getByRole('link', { name: '示例应用甲' }).click();
      await page.getByText('向应用申诉').click();
      await page.getByRole('textbox').fill('余额不是我的，这个账号我从来没有用过，请再核实一遍，谢谢。'.repeat(2));
      await sizeText(page, 'large');
      await page.getByRole('button', { name: '重新提交' }).click();
      const unsent = page.getByRole('textbox', { name: '您写的话' });
      await expect(unsent).toBeVisible();
      expect(await unsent.evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0);
      await sizeText(page, 'normal');
    });
    await test.step('an overdue one says since when and whom to call', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await page.getByRole('link', { name: '示例应用乙' }).click();
      await expect(page.getByText('已超期').first()).toBeVisible();
      await expect(page.getByText(/第 3 次/).first()).toBeVisible();
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    });
    await test.step('one that needs the person takes what is asked and goes on', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await page.getByRole('link', { name: '示例应用丙' }).click();
      // What the carrier's record says need not be typed again.
      await expect(page.getByRole('textbox', { name: '您的入网日期' })).toHaveValue('2025年10月19日');
      await page.getByRole('button', { name: '提交补充' }).click();
      await expect(page.getByText('您补充了信息')).toBeVisible();
    });
    await test.step('a state that nobody knows reads as "needs you", never as done', async () => {
      await portal.open('p08', '/requests', { sceneId: 'hardCases' });
      await portal.weather([{ operation: 'listRequests', kind: 'unknownState', times: null }]);
      await page.reload();
      await page.getByRole('button', { name: /需要您处理\s*3/ }).click();
      await expect(page.getByText('需要您处理', { exact: true }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: /已完成\s*0/ })).toBeVisible();
    });
  });

  test('an appeal outlasts Back, a look at the help, and a session that ends while it is sent', async ({
    page,
    portal,
  }) => {
    await portal.open('p08', '/requests', { sceneId: 'hardCases' });
    const text = '余额不是我的，请核实。'.repeat(20);
    const box = page.getByRole('textbox');
    await page.getByRole('link', { name: '示例应用甲' }).click();
    await page.getByText('向应用申诉').click();
    await box.fill(text);
    await page.goBack();
    await page.getByRole('link', { name: '示例应用甲' }).click();
    await expect(box).toHaveValue(text);
    await pressInMenu(page, '帮助');
    await expect(page.getByRole('heading', { level: 1, name: '帮助' })).toBeVisible();
    await page.goBack();
    await expect(box).toHaveValue(text);
    await portal.endSession();
    await page.getByRole('link', { name: '重新登录' }).click();
    await page.getByLabel('手机号码').fill('15400000008');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect(box).toHaveValue(text);
    await page.getByRole('button', { name: /申诉/ }).click();
    await expect(page.getByText('已申诉，等待答复').first()).toBeVisible();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, window.history.state]),
    );
    expect(kept + page.url()).not.toContain('余额');
  });
});

test('whoever leaves the number is asked how they sign in now; an empty answer is not sent', async ({
  page,
  portal,
}) => {
  await portal.open('p04', '/requests?show=needsYou', { sceneId: 'asksFirst' });
  await page.getByRole('link', { name: '示例应用丙' }).click();
  await expect(page.getByRole('group').filter({ hasText: '怎么换绑手机号' })).toBeVisible();
  await page.getByRole('button', { name: '提交补充' }).click();
  await expect(page.getByRole('heading', { name: '有问题' })).toBeVisible();
  await page.getByRole('link', { name: '请写下换成了哪种登录方式' }).click();
  const field = page.getByRole('textbox', { name: '换成了哪种登录方式' });
  await expect(field).toBeFocused();
  await field.fill('邮箱登录');
  await page.getByRole('button', { name: '提交补充' }).click();
  await expect(page.getByText('您补充了信息')).toBeVisible();
});

test('taking back comes too late: what happened meanwhile is shown, and the focus goes there', async ({
  page,
  portal,
}) => {
  await portal.open('p03', '/accounts', { sceneId: 'answered' });
  await page.getByRole('list').getByText('申请解绑').first().click();
  await page.getByRole('button', { name: /提交 1 项解绑申请/ }).click();
  await page.getByRole('link', { name: '进度', exact: true }).click();
  await page.getByRole('link', { name: '支付宝' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '支付宝的解绑申请' })).toBeVisible();
  // The app takes it up a moment before the tap: the page has not looked again yet.
  await page.evaluate(async () => {
    await fetch('/twin/advance', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'clearline-client': 'journey' },
      body: JSON.stringify({ by: 'span', ms: 8 * 3_600_000 }),
    });
  });
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('撤回时间刚过，应用已经收到，撤不回了');
  await expect(page.locator('main [tabindex="-1"]').filter({ hasText: /应用已收到|应用处理中/ })).toBeFocused();
});
