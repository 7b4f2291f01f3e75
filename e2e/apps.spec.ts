/** What is covered, since when and on what evidence; how an owner switches numbers; to be told when an app joins. */
import { expect, test } from './fixtures.ts';

test('an app is found by any of its names, by category and by what is covered', async ({ page, portal }) => {
  await test.step('pinyin, initials, the English and the Chinese name find 支付宝 for somebody who is not signed in', async () => {
    await portal.open('p01', '/apps', { sceneId: 'fresh', signIn: false });
    const found = page.getByRole('region', { name: '找到的应用' });
    for (const query of ['zhifubao', 'zfb', 'Alipay', '支付']) {
      await page.getByRole('searchbox').fill(query);
      await expect(found.getByRole('link', { name: '支付宝', exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: '中国工商银行' })).toHaveCount(0);
      await page.getByRole('button', { name: '清空' }).click();
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('link', { name: '中国工商银行' })).toBeVisible();
    }
  });
  await test.step('a former name finds the app, and Back brings the search back', async () => {
    await portal.open('p01', '/help', { sceneId: 'fresh', signIn: false });
    await page.getByRole('main').getByRole('link', { name: '看哪些应用能查、能解绑' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '哪些应用能查、能解绑' })).toBeFocused();
    await page.getByRole('searchbox').fill('百度云');
    await page.getByRole('link', { name: '百度网盘', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '百度网盘' })).toBeFocused();
    await expect(page.getByText('百度云')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('百度云');
    // What was typed might be a number or a name: it is in no address, and so a reload begins anew.
    expect(decodeURIComponent(page.url())).not.toContain('百度');
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('');
  });
  await test.step('filters by category and by what is covered, and says what to do where nothing fits', async () => {
    await portal.open('p01', '/apps', { sceneId: 'fresh', signIn: false });
    await page
      .getByRole('group', { name: '按类别' })
      .getByRole('button', { name: /支付与金融/ })
      .click();
    const covered = page.getByRole('group', { name: '按能办什么' });
    await covered.getByRole('button', { name: /都还不能/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: '云闪付' })).toContainText('查询、解绑都还没接入');
    await expect(page.getByRole('link', { name: '支付宝', exact: true })).toHaveCount(0);
    await expect(page).toHaveURL(/kind=finance&covers=neither/);
    await page.getByRole('searchbox').fill('没有这个应用');
    await expect(page.getByRole('heading', { name: '这里没有符合的应用' })).toBeVisible();
    await page.getByRole('button', { name: '看全部应用' }).click();
    await expect(page.getByRole('link', { name: '支付宝', exact: true })).toBeVisible();
  });
  await test.step('each count of the growth is told in words, with its sources', async () => {
    await portal.open('p01', '/apps', { sceneId: 'fresh', signIn: false });
    const growth = page.getByRole('region', { name: '接入的应用越来越多' });
    await growth.getByText('接入的应用越来越多').click();
    await expect(growth.getByRole('listitem')).toContainText([
      '11 个',
      '16 个',
      '6 个',
      '11 个',
      '15 个',
      '200 多个',
      '230 多个',
      '239 个',
    ]);
    await growth.getByText('这些数字从哪里来').click();
    await growth.getByRole('link', { name: /中国移动回应二次号码解绑/ }).click();
    await expect(page.getByRole('listitem').filter({ hasText: '中国移动回应二次号码解绑' })).toBeInViewport();
  });
});

test('the page of an app', async ({ page, portal }) => {
  await test.step('an app: evidence in words, a source that lands on its entry, steps, hotline', async () => {
    await portal.open('p01', '/apps/douyin', { sceneId: 'fresh', signIn: false });
    await expect(page.getByText('2022年7月起，据工业和信息化部')).toBeVisible();
    await expect(page.getByText('旧号码：要还能收短信（据公开报道）')).toBeVisible();
    await expect(page.getByText(/以应用内页面为准。最后核对/)).toBeVisible();
    await expect(page.getByRole('link', { name: /拨打抖音/ })).toHaveAttribute('href', 'tel:95152');
    await page.getByRole('link', { name: /^来源：解绑/ }).click();
    await expect(page).toHaveURL(/\/rules#source-mobile2024$/);
    const entry = page.getByRole('listitem').filter({ hasText: '中国移动放号前批量解绑' });
    await expect(entry).toBeInViewport();
    await expect(entry.getByRole('link')).toHaveAttribute('href', 'https://ziyuanlm.com/amdiy2.html');
  });
  await test.step('a sample says that it is one, and gives no source', async () => {
    await portal.open('p01', '/apps/pinduoduo', { sceneId: 'fresh', signIn: false });
    await expect(page.getByText('已接入（示例，没有公开资料）')).toHaveCount(2);
    await expect(page.getByText(/不代表这个应用真的接入了或没有接入/)).toBeVisible();
    await expect(page.getByText('没有公布，以应用内页面为准')).toBeVisible();
    await expect(page.getByText('需要：不清楚，以应用内页面为准')).toBeVisible();
    await expect(page.getByRole('link', { name: /^来源/ })).toHaveCount(0);
  });
  await test.step('an app that is not in the list any more leads back to the list', async () => {
    await portal.open('p01', '/apps/vanished', { sceneId: 'fresh', signIn: false });
    await expect(page.getByRole('heading', { level: 1, name: '这个应用不在名单里了' })).toBeVisible();
    await page.getByRole('link', { name: '在全部应用里找' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '哪些应用能查、能解绑' })).toBeVisible();
  });
  await test.step('an app that inquiry does not cover leads from the accounts to its page', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await page.getByRole('button', { name: /暂不支持查询/ }).click();
    await page.getByRole('link', { name: '云闪付', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '云闪付' })).toBeVisible();
    await page.getByRole('link', { name: '回到您的账号' }).click();
    await expect(page).toHaveURL(/\/accounts$/);
  });
});

test('to be told when an app joins', async ({ page, portal }) => {
  await test.step('"tell me when it joins" stays after a reload, and can be taken back', async () => {
    await portal.open('p01', '/apps/unionpay', { sceneId: 'answered' });
    await page.getByRole('button', { name: '接入后发短信告诉我' }).click();
    await expect(page.getByText('接入后会发短信告诉您。')).toBeVisible();
    await page.reload();
    await expect(page.getByText('接入后会发短信告诉您。')).toBeVisible();
    await page.getByRole('button', { name: '不用再告诉我' }).click();
    await expect(page.getByRole('button', { name: '接入后发短信告诉我' })).toBeVisible();
  });
  await test.step('an invented app joins: a message says so, the settings say which, and its page shows it covered', async () => {
    await portal.open('p01', '/apps/sample-g', { sceneId: 'answered' });
    await page.getByRole('button', { name: '接入后发短信告诉我' }).click();
    await expect(page.getByText('接入后会发短信告诉您。')).toBeVisible();
    const { messages } = await portal.advance(14 * 86_400_000);
    expect(messages.map(({ text }) => text['zh-CN'])).toEqual([expect.stringContaining('您在等的一个应用已接入')]);
    await page.goto('/settings');
    const row = page.getByRole('listitem').filter({ hasText: '示例应用庚' });
    await expect(row).toContainText('已接入（示例，没有公开资料）');
    await row.getByRole('link').click();
    await expect(page.getByText('已接入（示例，没有公开资料）')).toHaveCount(2);
    await expect(page.getByRole('button', { name: '接入后发短信告诉我' })).toHaveCount(0);
  });
  await test.step('whoever signs in to be told comes back to the app', async () => {
    await portal.open('p01', '/apps/unionpay', { sceneId: 'answered', signIn: false });
    await page.getByRole('link', { name: '登录后可设提醒' }).click();
    await page.getByLabel('手机号').fill('15400000001');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect(page).toHaveURL(/\/apps\/unionpay/);
    await expect(page.getByRole('button', { name: '接入后发短信告诉我' })).toBeVisible();
  });
});
