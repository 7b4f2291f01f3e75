/** The console as a part of the page: keyboard, narrow screens, print, hiding; it never gets in the way. */
import AxeBuilder from '@axe-core/playwright';
import { consoleOf, openConsole, openPart, PARTS } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';

test('each part passes axe, fits 320 px and has large enough targets', async ({ page, portal }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await portal.open('p08', '/', { sceneId: 'hardCases' });
  for (const part of PARTS) {
    const region = await openPart(page, part);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBe(320);
    const small = await region
      .locator('button, select, input[type=file]')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.textContent),
      );
    expect(small, part).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .include('#demo')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
      part,
    ).toEqual([]);
  }
});

test('dark and in English it passes axe as well', async ({ page, portal }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await portal.open('p08', '/', { sceneId: 'hardCases' });
  await openPart(page, '网络和故障');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('complementary', { name: 'Demo console' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual(
    [],
  );
});

for (const [width, height, drawer] of [
  [320, 640, false],
  [390, 844, true],
  [1280, 800, true],
] as const) {
  test(`nothing that has the focus is under the console at ${width} px`, async ({ page, portal }) => {
    await page.setViewportSize({ width, height });
    await portal.open('p01', '/accounts', { sceneId: 'answered' });
    if (drawer) await openPart(page, '时间');
    else await openConsole(page);
    const seen = new Set<string>();
    await page.locator('#main h1').first().focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press(i < 30 ? 'Tab' : 'Shift+Tab');
      const covered = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body || focused.closest('#demo') !== null) return null;
        const { left, top, width: wide, height: high } = focused.getBoundingClientRect();
        const above = document.elementFromPoint(left + wide / 2, top + Math.min(high / 2, 20));
        return above?.closest('#demo') ? (focused.textContent ?? focused.tagName) : null;
      });
      if (covered !== null) seen.add(covered);
    }
    expect([...seen]).toEqual([]);
  });
}

test('by keyboard alone: in, through, out, hidden and back', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  const strip = consoleOf(page);
  await strip.getByRole('button', { name: '控制台', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('combobox', { name: '人物' })).toBeFocused();
  for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#demo'))).toBeNull();
  await page.keyboard.press('Control+.');
  await expect(strip.getByText('演示数据 Demo data')).toBeVisible();
  await expect(strip.getByRole('combobox')).toHaveCount(0);
  await page.keyboard.press('Control+.');
  await expect(strip.getByRole('combobox', { name: '人物' })).toBeVisible();
  await strip.getByRole('button', { name: '隐藏', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('button', { name: '显示控制台' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('combobox', { name: '人物' })).toBeVisible();
  await expect(strip.getByRole('button', { name: '收起' })).toBeFocused();
});

test('on paper only the watermark is left', async ({ page, portal }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  await openPart(page, '时间');
  await page.emulateMedia({ media: 'print' });
  await expect(consoleOf(page)).toBeHidden();
  await expect(page.locator('.demo-watermark')).toBeVisible();
  await expect(page.locator('.demo-watermark')).toHaveText('演示数据 Demo data');
  // In the title as well, behind the screen's own, whichever screen it is.
  await expect(page).toHaveTitle('账号 · 净号 · 演示数据 Demo data');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: '设置' }).click();
  await expect(page).toHaveTitle('设置 · 净号 · 演示数据 Demo data');
});

test.describe('where the portal has fallen', () => {
  test.use({ faultsAllowed: true });
  test('the console stands', async ({ page, portal }) => {
    await portal.open('p01', '/', { sceneId: 'answered' });
    await page.evaluate(() => document.getElementById('root')?.replaceChildren());
    const strip = await openConsole(page);
    await strip.getByRole('button', { name: '重置', exact: true }).click();
    await expect(strip.getByText('场景已重置。')).toBeVisible();
  });
});
