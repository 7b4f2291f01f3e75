/** Act now: for who has lost the phone, the account or money a minute ago, and has no time to look around. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const main = (page: Page) => page.getByRole('main');
const doorsOf = (page: Page, name: string) => page.getByRole('navigation', { name }).getByRole('link');

async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

test.use({ viewport: { width: 360, height: 640 } });

test('from the start: three doors at a glance, the calls in order, on one sheet, and without a network', async ({
  page,
  context,
}) => {
  await page.goto('/');
  // The portal stands: its links load no page anew.
  await expect(page.getByRole('heading', { name: '找人工服务' })).toBeVisible();
  await page.getByRole('link', { name: /手机丢了、账号被盗/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '马上办' })).toBeVisible();
  const doors = doorsOf(page, '出了什么事');
  await expect(doors).toHaveText([/手机丢了，或被偷了/, /别人进了我的账号/, /钱正在被转走/]);
  for (const large of [false, true]) {
    await page.evaluate((is) => {
      document.documentElement.dataset['text'] = is ? 'large' : 'normal';
    }, large);
    for (const door of await doors.all()) {
      await expect(door).toBeInViewport({ ratio: 1 });
      expect((await door.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    }
  }
  await page.evaluate(() => delete document.documentElement.dataset['text']);

  await doors.last().click();
  const money = main(page).locator('#money');
  await expect(money.getByRole('heading', { name: '钱正在被转走' })).toBeFocused();
  const numbers = () =>
    money.locator('a[href^="tel:"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(await numbers()).toEqual(
    ['110', '95188', '95017', '10086', '10010', '10000', '10099', '96110'].map((number) => `tel:${number}`),
  );
  await expect(money.getByText('这样说：“我被骗了，钱正在转走，请紧急止付。')).toBeVisible();
  await expect(money.getByText(/不共享屏幕，不把验证码告诉打电话来的人/)).toBeVisible();
  // Every statement says who has published it, or that it is advice.
  const statements = await main(page).locator('section > ol > li, section[id] > p').allTextContents();
  expect(statements.length).toBeGreaterThan(20);
  for (const words of statements) expect(words).toMatch(/来源：|建议/);

  expect(await sheetsOf(page)).toBe(1);
  // Without a network it is read from wherever the portal leads here.
  await context.setOffline(true);
  await page.goBack();
  await main(page)
    .getByRole('link', { name: /手机丢了、账号被盗/ })
    .click();
  await expect(money.getByText('打 110。警方会对相关账户紧急止付。')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '马上办' })).toBeFocused();
});

test('from the countdown, in English: the own carrier alone, each source can be opened, help leads here too', async ({
  page,
  portal,
}) => {
  await page.addInitScript(() => localStorage.setItem('clearline.locale', 'en'));
  await portal.open('p04', '/number/cooling-off', { sceneId: 'day53' });
  await main(page)
    .getByRole('link', { name: /Act now$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Act now' })).toBeFocused();
  const stolen = main(page).locator('#stolen');
  await expect(stolen.getByRole('link', { name: /^Call China/ })).toHaveCount(1);
  expect(await sheetsOf(page)).toBe(1);
  await stolen
    .getByRole('link', { name: /^Source: Taiyuan/ })
    .first()
    .click();
  const entry = page.locator('#source-lostPhone');
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('link')).toHaveAttribute('href', /^https:\/\/bwc\.tyut\.edu\.cn\//);
  await page.goto('/help');
  await expect(main(page).getByRole('link', { name: /Act now$/ })).toBeInViewport({ ratio: 1 });
});
