/** Handing a moment over: by link, by QR code, to another browser; and links that are wrong, newer or in the way. */
import { type ElementHandle, expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { consoleOf, openPart, standingConsole, storyOf, wordsOf } from './consoleParts.ts';
import { test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';

const DAY = 86_400_000;

/** Read by another maker's decoder from what is on the screen. */
async function decode(page: Page, code: ElementHandle): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    // As one text: a list of so many numbers takes seconds on its way out of the page.
    const written = await new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { pixels: written.slice(written.indexOf(',') + 1), width: image.width, height: image.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height)?.data;
}

async function readLink(page: Page, holds = 'd=1'): Promise<string> {
  const share = await openPart(page, '分享');
  await expect(share.getByText(/^http/)).toContainText(holds);
  // The scene came by a link that let the first screen have its answers at once: that is over.
  await expect(share.getByText(/^http/)).not.toContainText('all.slow');
  // The time in it goes on: both are read from a copy that stands still.
  const copy = await share.evaluateHandle((part) => part.parentElement?.appendChild(part.cloneNode(true)) as Element);
  const link = await copy.evaluate(
    (part) =>
      [...part.querySelectorAll('*')].map((each) => each.textContent.trim()).find((text) => /^http/.test(text)) ?? '',
  );
  const code = await copy.$('[aria-label="这一刻的二维码"]');
  expect(code && (await decode(page, code))).toBe(link);
  await copy.evaluate((part) => part.remove());
  expect(link.length).toBeLessThanOrEqual(300);
  return link;
}

for (const [personId, sceneId, path] of [
  ['p04', 'day83', '/'],
  ['p01', 'collecting', '/accounts'],
  ['p08', 'hardCases', '/requests'],
] as const) {
  test(`link and QR code of ${personId} ${sceneId} open the same words elsewhere`, async ({
    page,
    portal,
    browser,
    baseURL,
  }) => {
    await portal.open(personId, path, { sceneId });
    await portal.advance(2 * DAY);
    await pressInMenu(page, '大字版');
    const link = await readLink(page, 't=P2D');
    // Read as whoever comes to it would: without the word that something has just arrived.
    await page.reload();
    await expect(page.locator('#main h1').first()).toBeVisible();
    const words = await wordsOf(page);
    const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
    const there = await other.newPage();
    await there.goto(link);
    await expect(there.locator('#main h1').first()).toBeVisible();
    await expect.poll(() => wordsOf(there)).toBe(words);
    await expect(there).toHaveURL(path);
    await expect(there.locator('html')).toHaveAttribute('data-text', 'large');
    await expect(there.locator('html')).toHaveAttribute('lang', 'zh-CN');
    expect(await storyOf(there)).toEqual(await storyOf(page));
    await other.close();
  });
}

test('one request by its own id, with its network and faults, elsewhere; a link that can not take along what was done says so in the moment in which it is copied, and offers the file', async ({
  page,
  portal,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await portal.open('p08', '/requests', { sceneId: 'hardCases' });
  const share = await openPart(page, '分享');
  await page.getByRole('link', { name: '示例应用甲' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '示例应用甲' })).toBeVisible();
  // The link is that of the screen that is seen, and not of the one before.
  expect(await share.getByText(/^http/).textContent()).toContain(new URL(page.url()).pathname);
  await portal.weather([{ operation: 'submit', kind: 'status503', times: 2 }], 600);
  const link = await readLink(page, 'net=4g');
  expect(link).toContain('f=submit.status503x2');
  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  const there = await other.newPage();
  await there.goto(link);
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(
    (await page.getByRole('heading', { level: 1 }).textContent()) ?? '',
  );
  await expect.poll(() => wordsOf(there)).toBe(await wordsOf(page));
  await other.close();

  await portal.weather([]);
  await page.getByRole('button', { name: '重新提交' }).click();
  await expect(page.getByText('第 2 次 · 2026年11月23日')).toBeVisible();
  const strip = await standingConsole(page);
  await strip.getByRole('button', { name: '更多', exact: true }).click();
  await strip.getByRole('button', { name: '复制链接' }).click();
  await expect(strip.getByRole('status').filter({ hasText: '链接带不走它们' })).toContainText('存档');
});

test('a link works once, by no reload and no Back again, and what was done by hand is not lost without a question', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const link = await readLink(page);
  await page.goto(link);
  // Only then has the link's scene been built.
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  await expect(page).toHaveURL('/accounts');
  await portal.advance(DAY);
  const moved = await storyOf(page);
  await page.getByRole('navigation', { name: '主要' }).getByRole('link', { name: '进度' }).click();
  await expect(page).toHaveURL('/requests');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  await page.reload();
  await expect(page.locator('#main h1')).toBeVisible();
  expect(await storyOf(page)).toEqual(moved);

  // The same link again, now that something has been done by hand.
  await page.evaluate(() =>
    fetch('/twin/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act: 'submit', appIds: ['douyin'] }),
    }),
  );
  const edited = await storyOf(page);
  await page.goto(link);
  const question = page.getByRole('dialog', { name: '打开链接里的场景？' });
  await expect(question.getByRole('button', { name: '留在现在的场景' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#main h1')).toBeVisible();
  expect(await storyOf(page)).toEqual(edited);
  await page.goto(link);
  await question.getByRole('button', { name: '打开链接' }).click();
  await expect(page.locator('#main h1')).toBeVisible();
  expect((await portal.state()).edited).toBe(false);
  const clock = await openPart(page, '时间');
  await clock.getByRole('button', { name: '后退一步' }).click();
  await expect(consoleOf(page).getByText('已后退一步。')).toBeVisible();
});

test('a link of a newer console asks first; bad parts fall back and are named', async ({ page }) => {
  await page.goto('/?d=9&p=p04&s=day83');
  await page
    .getByRole('dialog', { name: '这个链接是较新的版本做的' })
    .getByRole('button', { name: '打开链接' })
    .click();
  await expect(page.locator('#main')).toContainText('还有');
  await page.goto('/accounts?d=1&p=p99&s=nowhere&t=soon&lang=fr&net=6g&f=%3Cscript%3E&seed=-1&at=!');
  await expect(consoleOf(page).getByRole('status').first()).toContainText('已换成常用的');
  await expect(consoleOf(page).getByRole('status').first()).toContainText('p s');
  await expect(page).toHaveURL('/accounts');
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeVisible();
  await page.goto('/help?d=1&p=p01&colour=red');
  await expect(consoleOf(page).getByRole('status').first()).toContainText('colour');
  await expect(page).toHaveURL('/help');
});
