/** The three ways in: what is typed is understood, a slip is said kindly and costs nothing, the code proves the number. */
import type { Page } from '@playwright/test';
import { expect, type Portal, test } from './fixtures.ts';
import { expectSignedIn, pressInMenu } from './headerMenu.ts';

async function fillLookUp(page: Page, number = '154 0000 0001', tail = '01151x') {
  await page.getByLabel('手机号码').fill(number);
  await page.getByLabel('身份证号后六位', { exact: true }).fill(tail);
  await page.getByLabel(/单独同意/).check();
}

/** The world is there, nobody is signed in, and the start screen is open. */
async function openSignedOut(portal: Portal, personId = 'p01', sceneId = 'fresh') {
  await portal.open(personId, '/', { sceneId, signIn: false });
}

/** Fingers on the glass: every press of a button, link or box, wherever it lands. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['taps'] = '0';
    const count = () => {
      const { dataset } = document.documentElement;
      dataset['taps'] = String(Number(dataset['taps']) + 1);
    };
    document.addEventListener('pointerdown', count, true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['taps']));
}

test('from the open page to a request that was sent: six taps, five screens and one code', async ({ page, portal }) => {
  await openSignedOut(portal);
  const taps = await countTaps(page);
  await page.getByRole('link', { name: '开始查询' }).click();
  await fillLookUp(page);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '输入验证码' })).toBeFocused();
  await expect(page.getByText('01151X')).toBeVisible();
  await page.getByLabel('短信验证码').fill('【净号】验证码 123 456，15 分钟内有效');
  await page.getByRole('button', { name: '验证并开始查询' }).click();
  await expect(page).toHaveURL(/\/accounts$/);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await portal.advance(50 * 3_600_000);
  await page.getByRole('link', { name: '申请解绑：抖音' }).click();
  await page.getByRole('button', { name: '提交 1 项解绑申请' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '申请已提交' })).toBeVisible();
  expect(await taps()).toBe(6);
});

test('what is typed into the form is understood, kept, and a slip is said kindly', async ({ page, portal }) => {
  await test.step('a number in full-width digits with its country code is understood, and a double tap sends one code', async () => {
    await openSignedOut(portal);
    await portal.weather([], 400);
    await page.getByRole('link', { name: /查看进度/ }).click();
    await page.getByLabel('手机号码').fill('＋８６ １５４－００００－０００１');
    await page.getByRole('button', { name: '获取验证码' }).dblclick();
    await expect(page.getByRole('heading', { name: '输入验证码' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  await test.step('a number that can not be used gets a kind sentence of its own and stays in the field', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: /查看进度/ }).click();
    const field = page.getByLabel('手机号码');
    for (const [typed, said] of [
      ['', /请输入手机号码/],
      ['1540000001', /只有 10 位/],
      ['154000000011', /有 12 位/],
      ['154OOOO0001', /字母/],
      ['010-62345678', /固定电话/],
      ['+1 415 555 0100', /其他国家/],
      ['12400000001', /13 到 19/],
      ['13900000000', /不在本服务的范围内/],
    ] as const) {
      await field.fill(typed);
      await page.getByRole('button', { name: '获取验证码' }).click();
      await expect(page.getByRole('link', { name: said })).toBeVisible();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      expect((await field.inputValue()).replace(/ /g, '')).toBe(typed.replace(/ /g, ''));
      await expect(page).toHaveTitle(/^错误/);
    }
  });
  await test.step('the ID characters and their consent are asked for by themselves', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: '开始查询' }).click();
    await page.getByLabel('手机号码').fill('15400000001');
    await page.getByLabel('身份证号后六位', { exact: true }).fill('0115');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await expect(page.getByRole('link', { name: /刚好六个字符/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /单独同意/ })).toBeVisible();
    await expect(page.getByLabel('手机号码')).toHaveValue('154 0000 0001');
  });
  await test.step('a number, an ID and a message are taken as they were copied, and what can not be read is named', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: '开始查询' }).click();
    await fillLookUp(page, '手机号：154‑0000−0001。', '11010119900301151×');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await expect(page.getByRole('link', { name: /只要后六位/ })).toBeVisible();
    await page.getByRole('button', { name: /01151X/ }).click();
    await expect(page.getByLabel('身份证号后六位', { exact: true })).toBeFocused();
    await expect(page.getByLabel('身份证号后六位', { exact: true })).toHaveValue('01151X');
    await page.getByRole('button', { name: '获取验证码' }).click();
    const code = page.getByLabel('短信验证码');
    await code.fill('12345O');
    await page.getByRole('button', { name: '验证并开始查询' }).click();
    await expect(page.getByRole('link', { name: /“O”看不懂/ })).toBeVisible();
    await code.fill('邮编100032 【净号】验证码 123–456，15 分钟内有效');
    await expect(code).toHaveValue('123456');
    await page.getByRole('button', { name: '验证并开始查询' }).click();
    await expect(page).toHaveURL(/\/accounts$/);
  });
  await test.step('a look at the privacy page from within the form costs nothing that was typed', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: '开始查询' }).click();
    await fillLookUp(page);
    await page.locator('form').getByRole('link').click();
    await expect(page).toHaveURL(/\/privacy$/);
    await page.goBack();
    await expect(page.getByLabel('手机号码')).toHaveValue('154 0000 0001');
    await expect(page.getByLabel('身份证号后六位', { exact: true })).toHaveValue('01151x');
    await expect(page.getByLabel(/单独同意/)).toBeChecked();
  });
});

test('an inquiry that goes wrong is sent again, and nothing is typed anew', async ({ page, portal }) => {
  await test.step('wrong ID characters cost no inquiry and everything typed is still there', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: '开始查询' }).click();
    await fillLookUp(page, '15400000001', '999999');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证并开始查询' }).click();
    await expect(page.getByRole('link', { name: /不占用查询机会/ })).toBeVisible();
    await page.getByLabel('身份证号后六位', { exact: true }).fill('01151X');
    await page.getByRole('button', { name: '开始查询' }).click();
    await expect(page).toHaveURL(/\/accounts$/);
  });
  await test.step('an inquiry that the service missed is sent again with one tap, and nothing is typed anew', async () => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: '开始查询' }).click();
    await fillLookUp(page);
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await portal.weather([{ operation: 'startInquiry', kind: 'status503', times: 1 }]);
    await page.getByRole('button', { name: '验证并开始查询' }).click();
    await expect(page.getByRole('alert')).toContainText('服务暂时打不开');
    await expect(page).toHaveTitle(/^错误：查询绑定的账号/);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
  });
});

test.describe('the code', () => {
  test.beforeEach(async ({ page, portal }) => {
    await openSignedOut(portal);
    await page.getByRole('link', { name: /查看进度/ }).click();
    await page.getByLabel('手机号码').fill('15400000001');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await expect(page.getByLabel('短信验证码')).toBeVisible();
  });
  const answer = async (page: Page, code: string) => {
    await page.getByLabel('短信验证码').fill(code);
    await page.getByRole('button', { name: '验证', exact: true }).click();
  };

  test('missing, wrong, locked: each says so, a lock names its hour and opens then', async ({ page, portal }) => {
    await answer(page, '12345');
    await expect(page.getByRole('link', { name: /六位数字/ })).toBeVisible();
    await answer(page, '000000');
    await expect(page.getByRole('link', { name: /还可尝试 4 次/ })).toBeVisible();
    await expect(page.getByRole('region', { name: '有问题' })).toBeFocused();
    await answer(page, '222222');
    await expect(page.getByText(/请于北京时间 11月23日 17:\d\d 后再试/).first()).toBeVisible();
    await portal.advance(16 * 60_000);
    await answer(page, '123456');
    await expectSignedIn(page);
  });

  test('an expired one can be replaced with one tap, and a reload keeps what is awaited', async ({ page, portal }) => {
    await answer(page, '111111');
    await expect(page.getByRole('link', { name: /已过期/ })).toBeVisible();
    await portal.advance(61_000);
    await page.getByRole('button', { name: '重新获取验证码' }).click();
    await expect(page.getByText(/秒后可重新获取/)).toBeVisible();
    await expect(page.getByLabel('短信验证码')).toBeFocused();
    await expect(page.getByLabel('短信验证码')).toHaveValue('');
    await expect(page.getByRole('status').filter({ hasText: '新的验证码已发出' })).toBeAttached();
    await page.reload();
    await answer(page, '123456');
    await expectSignedIn(page);
  });
});

test('who is awaited elsewhere lands there', async ({ page, portal }) => {
  await test.step('a cancelled number lands on its countdown in four taps', async () => {
    await openSignedOut(portal, 'p04', 'day83');
    await page.getByRole('link', { name: /已销号/ }).click();
    await fillLookUp(page, '15400000004', '040404');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await expect(page.getByText('154****0054')).toBeVisible();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /7\s*天/ })).toBeVisible();
  });
  await test.step('a page that needs a session comes back after signing in', async () => {
    await openSignedOut(portal, 'p01', 'answered');
    await page.goto('/requests');
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.getByLabel('手机号码').fill('15400000001');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect(page).toHaveURL(/\/requests$/);
  });
});

test('signing out, and staying', async ({ page, portal }) => {
  await test.step('signing out leaves nothing that Back could show', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await page.getByRole('link', { name: '进度' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '进度' })).toBeFocused();
    await pressInMenu(page, '退出');
    await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
    await page.goBack();
    await expect(page.getByText('154****0001')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: '登录看进度' })).toBeVisible();
  });
  await test.step('a session about to end asks first, and stays when asked to', async () => {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await portal.endSession(120_000);
    const dialog = page.getByRole('alertdialog', { name: '您即将退出' });
    await expect(dialog.getByRole('button', { name: '继续使用' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  });
});

for (const place of ['/accounts', '/', '/help']) {
  test(`a session that ended at ${place} says what is kept and the way back`, async ({ page, portal }) => {
    await portal.open('p01', place, { sceneId: 'answered' });
    await portal.endSession();
    await expect(page.getByRole('heading', { level: 1, name: '登录已结束' })).toBeVisible();
    await expect(page.getByText(/选好的应用还留着/)).toBeVisible();
    await page.getByRole('link', { name: '重新登录' }).click();
    await page.getByLabel('手机号码').fill('15400000001');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByLabel('短信验证码').fill('123456');
    await page.getByRole('button', { name: '验证', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expectSignedIn(page);
  });
}

test('a sign-out that the service did not hear still signs out, also after a reload, and is sent again', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  await portal.weather([{ operation: 'signOut', kind: 'networkError', times: null }]);
  await pressInMenu(page, '退出');
  await expect(page.getByRole('heading', { level: 1, name: '还没有得到服务的确认' })).toBeVisible();
  await expect(page.getByRole('link', { name: '账号', exact: true })).toHaveCount(0);
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { level: 1, name: '登录看进度' })).toBeVisible();
  await portal.weather([]);
  await page.goto('/signed-out');
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { level: 1, name: '登录看进度' })).toBeVisible();
});

test('another tab says that one has signed out, not that time ran out, whatever it shows', async ({
  page,
  portal,
  context,
}) => {
  const second = await context.newPage();
  for (const [path, heading] of [
    ['/requests', '进度'],
    ['/accounts', '账号'],
    ['/unbind', '选择要解绑的应用'],
    ['/guide', '分步办理'],
    ['/report', /记录/],
    ['/number/cancel', '销号前先看看'],
    ['/settings', '设置'],
  ] as const) {
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    await second.goto(path);
    await expect(second.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await pressInMenu(page, '退出');
    await expect(second.getByRole('heading', { level: 1, name: '已退出' }), path).toBeVisible();
  }
});

test('whose number cannot be got back any more is told so, and not that time ran out', async ({ page, portal }) => {
  await portal.open('p05', '/number/cooling-off', { sceneId: 'lastHours' });
  await portal.advance(3 * 86_400_000);
  // The screen itself says so first; then the session is found to be over too.
  await expect(page).toHaveURL(/\/timed-out$/);
  await expect(page.getByRole('heading', { level: 1, name: '取回期已过' })).toBeVisible();
  await expect(page.getByText('登录已超时')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '取回期已过' })).toBeVisible();
});
