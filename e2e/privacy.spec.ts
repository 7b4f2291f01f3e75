/** During the whole main job no number, ID character, code or account name gets where it could be read later. */
import { expect, searchOf, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

/** Digits and characters that were typed, and anything masked: a number or the name of an account. */
const SECRETS = /1540000|154 0000|01151X|123456|\*{3}/i;

test('nothing personal in address, title, history, storage or console', async ({ page, portal }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  await portal.open('p01', '/', { sceneId: 'fresh', signIn: false });

  async function look(where: string, secrets = SECRETS) {
    const kept = await page.evaluate(() => ({
      address: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      visited: JSON.stringify(navigation.entries().map((entry) => entry.url)),
      asked: JSON.stringify(performance.getEntriesByType('resource').map((entry) => entry.name)),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      window: window.name,
      cookies: document.cookie,
    }));
    for (const [place, text] of Object.entries(kept)) expect(text, `${place} at ${where}`).not.toMatch(secrets);
  }

  await page.getByRole('link', { name: '开始查询' }).click();
  await page.getByLabel('手机号码').fill('154 0000 0001');
  await page.getByLabel('身份证号后六位', { exact: true }).fill('01151X');
  await page.getByLabel(/单独同意/).check();
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByLabel('短信验证码').fill('123456');
  await look('the code');
  await page.getByRole('button', { name: '验证并开始查询' }).click();
  await expect(page).toHaveURL(/\/accounts$/);
  await portal.advance(50 * 3_600_000);
  await look('the accounts');
  await page.getByRole('link', { name: '抖音', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '抖音' })).toBeVisible();
  await look('one account');
  // Whoever takes a search for the place where a number or a name goes.
  for (const path of ['/apps', '/accounts', '/requests', '/unbind']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const typed of ['15400000001', '追风的***']) {
      const searched = path === '/apps' || path === '/accounts';
      const field = searched ? await searchOf(page) : page.getByRole('searchbox');
      if ((await field.count()) > 0) await field.fill(typed);
      await look(`the search of ${path}`);
    }
  }
  await page.goto('/accounts');
  await page.getByRole('link', { name: '抖音', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '抖音' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '申请解绑' }).click();
  await look('the check');
  await page.getByRole('button', { name: '提交 1 项解绑申请' }).click();
  const printed = page.getByText(/^\d{4} \d{4} \d{4}$/);
  await expect(printed).toBeVisible();
  const reference = ((await printed.textContent()) ?? '').replaceAll(' ', '');
  const all = new RegExp(`${SECRETS.source}|${reference}|${reference.replace(/(.{4})(?=.)/g, '$1 ')}`, 'i');
  await look('the receipt', all);
  await page.getByRole('link', { name: '进度', exact: true }).click();
  await page.getByRole('link', { name: '抖音' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '抖音的解绑申请' })).toBeVisible();
  await look('one request', all);
  await pressInMenu(page, '退出');
  await expect(page.getByRole('heading', { level: 1, name: '已退出' })).toBeVisible();
  await expect(page.getByText('正在通知服务')).toHaveCount(0);
  await look('signed out', all);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('clearline.')))).toEqual(
    [],
  );
  expect(await page.evaluate(() => localStorage.getItem('clearline.signedOut'))).toBeNull();
  expect(heard.filter((text) => all.test(text))).toEqual([]);
});
