/** The header is one row and holds one menu: measured, used by keyboard, and before the portal's scripts are there. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openMenu } from './headerMenu.ts';
import { languages, sizeText, speak } from './looks.ts';

/** The live build: its static words stand there until the portal has its first answer. */
const live = `http://127.0.0.1:${process.env['LIVE_PORT'] ?? 4300}`;

const looks = [
  { text: 'normal', width: 360, height: 640, most: 56, target: 44 },
  { text: 'normal', width: 1280, height: 800, most: 56, target: 44 },
  { text: 'large', width: 320, height: 640, most: 72, target: 60 },
  { text: 'large', width: 1280, height: 800, most: 72, target: 60 },
] as const;

/** What a header is judged by, in CSS px. */
const measured = (page: Page) =>
  page.locator('.fs-header:visible').evaluate((header) => {
    const box = header.getBoundingClientRect();
    const parts = [...header.querySelectorAll<HTMLElement>('.fs-brand, .fs-tool, .fs-sheet > *')];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return {
      high: box.height,
      inOneRow: boxes.slice(0, 3).every(({ top, bottom }) => top >= box.top && bottom <= box.bottom),
      smallest: Math.min(...boxes.map(({ width, height }) => Math.min(width, height))),
      cut: parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent),
      outside: boxes.filter(({ left, right }) => left < 0 || right > innerWidth).length,
      sideways: document.documentElement.scrollWidth - innerWidth,
    };
  });

for (const signIn of [false, true])
  test(`the header is one row in each language and size, signed ${signIn ? 'in' : 'out'}, and its menu fits`, async ({
    page,
    portal,
  }) => {
    await portal.open('p01', '/help', { sceneId: 'answered', signIn });
    for (const lang of languages)
      for (const { text, width, height, most, target } of looks) {
        await page.setViewportSize({ width, height });
        await speak(page, lang);
        await sizeText(page, text);
        const menu = await openMenu(page);
        await expect(menu.locator('.fs-sheet > *')).toHaveCount(signIn ? 5 : 4);
        const { high, smallest, ...rest } = await measured(page);
        const look = `${lang}, ${text} text, ${width} px`;
        expect(high, look).toBeLessThanOrEqual(most);
        expect(smallest, look).toBeGreaterThanOrEqual(target);
        expect(rest, look).toEqual({ inOneRow: true, cut: [], outside: 0, sideways: 0 });
      }
  });

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  test('the main places stand in the row of the header, and each part can be pressed', async ({ page, portal }) => {
    await portal.open('p01', '/', { sceneId: 'answered' });
    const header = await page.getByRole('banner').boundingBox();
    const places = page.getByRole('navigation', { name: '主要页面' }).getByRole('link');
    await expect(places).toHaveCount(3);
    for (const place of await places.all()) {
      const box = await place.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(header?.y ?? Number.NaN);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    }
    await page.getByRole('link', { name: '账号', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeFocused();
    await page.getByRole('banner').getByRole('link', { name: /净号/ }).click();
    await expect(page).toHaveURL(/:\d+\/$/);
  });
});

test('by keyboard the menu opens, is left with Escape, and closes with what leads elsewhere', async ({
  page,
  portal,
}) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const menu = page.getByRole('banner').locator('details');
  const name = menu.locator('summary');
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('button', { name: '大字版' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await expect(menu.getByRole('button', { name: '标准字号' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('button')).toHaveCount(0);
  await expect(name).toBeFocused();

  await page.keyboard.press('Enter');
  await menu.getByRole('link', { name: '设置' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeFocused();
  await expect(menu.getByRole('link')).toHaveCount(0);
  // Where one is already, too.
  await name.press('Enter');
  await menu.getByRole('link', { name: '设置' }).press('Enter');
  await expect(menu.getByRole('link')).toHaveCount(0);
  await expect(name).toBeFocused();
});

test('the menu closes when somebody presses or tabs past it', async ({ page, portal }) => {
  await portal.open('p01', '/help', { sceneId: 'answered', signIn: false });
  const menu = await openMenu(page);
  await page.locator('#main h1').click({ position: { x: 4, y: 4 } });
  await expect(menu.getByRole('link')).toHaveCount(0);
  await openMenu(page);
  await menu.getByRole('link', { name: '设置' }).focus();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link')).toHaveCount(0);
});

test('light and dark: each tap shows the other, whatever the system asks for, and outlasts a reload', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/help');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: '浅色画面' }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.reload();
  await openMenu(page);
  expect(await ground()).toBe(light);
  await menu.getByRole('button', { name: '深色画面' }).click();
  expect(await ground()).toBe(dark);
});

test('where the system sets the colours, the mark and the edge of the menu are still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/help');
  const menu = await openMenu(page);
  const mark = await page
    .locator('.fs-brand:visible')
    .evaluate((brand) => getComputedStyle(brand, '::before').backgroundImage);
  expect(mark).toContain('gradient');
  expect(await menu.locator('.fs-sheet').evaluate((sheet) => getComputedStyle(sheet).borderTopWidth)).toBe('1px');
});

test.describe('before the portal is there', () => {
  test.use({ baseURL: live });
  test('the same header serves, and what was opened stays open, with the focus, when the portal takes over', async ({
    page,
  }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((ok) => {
      letGo = ok;
    });
    await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/help', { waitUntil: 'commit' });
    const menu = page.getByRole('banner').locator('details');
    await menu.locator('summary').click();
    const { high } = await measured(page);
    expect(high).toBeLessThanOrEqual(56);
    await menu.getByRole('button', { name: '深色画面' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await menu.getByRole('button', { name: '大字版' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
    await page.keyboard.press('Escape');
    await expect(menu.locator('summary')).toBeFocused();
    await page.keyboard.press('Enter');
    letGo();
    await expect(page.locator('a.skip-link')).toHaveCount(1);
    await expect(menu.getByRole('button', { name: '标准字号' })).toBeVisible();
    await expect(menu.locator('summary')).toBeFocused();
    expect((await measured(page)).high).toBeLessThanOrEqual(72);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, baseURL: live });
  test('the menu opens all the same', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('banner').locator('details');
    await menu.locator('summary').click();
    await expect(menu.getByRole('link', { name: '帮助' })).toBeVisible();
  });
});
