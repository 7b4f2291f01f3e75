/** What is tied to the number: while answers come in and after, found again by any of its names, declared, proved. */
import { expect, searchOf, test } from './fixtures.ts';

const HOUR = 3_600_000;

test('answers, silence and what is not covered', async ({ page, portal }) => {
  await test.step('answers come in with the hours, and silence stays silence', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'collecting' });
    await expect(page.getByRole('progressbar')).toBeVisible();
    await portal.advance(50 * HOUR);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^9 个账号/ })).toBeVisible();
  });
  await test.step('no answer, no account and not covered are three different things', async () => {
    await portal.open('p02', '/accounts', { sceneId: 'gaps' });
    await expect(page.getByText(/没有发现账号/).first()).toBeVisible();
    await expect(page.getByText(/4 个应用还没回复/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: /没有账号/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: /暂不支持查询/ })).toBeVisible();
  });
  await test.step('an app is found by its name, pinyin, initials and English', async () => {
    await portal.open('p03', '/accounts', { sceneId: 'answered' });
    const results = page.getByRole('region', { name: '搜索结果' }).getByRole('heading', { level: 3 });
    for (const query of ['支付', 'zfb', 'zhifubao', 'alipay', 'ａｌｉ']) {
      await (await searchOf(page)).fill(query);
      await expect(results.first()).toHaveText('支付宝');
      await expect(page.getByRole('heading', { name: '美团' })).toBeHidden();
      await page.getByRole('searchbox').fill('');
      await expect(results).toHaveCount(0);
    }
  });
});

test('two hundred accounts: the last is found, and Back brings the search back', async ({ page, portal }) => {
  await portal.open('p07', '/accounts');
  // The account comes slowly: what is typed must not get in its way.
  await portal.weather([], 700);
  await (await searchOf(page)).fill('示例应用 140');
  const results = page.getByRole('region', { name: '搜索结果' });
  await results.getByRole('link', { name: '示例应用 140', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '示例应用 140' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('示例应用 140');
  await page.getByRole('link', { name: '账号', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('an account that is one’s own, and one that is not', async ({ page, portal }) => {
  await test.step('"not mine" opens the objection, and what was sent stands', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await page.getByRole('link', { name: '快手', exact: true }).click();
    await page.getByRole('button', { name: '不是我的' }).click();
    await expect(page.getByText('由该应用核实后决定', { exact: false }).first()).toBeVisible();
    await page.getByRole('main').getByText('申请解绑').last().click();
    await expect(page.getByRole('heading', { level: 1, name: '提交前再看一遍' })).toBeVisible();
  });
  await test.step('one\'s own account: the steps, "I have done it", and a re-check that proves it', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await page.getByRole('link', { name: '微信', exact: true }).click();
    await page.getByRole('button', { name: '是我的', exact: true }).click();
    await page.getByRole('button', { name: '我已办好' }).click();
    const said = page.getByRole('main').getByRole('status').filter({ hasText: '您说已办好，待复查' });
    await expect(said).toBeFocused();
    await page.getByRole('button', { name: '撤回，其实还没办好' }).click();
    await expect(page.getByRole('status').filter({ hasText: '已撤回。' })).toBeFocused();
    await portal.advance(HOUR);
    await page.getByRole('button', { name: '我已办好' }).click();
    await expect(said).toBeFocused();
    // Asked only once that was noted: an hour that passes before is no hour of the app's.
    await expect(said).toContainText('我们已请应用复查');
    await portal.advance(HOUR);
    await expect(page.getByText('复查确认已不绑定').first()).toBeVisible();
  });
  await test.step('asking an app again with a double tap asks once', async () => {
    await portal.open('p02', '/accounts', { sceneId: 'gaps' });
    await portal.weather([], 500);
    await page.getByRole('button', { name: /再问/ }).first().dblclick();
    await expect(page.getByText(/示例应用甲/).and(page.getByRole('status'))).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
