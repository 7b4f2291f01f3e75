/** A check code from its making to its end: the holder on one side, on the other somebody who knows nothing but the code. */
import type { Browser, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, test } from './fixtures.ts';

/** Another person's browser before the same service; signed in to nothing. */
async function strangerOf(browser: Browser, page: Page, baseURL: string | undefined, locale: string): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale,
    viewport: { width: 360, height: 640 },
  });
  const cookies = await page.context().cookies();
  await context.addCookies(cookies.filter(({ name }) => name === 'twin_world'));
  return context.newPage();
}

/** By another maker's decoder, from the drawing's own squares. */
function decoded(path: string, side: number): string | undefined {
  const scale = 4;
  const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1) {
        const at = ((Number(y) * scale + row) * side * scale + Number(x) * scale + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, side * scale, side * scale)?.data;
}

async function kept(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      navigation.entries().map((entry) => entry.url),
      performance.getEntriesByType('resource').map((entry) => entry.name),
      { ...localStorage },
      { ...sessionStorage },
    ]),
  );
}

test('a lender checks, the holder sees it and takes the code back', async ({ page, portal, browser, baseURL }) => {
  await portal.open('p03', '/holder-since');
  await page.getByRole('button', { name: '生成核验码' }).click();
  const written = page.getByText(/^核验码 \d{4} \d{4} \d{4}$/);
  await expect(written).toBeFocused();
  const code = ((await written.textContent()) ?? '').replace('核验码 ', '');
  const qr = page.getByRole('img', { name: /二维码：http.*里面只有网址/ });
  const side = Number(((await qr.getAttribute('viewBox')) ?? '').split(' ').at(-1));
  expect(decoded((await qr.locator('path').last().getAttribute('d')) ?? '', side)).toBe(`${baseURL}/check`);
  await expect(page.getByText('核验码有效到 11月30日 16:5', { exact: false })).toBeVisible();
  await expect(page.getByText('还没有人看过')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(written).toBeVisible();
  await expect(page.getByRole('button', { name: '撤销核验码' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const lender = await strangerOf(browser, page, baseURL, 'zh-CN');
  await lender.goto('/check');
  const field = lender.getByLabel('核验码');
  const day = lender.getByLabel('日期');
  const check = lender.getByRole('main').getByRole('button', { name: '核验', exact: true });
  const faults = lender.getByRole('region', { name: '有问题' });
  const slip = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
  await field.fill(slip);
  await day.fill('2030年1月1日');
  await check.click();
  await expect(faults).toBeFocused();
  await expect(faults).toContainText('这次不算输错');
  await expect(faults).toContainText('这一天还没到');
  await day.fill('1986-06-01');
  await check.click();
  await expect(faults).toContainText('1987 年以前');
  await expect(field).toHaveValue(slip);

  await field.fill(`核验码：${code}`);
  await day.fill('2026年9月24日');
  await check.click();
  await expect(lender.getByRole('heading', { name: '是', exact: false, level: 2 }).first()).toBeFocused();
  await expect(lender.getByText('从 2026年9月24日起，或者更早，号码就由现在的机主持有。')).toBeVisible();
  await expect(lender.getByText(/回答时间：2026年11月23日 星期一 1\d:\d\d（北京时间）/)).toBeVisible();
  expect(await lender.locator('#main').textContent()).not.toMatch(/154|0003|中国电信|小吴/);
  await lender.getByRole('button', { name: '再问一个' }).click();
  await expect(field).toHaveValue(code);
  await day.fill('20260923');
  await check.click();
  await expect(lender.getByRole('heading', { name: '不是' })).toBeVisible();
  await lender.getByRole('button', { name: '再问一个' }).click();
  expect(await kept(lender)).not.toContain(code);
  expect(await kept(lender)).not.toContain(code.replaceAll(' ', ''));

  await page.reload();
  await expect(page.getByText('问：从 2026年9月23日起是不是由您持有。答：不是。')).toBeVisible();
  await expect(page.getByText('问：从 2026年9月24日起是不是由您持有。答：是。')).toBeVisible();
  expect(await kept(page)).not.toMatch(new RegExp(`${code}|${code.replaceAll(' ', '')}`));
  await page.getByRole('button', { name: '撤销核验码' }).click();
  await expect(page.getByText('核验码已撤销', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: '让对方自己核验' })).toBeFocused();
  await expect(written).toBeHidden();

  // Taken back it is a wrong code like any other; the fifth wrong one closes the door, and nothing typed is lost.
  for (let left = 4; left > 0; left -= 1) {
    await check.click();
    await expect(faults).toContainText(`还可以试 ${left} 次`);
  }
  await check.click();
  await expect(lender.getByRole('alert')).toContainText('输错太多次');
  await expect(lender.getByRole('alert')).toContainText('11月23日 17:1');
  await expect(field).toHaveValue(code);
  await expect(day).toHaveValue('20260923');
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('a number that was got back is told as what it is: nobody can tell what was before', async ({
    page,
    portal,
    browser,
    baseURL,
  }) => {
    await portal.open('p12', '/holder-since', { sceneId: 'checked' });
    await expect(page.getByText(/since 19\sOctober\s2025. Told: Can’t tell/)).toBeVisible();
    const code = ((await page.getByText(/^Check code \d/).textContent()) ?? '').replace('Check code ', '');
    const lender = await strangerOf(browser, page, baseURL, 'en-GB');
    await lender.goto('/check');
    await lender.getByLabel('Check code').fill(code);
    await lender.getByLabel('Date').fill('1 November 2026');
    await lender.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(lender.getByRole('heading', { name: 'Can’t tell' })).toBeFocused();
    await expect(lender.getByText('That is not a no.', { exact: false })).toBeVisible();
    await expect(lender.getByText(/Answered at .*, Beijing time/)).toBeVisible();
  });
});
