/** The first screen: words before any script, the same boxes after it, both languages, both sizes. */
import { expect, test } from './fixtures.ts';
import { openMenu, pressInMenu } from './headerMenu.ts';
import { languages, speak } from './looks.ts';

declare global {
  interface Window {
    shifted?: number;
  }
}

/** The live build: its static words stand there until the portal has its first answer. */
const live = `http://127.0.0.1:${process.env['LIVE_PORT'] ?? 4300}`;

for (const lang of ['zh-CN', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ locale: lang === 'en' ? 'en-GB' : 'zh-CN', baseURL: live });
    test('nothing moves when the portal takes over the static words, in each size and colour', async ({
      page,
      context,
    }) => {
      // As on a first visit each time: what is in the cache takes over sooner.
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            window.shifted = (window.shifted ?? 0) + entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const text of ['normal', 'large'] as const) {
        if (text === 'large') await page.evaluate(() => localStorage.setItem('clearline.text', 'large'));
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto('/');
          // The skip link is there only once the portal has taken over.
          await expect(page.locator('a.skip-link')).toHaveCount(1);
          await expect(page.locator('#main h1')).toBeVisible();
          expect(await page.evaluate(() => window.shifted), `${text} text, ${colorScheme}`).toBe(0);
        }
      }
    });
  });
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
  await pressInMenu(page, '大字版');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  expect(
    await page
      .locator('#main p')
      .first()
      .evaluate((p) => getComputedStyle(p).fontSize),
  ).toBe('24px');
  await page.reload();
  const menu = await openMenu(page);
  await expect(menu.getByRole('button', { name: '标准字号' })).toBeVisible();
});

test.describe('large text on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  for (const signIn of [false, true]) {
    test(`is nowhere smaller than 22 px, with taps of 60, ${signIn ? 'signed in' : 'signed out'}`, async ({
      page,
      portal,
    }) => {
      await portal.open('p01', '/', { sceneId: 'answered', signIn });
      await page.evaluate(() => localStorage.setItem('clearline.text', 'large'));
      const places = signIn
        ? ['/', '/accounts', '/requests', '/unbind', '/settings']
        : ['/', '/look-up', '/apps', '/help'];
      await page.reload();
      await expect(page.locator('a.skip-link')).toHaveCount(1);
      for (const place of places) {
        await portal.turnTo(place);
        for (const lang of languages) {
          await speak(page, lang);
          const small = await page.locator('#root').evaluate((root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
              const around = node.parentElement;
              if (!node.nodeValue?.trim() || !around || around.closest('.visually-hidden, [aria-hidden="true"], svg'))
                continue;
              const size = Number.parseFloat(getComputedStyle(around).fontSize);
              if (size < 22 && around.getClientRects().length > 0) found.push(`${size} ${node.nodeValue}`);
            }
            return found;
          });
          expect({ place, lang, small }).toEqual({ place, lang, small: [] });
          await openMenu(page);
          const tools = await page
            .locator('.fs-tool, .fs-sheet > *')
            .evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect()] as const));
          for (const [name, box] of tools) {
            expect({ name, wide: box.width >= 60, high: box.height >= 60 }).toEqual({ name, wide: true, high: true });
            expect({ name, fits: box.left >= 0 && box.right <= 320 }).toEqual({ name, fits: true });
          }
          const tabs = page.locator('nav a[class*="item"], nav li > a');
          for (const tab of await tabs.all())
            expect(await tab.evaluate((one) => one.scrollWidth <= one.clientWidth + 1)).toBe(true);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        }
      }
    });
  }
});

test('an address with /index.html or with a name and a password in it opens the portal', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'fresh', signIn: false });
  await page.goto('/index.html');
  await expect(page.getByRole('heading', { level: 1, name: /查一查/ })).toBeVisible();
  await expect(page).toHaveURL(/:\d+\/$/);
});

const demo = `http://127.0.0.1:${process.env['DEMO_PORT'] ?? 4173}`;
for (const base of process.env['CLEARLINE_JOURNEYS'] === 'live' ? [live] : [live, demo])
  test(`a name and a password in the address do not keep ${base} from its service`, async ({ page }) => {
    await page.goto(`${base.replace('//', '//ann:secret@')}/apps`);
    await expect(page.getByRole('link', { name: '支付宝' }).first()).toBeVisible();
    expect(await page.evaluate(() => document.URL)).toBe(`${base}/apps`);
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
