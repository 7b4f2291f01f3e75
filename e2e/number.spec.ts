/** Giving a number up and getting it back: advice before, a pending time that can be taken back, a visit that the shop decides. */
import { expect, test } from './fixtures.ts';

const DAY = 24 * 3_600_000;

test('before cancelling: what is bound, and what stands in the way', async ({ page, portal }) => {
  await test.step('before cancelling: what is bound, worst first, and advice with its reasons', async () => {
    await portal.open('p11', '/', { sceneId: 'beforeCancelling' });
    await page.getByRole('link', { name: '我打算换号或销号' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '销号前先看看' })).toBeFocused();
    await expect(page.getByRole('heading', { name: '建议先办停机保号' })).toBeVisible();
    const names = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();
    expect(names[0]).toBe('先换这些，再动别的');
    expect(names.slice(1, 3).sort()).toEqual(['微信', '支付宝']);
    await page.getByRole('link', { name: '去办理：支付宝' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '支付宝' })).toBeFocused();

    // The app's own recipe, "I have done it", and a re-check that proves it; then back to the list.
    await page.getByRole('button', { name: '是我的', exact: true }).click();
    await expect(page.getByRole('heading', { name: '在支付宝里换绑手机号' })).toBeVisible();
    await page.getByRole('button', { name: '我已办好' }).click();
    await expect(page.getByRole('heading', { name: '您说已办好，待复查' }).first()).toBeVisible();
    await portal.advance(DAY);
    await expect(page.getByText('复查确认已不绑定').first()).toBeVisible();
    await page.getByRole('link', { name: '回到销号前的清单' }).click();
    await expect(page.getByText('已办好 1 个')).toBeVisible();
    await expect(page.getByRole('link', { name: '去办理：支付宝' })).toHaveCount(0);
  });
  await test.step('a number that nobody looked up has no list: it is not said that nothing is left to do', async () => {
    await portal.open('p01', '/number/cancel', { sceneId: 'fresh' });
    await expect(page.getByText('还没查过，不知道绑着哪些账号。')).toBeVisible();
    await expect(page.getByRole('main').getByText(/没有要办|办好了/)).toHaveCount(0);
  });
  await test.step('what stands in the way of cancelling is said, and nothing can be submitted', async () => {
    await portal.open('p11', '/number/cancel', { sceneId: 'arrears' });
    await expect(page.getByRole('heading', { name: '现在还不能提交' })).toBeVisible();
    await expect(page.getByText('有欠费', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /提交销号/ })).toHaveCount(0);
  });
});

test('submitted is not effective: it is taken back, or takes effect by itself and signs out', async ({
  page,
  portal,
}) => {
  await portal.open('p11', '/number/cancel', { sceneId: 'beforeCancelling' });
  const submit = page.getByRole('button', { name: '已看过，仍要提交销号' });
  await submit.click();
  await expect(page.getByLabel('销号后联系您的手机号')).toBeFocused();
  await expect(page.getByText('请输入手机号码')).toBeVisible();
  await page.getByLabel('销号后联系您的手机号').fill('154 0000 0011');
  await submit.click();
  await expect(page.getByText('请留另一个号码', { exact: false })).toBeVisible();
  await expect(page.getByLabel('销号后联系您的手机号')).toBeFocused();
  await page.getByLabel('销号后联系您的手机号').fill('154 0000 0061');
  await submit.click();
  await expect(page.getByRole('heading', { name: '销号已提交，还没生效' })).toBeVisible();
  await expect(submit).toHaveCount(0);
  await page.getByRole('button', { name: '撤回销号' }).click();
  await expect(page.getByRole('heading', { name: '销号已撤回，号码照常用' })).toBeVisible();

  await page.getByLabel('没有别的号码可留').check();
  await submit.click();
  await expect(page.getByText('您没有留联系号码', { exact: false })).toBeVisible();
  await portal.advance(2 * DAY);
  await page.goto('/number');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/登录|进度/);
});

test('a visit is booked, shown, cancelled and booked again; the shop confirms and the number is back', async ({
  page,
  portal,
}) => {
  await portal.open('p04', '/number/retrieve', { sceneId: 'day83' });
  await page.getByRole('button', { name: '预约这一天' }).click();
  await expect(page.getByText('请选一家营业厅')).toBeVisible();
  await page.getByRole('radio', { name: /东街/ }).check();
  await page.getByRole('radio', { name: /11月25日/ }).check();
  await page.getByRole('button', { name: '预约这一天' }).click();
  await expect(page.getByRole('heading', { name: /^已预约 11月25日 ?到营业厅取回$/ })).toBeVisible();
  await expect(page.getByText(/^\d{4} \d{4} \d{4}$/)).toBeVisible();
  await page.getByRole('button', { name: '取消预约' }).click();
  await expect(page.getByRole('heading', { name: '预约已取消，可以另约一天' })).toBeVisible();
  await page.getByRole('radio', { name: /火车站/ }).check();
  await page.getByRole('radio', { name: /11月24日/ }).check();
  await page.getByRole('button', { name: '预约这一天' }).click();
  await portal.advance(DAY);
  await expect(page.getByRole('heading', { level: 1, name: '号码已取回' })).toBeVisible();
});

test('the shop may refuse, and after the window there is no visit', async ({ page, portal }) => {
  await test.step('the shop may refuse, with the reason, and another day can be booked', async () => {
    await portal.open('p04', '/number/retrieve', { sceneId: 'shopRefuses' });
    await portal.advance(2 * DAY);
    await expect(page.getByRole('heading', { name: '上次去营业厅没有办成' })).toBeVisible();
    await expect(page.getByText('您名下的号码已满', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: '预约这一天' })).toBeVisible();
  });
  await test.step('after the window nothing can be booked, and nobody is promised a date', async () => {
    await portal.open('p06', '/number/retrieve', { sceneId: 'over' });
    await expect(page.getByRole('heading', { level: 1, name: '取回期已过' })).toBeVisible();
    await page.goto('/number');
    await expect(page.getByText('随时可能给别人用', { exact: false }).first()).toBeVisible();
  });
});

test('two tabs: one books, and the other is told so instead of booking too', async ({ page, portal, context }) => {
  await portal.open('p04', '/number/retrieve', { sceneId: 'day83' });
  const second = await context.newPage();
  await second.goto('/number/retrieve');
  for (const [tab, shop] of [
    [page, /东街/],
    [second, /火车站/],
  ] as const) {
    await tab.getByRole('radio', { name: shop }).check();
    await tab.getByRole('radio', { name: /11月25日/ }).check();
  }
  // So slow that the second tab can't have heard of the first one's booking when it is asked for another.
  await portal.weather([], 2_000);
  await page.getByRole('button', { name: '预约这一天' }).click();
  await second.getByRole('button', { name: '预约这一天' }).click();
  const booked = { name: /^已预约 11月25日 ?到营业厅取回$/ };
  await expect(page.getByRole('heading', booked)).toBeVisible();
  await expect(second.getByRole('heading', booked)).toBeVisible();
  await expect(
    second.locator('main [tabindex="-1"]').filter({ has: second.getByRole('heading', booked) }),
  ).toBeFocused();
  await expect(second.getByText('示例营业厅（东街）')).toBeVisible();
  await expect(second.getByRole('button', { name: '预约这一天' })).toHaveCount(0);
});

test('a number that was got back: what was asked for is confirmed, and own accounts are guarded', async ({
  page,
  portal,
}) => {
  await test.step('a returned number makes its holder confirm what they asked for while leaving', async () => {
    await portal.open('p12', '/requests', { sceneId: 'paused' });
    await page.getByRole('link', { name: /微博/ }).first().click();
    await expect(page.getByRole('heading', { name: '号码已取回，还要解绑吗' })).toBeVisible();
    await page.getByRole('button', { name: '仍要解绑' }).click();
    await expect(page.getByText('应用处理中', { exact: false }).first()).toBeVisible();
    await portal.advance(20 * DAY);
    await page.goto('/requests');
    await page.getByRole('button', { name: /已完成/ }).click();
    await expect(page.getByText('已解绑').first()).toBeVisible();
  });
  await test.step('a number that was got back keeps its holder from unbinding their own accounts as somebody else’s', async () => {
    await portal.open('p12', '/accounts', { sceneId: 'answered' });
    await page.getByRole('link', { name: '支付宝', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^先想一想/ })).toBeVisible();
    const ask = page.getByRole('main').getByRole('link', { name: '申请解绑', exact: true });
    await expect(ask).toHaveCount(0);
    // Only an explicit "not mine" opens the way.
    await page.getByRole('button', { name: '不是我的', exact: true }).click();
    await expect(ask).toBeVisible();
    await page.goto('/unbind');
    await expect(page.getByRole('checkbox', { name: /支付宝/ })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /微信/ })).toHaveCount(0);
  });
});

test.describe('the life of the number in one picture', () => {
  test('keeps what was before a retrieval, on the screen, in words and on paper', async ({ page, portal }) => {
    await portal.open('p12', '/number', { sceneId: 'paused' });
    await page.getByRole('link', { name: '看号码的来龙去脉，一张图' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '号码的来龙去脉' })).toBeFocused();
    const words = page.getByRole('list', { name: '用文字说' }).getByRole('listitem');
    await expect(words).toHaveCount(8);
    await expect(words.nth(0)).toContainText('入网2020年');
    await expect(words.nth(3)).toContainText('销号生效');
    await expect(words.nth(6)).toContainText('号码取回，入网日期改为这一天');
    await expect(page.locator('main svg text').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main svg text').first()).toBeVisible();
    await expect(words.nth(0)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: '还有 2 项解绑申请没有结果' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: '号码的来龙去脉' })).toBeVisible();
  });

  test.describe('in English', () => {
    test.use({ locale: 'en-GB', viewport: { width: 320, height: 640 } });

    test('names no former holder, and fits a small screen', async ({ page, portal }) => {
      await portal.open('p01', '/number/life', { sceneId: 'requests' });
      await expect(page.getByText('Somebody else had it before; not known since when')).toBeVisible();
      await expect(page.getByText('You made 2 unbinding requests; 2 still open')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
