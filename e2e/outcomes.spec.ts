/** What may go otherwise than planned with one request or sixty: each case ends with words and a way on. */
import type { Page } from '@playwright/test';
import { expect, searchOf, test } from './fixtures.ts';

const DAY = 86_400_000;
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

/** Over the wire alone: the page does not look again by itself. */
const behind = (page: Page, method: string, path: string, body: unknown) =>
  page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json', 'clearline-client': 'journey' };
      const answer = await fetch(where, { method: how, headers, body: what });
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status}`);
    },
    [method, path, JSON.stringify(body)] as const,
  );

async function tick(page: Page, ...apps: string[]) {
  for (const app of apps) await page.getByRole('checkbox', { name: new RegExp(app) }).check();
  await page.getByRole('link', { name: '下一步' }).click();
  await expect(h1(page)).toHaveText('提交前再看一遍');
}

test('an appeal that comes too late, and one that was turned down', async ({ page, portal }) => {
  await test.step('an appeal that comes after its last day is not sent, and the page says what is left', async () => {
    await portal.open('p08', '/requests', { sceneId: 'hardCases' });
    await page.getByRole('link', { name: '示例应用甲' }).click();
    await page.getByText('向应用申诉').click();
    await page.getByRole('textbox').fill('余额不是我的，请核实。');
    await behind(page, 'POST', '/twin/advance', { by: 'span', ms: 40 * DAY });
    await page.getByRole('button', { name: '提交申诉' }).click();
    await expect(page.getByText('向应用申诉')).toBeHidden();
    await expect(main(page).getByText('已申诉，等待答复')).toBeHidden();
    await expect(page.getByRole('button', { name: '重新提交' })).toBeVisible();
  });
  await test.step('an appeal that was turned down is the last word of the app, and the carrier is the next to write to', async () => {
    await portal.open('p08', '/requests?show=done', { sceneId: 'turnedDown' });
    await expect(main(page).getByText('还可以往上找')).toBeVisible();
    await page.getByRole('link', { name: '示例应用甲' }).click();
    await expect(main(page).getByText('申诉没有通过')).toBeVisible();
    await expect(main(page).getByText('这个账号有没处理完的纠纷')).toBeVisible();
    await expect(page.getByRole('button', { name: '重新提交' })).toHaveCount(0);
    await expect(main(page).getByText('向应用申诉')).toHaveCount(0);
    await page.getByRole('link', { name: '写信给运营商' }).click();
    await expect(page.getByRole('article')).toContainText('应用里已经没有别的办法');
    await page.getByRole('button', { name: '我已发出' }).click();
    await expect(main(page).getByText('已升级到运营商')).toBeVisible();
    await portal.advance(16 * DAY);
    await page.getByRole('link', { name: '写申诉信' }).click();
    await page.getByRole('button', { name: '我已发出' }).click();
    await expect(main(page).getByText('已升级到申诉受理机构')).toBeVisible();
    await portal.advance(20 * DAY);
    await expect(main(page).getByText('升级后，应用已解绑')).toBeVisible();
  });
});

const ends = [
  ['示例应用丁', '应用说没有找到这个账号', /再查一次就知道/],
  ['示例应用戊', '因法律或业务原因暂不能解绑', '账号被依法保全，暂不能改动'],
  ['淘宝', '已解绑', '这个应用不再认您的号码。原来的账号还在，没有删除。'],
  ['百度', '已撤回', '要解绑，到账号页重新申请。'],
] as const;

test('every end says what it means and what can be done next', async ({ page, portal }) => {
  await portal.open('p08', '/requests?show=done', { sceneId: 'everyEnd' });
  for (const [app, state, words] of ends) {
    await page.getByRole('link', { name: app }).click();
    await expect(page.getByRole('heading', { name: state, exact: true })).toBeVisible();
    await expect(main(page).getByText(words)).toBeVisible();
    const onward = main(page).getByRole('link', { name: '去账号页' });
    await expect(onward).toHaveCount(state === '已解绑' ? 0 : 1);
    await page.goBack();
  }
});

test('sixty apps are one submission: ticked, checked, sent once, and the receipt has a row for each', async ({
  page,
  portal,
}) => {
  await portal.open('p07', '/unbind', { sceneId: 'answered' });
  const whole = page.getByRole('button', { name: /^全选/ });
  while ((await whole.count()) > 0) await whole.first().click();
  const picked = Number((await page.getByText(/^已选 \d+ 项$/).textContent())?.match(/\d+/)?.[0]);
  expect(picked).toBeGreaterThanOrEqual(60);
  await page.getByRole('link', { name: '下一步' }).click();
  await page.getByRole('button', { name: `提交 ${picked} 项解绑申请` }).click();
  await expect(h1(page)).toHaveText('申请已提交');
  await expect(main(page).getByText(`${picked} 项已提交`)).toBeVisible();
  await expect(
    main(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) }),
  ).toHaveCount(picked);
  await page.goto('/requests');
  await expect(page.getByRole('button', { name: new RegExp(`进行中\\s*${picked}`) })).toBeVisible();
});

test("of two hundred accounts the browser's own search finds the last, and nothing that is filtered away", async ({
  page,
  portal,
}) => {
  /** As find-in-page does: what is hidden from the eye for good is not found. */
  const finds = (text: string) =>
    page.evaluate((sought) => {
      getSelection()?.removeAllRanges();
      // Every browser has it, and no standard: the types do not.
      const { find } = window as unknown as {
        find(text: string, exact: boolean, back: boolean, wrap: boolean): boolean;
      };
      return find.call(window, sought, true, false, true);
    }, text);
  await portal.open('p07', '/unbind', { sceneId: 'answered' });
  await expect.poll(() => finds('示例应用 203')).toBe(true);
  await page.getByRole('searchbox', { name: '找应用' }).fill('示例应用 203');
  await expect(main(page).getByText('找到 1 项')).toBeVisible();
  await expect.poll(() => finds('示例应用 204')).toBe(false);
  expect(await finds('示例应用 203')).toBe(true);
  await page.goto('/accounts');
  await expect.poll(() => finds('示例应用 203')).toBe(true);
  await (await searchOf(page)).fill('示例应用 203');
  await expect.poll(() => finds('示例应用 204')).toBe(false);
  expect(await finds('示例应用 203')).toBe(true);
  await page.getByRole('searchbox', { name: '找应用' }).fill('');
  await expect.poll(() => finds('示例应用 204')).toBe(true);
  await portal.open('p07', '/requests', { sceneId: 'requests' });
  await expect(page.getByRole('button', { name: /进行中\s*\d{3}/ })).toBeVisible();
  const [last] = (
    await main(page)
      .getByRole('link', { name: /^示例应用/ })
      .allTextContents()
  ).slice(-1);
  await expect.poll(() => finds(last ?? 'none')).toBe(true);
});

test('what was sent elsewhere, and what could not be sent', async ({ page, portal }) => {
  await test.step('what another tab has sent already is shown beside what is new, and leads to the first', async () => {
    await portal.open('p03', '/unbind', { sceneId: 'answered' });
    await tick(page, '支付宝', '美团');
    await behind(page, 'POST', '/twin/act', { act: 'submit', appIds: ['alipay'] });
    await page.getByRole('button', { name: '提交 2 项解绑申请' }).click();
    await expect(main(page).getByText('没有重复提交', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: '看这项申请' }).click();
    await expect(h1(page)).toHaveText('支付宝的解绑申请');
    await page.goto('/requests');
    await expect(page.getByRole('button', { name: /进行中\s*2/ })).toBeVisible();
  });
  await test.step('where one of two fails, the row says why and only that one is sent again', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await behind(page, 'POST', '/twin/act', { act: 'sayNotMine', appIds: ['kuaishou'] });
    await page.goto('/unbind');
    await tick(page, '快手', '京东');
    await behind(page, 'POST', '/twin/act', { act: 'sayMine', appIds: ['kuaishou'] });
    await page.getByRole('button', { name: '提交 2 项解绑申请' }).click();
    await expect(main(page).getByText('1 项已提交 · 1 项没有提交')).toBeVisible();
    await expect(main(page).getByText('没有提交', { exact: true })).toBeVisible();
    const receipt = new URL(page.url()).pathname;
    await behind(page, 'POST', '/twin/act', { act: 'sayNotMine', appIds: ['kuaishou'] });
    await page.goto(receipt);
    await page.getByRole('button', { name: /^只?重新提交|再试/ }).click();
    await expect(h1(page)).toHaveText('提交前再看一遍');
    await expect(main(page).getByText('京东')).toHaveCount(0);
    await page.getByRole('button', { name: '提交 1 项解绑申请' }).click();
    await expect(h1(page)).toHaveText('申请已提交');
  });
});

test('across the turn of a year without a calendar the date is an expected one', async ({ page, portal }) => {
  await portal.open('p03', '/unbind', { sceneId: 'answered', at: '2026-12-30T08:57:00.000Z' });
  await tick(page, '支付宝');
  await page.getByRole('button', { name: '提交 1 项解绑申请' }).click();
  await expect(main(page).getByText(/2027 年的放假安排还没公布/)).toBeVisible();
  await page.getByRole('link', { name: '查看进度' }).click();
  await expect(main(page).getByText(/预计最晚 .*日答复/)).toBeVisible();
  await page.getByRole('link', { name: '支付宝' }).click();
  await expect(
    main(page)
      .getByText(/预计 .*（2027 年的放假安排还没公布）/)
      .first(),
  ).toBeVisible();
  for (const [place, door] of [
    ['/', '号码'],
    ['/accounts', '账号'],
  ] as const) {
    await page.getByRole('link', { name: door, exact: true }).click();
    await expect(page).toHaveURL(place);
    await expect(
      main(page)
        .getByText(/^预计最晚 .*日答复$/)
        .first(),
    ).toBeVisible();
  }
});

test('a state that went back, and an account that came back', async ({ page, portal }) => {
  await test.step('a state that went back says why', async () => {
    await portal.open('p08', '/requests', { sceneId: 'supplied' });
    await page.getByRole('link', { name: '示例应用甲' }).click();
    await expect(main(page).getByText(/所以又回到“已提交”/)).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: '示例应用丙' }).click();
    await expect(main(page).getByText(/所以又回到“应用处理中”/)).toBeVisible();
    await portal.open('p12', '/requests', { sceneId: 'paused' });
    await page.getByRole('button', { name: /需要您处理/ }).click();
    await page.getByRole('link', { name: '微博' }).click();
    await expect(main(page).getByText(/退回这一步，是因为号码又归您了/)).toBeVisible();
  });
  await test.step('an account that came back is asked for anew, and the new request leads to the old one', async () => {
    await portal.open('p08', '/accounts', { sceneId: 'hardCases' });
    await behind(page, 'PUT', '/twin/apps/sample-e', { conduct: 'returns' });
    await behind(page, 'POST', '/twin/act', { act: 'submit', appIds: ['sample-e'] });
    await portal.advance(20 * DAY);
    await page.goto('/requests?show=done');
    await page.getByRole('link', { name: '示例应用戊' }).click();
    await page.getByRole('button', { name: '请应用复查' }).click();
    await expect(main(page).getByText(/^已请应用复查/)).toBeVisible();
    await portal.advance(300_000);
    await page.getByRole('link', { name: '去看这个账号' }).click();
    await expect(page.getByRole('heading', { name: '解绑后又发现绑定' })).toBeVisible();
    await page.getByRole('link', { name: '申请解绑' }).click();
    await page.getByRole('button', { name: '提交 1 项解绑申请' }).click();
    await main(page).getByRole('link', { name: '示例应用戊' }).click();
    await expect(page.getByRole('heading', { name: '这个账号解绑过，后来又绑定了' })).toBeVisible();
    await page.getByRole('link', { name: '看上一次的申请' }).click();
    await expect(page.getByRole('heading', { name: '已解绑', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: '这个账号又绑定了' })).toBeVisible();
    await page.getByRole('link', { name: '看新的申请' }).click();
    await expect(page.getByRole('heading', { name: '已提交', exact: true })).toBeVisible();
  });
});

test('where the carrier has switched a kind of request off, each account shows the way that remains', async ({
  page,
  portal,
}) => {
  await portal.open('p08', '/unbind', { sceneId: 'notOffered' });
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(main(page).getByText('运营商暂时没有开放这种申请').first()).toBeVisible();
  await page.goto('/guide');
  await page.getByRole('link', { name: /^第 \d 步：其他应用$/ }).click();
  await page.getByRole('link', { name: '其他办法：示例应用甲' }).click();
  await expect(main(page).locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(main(page).getByRole('link', { name: '申请解绑' })).toHaveCount(0);
  await page.getByRole('link', { name: '回到分步办理' }).click();
  await expect(page.getByRole('heading', { name: /^要直接找应用的/ })).toBeVisible();
  // Whoever sends it all the same is refused by the service too.
  await behind(page, 'POST', '/twin/act', { act: 'submit', appIds: ['sample-a'] });
  await page.goto('/requests');
  await expect(page.getByRole('heading', { name: '还没有申请' })).toBeVisible();
});

const odd = {
  示例应用甲: '=HYPERLINK("http://x.example","y")',
  示例应用乙: '<b onclick=alert(1)>*</b>',
  示例应用丙: '👨‍👩‍👧‍👦🎉***🧧',
  示例应用丁: '\u2068طارق***\u2069',
  示例应用戊: `长${'很'.repeat(198)}*`,
};

test.describe('formulas, markup, emoji, turned text and two hundred characters stay text and push nothing wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const fits = async (page: Page) => {
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, page.url()).toBeLessThanOrEqual(0);
  };
  const showsAll = async (page: Page, handles = Object.values(odd)) => {
    for (const handle of handles) await expect(main(page).getByText(handle).first(), page.url()).toBeVisible();
    await fits(page);
  };

  test('where they are read', async ({ page, portal }) => {
    await portal.open('p08', '/accounts', { sceneId: 'oddNames' });
    await showsAll(page);
    await page.goto('/report');
    await showsAll(page);
    await page.goto('/guide');
    await expect(h1(page)).toHaveText('分步办理');
    const steps = await main(page)
      .getByRole('link', { name: /^第 \d 步：/ })
      .all();
    expect(steps.length).toBeGreaterThan(1);
    const addresses = await Promise.all(steps.map((step) => step.getAttribute('href')));
    let told = '';
    for (const address of addresses) {
      await page.goto(address ?? '');
      await expect(main(page).getByText(/第 \d 步，共 \d 步/)).toBeVisible();
      told += await main(page).textContent();
      await fits(page);
    }
    for (const handle of Object.values(odd)) expect(told).toContain(handle);
  });

  test('where they are chosen, sent and followed', async ({ page, portal }) => {
    await portal.open('p08', '/unbind', { sceneId: 'oddNames' });
    await showsAll(page);
    await tick(page, ...Object.keys(odd));
    await showsAll(page);
    await page.getByRole('button', { name: '提交 5 项解绑申请' }).click();
    await expect(h1(page)).toHaveText('申请已提交');
    await showsAll(page);
    for (const app of ['示例应用丁', '示例应用戊'] as const) {
      await page.goto('/requests');
      await page.getByRole('link', { name: app }).click();
      await expect(h1(page)).toHaveText(`${app}的解绑申请`);
      await showsAll(page, [odd[app]]);
      await page.getByRole('link', { name: '看这个账号' }).click();
      await expect(h1(page)).toHaveText(app);
      await showsAll(page, [odd[app]]);
    }
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '在办' })).toBeVisible();
    await fits(page);
  });
});
