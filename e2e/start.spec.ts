/** The first screen: words before any script, the same boxes after it, both languages, both sizes. */
import { expect, test } from './fixtures.ts';

declare global {
  interface Window {
    shifted?: number;
  }
}

/** The live build: its static words stand there until the portal has its first answer. */
const live = `http://127.0.0.1:${process.env['LIVE_PORT'] ?? 4300}`;

for (const lang of ['zh-CN', 'en'] as const) {
  for (const text of ['normal', 'large'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${lang}, ${text} text, ${colorScheme}`, () => {
        test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN', colorScheme, baseURL: live });
        test('nothing moves when the portal takes over the static words', async ({ page }) => {
          await page.addInitScript((size) => {
            if (size === 'large') localStorage.setItem('clearline.text', 'large');
            window.shifted = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
                window.shifted = (window.shifted ?? 0) + entry.value;
              }
            }).observe({ type: 'layout-shift', buffered: true });
          }, text);
          await page.goto('/');
          // The skip link is there only once the portal has taken over.
          await expect(page.locator('a.skip-link')).toHaveCount(1);
          await expect(page.locator('#main h1')).toBeVisible();
          expect(await page.evaluate(() => window.shifted)).toBe(0);
        });
      });
    }
  }
}

test('the way from the start takes the focus along, and the way back too', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'fresh', signIn: false });
  await expect(page.locator('a.skip-link')).toHaveCount(1);
  await page.getByRole('link', { name: '开始查询' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '查询绑定的账号' })).toBeFocused();
  await page.getByRole('link', { name: '回到首页' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /查一查/ })).toBeFocused();
});

test('the language changes without a reload and nothing typed is lost', async ({ page }) => {
  await page.goto('/look-up');
  await page.getByLabel('手机号码').fill('154 0000');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look up accounts' })).toBeVisible();
  await expect(page.getByLabel('Mobile number')).toHaveValue('154 0000');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Look up accounts' })).toBeVisible();
});

test('large text is a layout of its own and outlasts a reload', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '大字版' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(
    await page
      .locator('#main p')
      .first()
      .evaluate((p) => getComputedStyle(p).fontSize),
  ).toBe('24px');
  await page.reload();
  await expect(page.getByRole('button', { name: '标准字号' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the first screen and the hotlines can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '查一查您的手机号绑定了哪些账号' })).toBeVisible();
    await expect(page.getByText('10086').first()).toBeVisible();
  });
});

test('a typed address opens at its top, and a reload where one was', async ({ page, portal }) => {
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const top = () => page.evaluate(() => Math.round(window.scrollY));
  await page.goto('/rules');
  await expect(page.locator('#main h1')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.reload();
  await expect(page.locator('#main h1')).toBeAttached();
  await expect.poll(top).toBe(600);
  await page.goto('/accounts');
  await expect(page.getByRole('heading', { level: 1, name: '账号' })).toBeAttached();
  await expect(page.locator('#main li').nth(10)).toBeAttached();
  await expect.poll(top).toBe(0);
});
