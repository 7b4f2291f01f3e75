/** During the whole main job no number, ID character, code or account name gets where it could be read later. */
import { expect, test } from './fixtures.ts';

const SECRETS = /1540000|154 0000|01151X|123456|jd_5/i;

test('nothing personal in address, title, history, storage or console', async ({ page, portal }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  await portal.open('p01', '/', { sceneId: 'fresh', signIn: false });

  async function look(where: string) {
    const kept = await page.evaluate(() => ({
      address: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
    }));
    for (const [place, text] of Object.entries(kept)) expect(text, `${place} at ${where}`).not.toMatch(SECRETS);
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
  await page.getByRole('list').getByText('申请解绑').first().click();
  await page
    .getByRole('button', { name: '获取验证码' })
    .or(page.getByRole('button', { name: /提交 1 项/ }))
    .first()
    .click();
  await look('the check');
  expect(heard.filter((text) => SECRETS.test(text))).toEqual([]);
});
