/** The console as a part of the page: keyboard, narrow screens, print, hiding; it never gets in the way. */
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { consoleOf, openPart, PARTS, standingConsole, wordsOfStrip } from './consoleParts.ts';
import { expect, test } from './fixtures.ts';
import { pressInMenu } from './headerMenu.ts';
import { languages, speak } from './looks.ts';

test('each part passes axe, also dark and in English, fits 320 px and has large enough targets', async ({
  page,
  portal,
}) => {
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
    expect(await axeFaults(page, { context: '#demo' }), part).toEqual([]);
  }

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPart(page, '网络和故障');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('complementary', { name: 'Demo console' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

/** What has moved by itself since the page began, as browsers count it. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(sum), 0));
      }),
  );

for (const [width, height] of [
  [320, 640],
  [667, 375],
] as const) {
  test(`at ${width} × ${height} px the strip is one row with its words, six controls one tap away, above or below the portal; nothing moves when it comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // From a plain link, whose answers take their time: what stands there until then must not move either.
    await page.goto('/accounts?d=1&p=p01&s=collecting');
    await expect(page.locator('#main h1').first()).toBeVisible();
    const words = wordsOfStrip(page);
    await expect(words).toBeVisible();
    expect(await moved(page)).toBeLessThan(0.005);
    expect((await consoleOf(page).boundingBox())?.height).toBeLessThanOrEqual(48);
    const six = async () => {
      const strip = await standingConsole(page);
      const boxes = [];
      for (const control of [
        strip.getByRole('combobox', { name: '人物' }),
        strip.getByRole('combobox', { name: '场景' }),
        strip.getByRole('button', { name: '下一件事' }),
        strip.getByRole('button', { name: '还没有短信' }),
        strip.getByRole('button', { name: '重置', exact: true }),
        strip.getByRole('button', { name: '复制链接' }),
      ]) {
        await expect(control).toBeInViewport({ ratio: 1 });
        boxes.push(await control.boundingBox());
      }
      return boxes.map((box) => ({ top: box?.y ?? 0, wide: box?.width ?? 0, high: box?.height ?? 0 }));
    };
    for (const { wide, high } of await six()) expect(Math.min(wide, high)).toBeGreaterThanOrEqual(44);

    const strip = consoleOf(page);
    await strip.getByRole('button', { name: '移到下面' }).click();
    await expect(strip.getByRole('button', { name: '移到上面' })).toBeFocused();
    await page.reload();
    await expect(page.locator('#main h1').first()).toBeVisible();
    await expect(words).toHaveAttribute('aria-expanded', 'false');
    const below = await six();
    expect(Math.min(...below.map(({ top }) => top))).toBeGreaterThan(height / 4);
    await words.click();
    await expect(strip.getByRole('combobox')).toHaveCount(0);
    expect((await strip.boundingBox())?.y).toBeGreaterThan(height / 2);
    // The portal's own bar is as free as ever.
    await page.getByRole('navigation', { name: '主要页面' }).getByRole('link', { name: '进度' }).click();
    await expect(page).toHaveURL('/requests');
    await six();
  });
}

test('at 360 px the strip is one row whoever is shown, in each language with no word of it cut, and hides to a handle', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await portal.open('p06', '/help', { sceneId: 'over' });
  const { people } = await portal.state();
  const scenes = people.flatMap(({ id: personId, name, scenes }) =>
    scenes.map((scene) => ({
      body: JSON.stringify({ personId, sceneId: scene.id, signIn: false }),
      words: languages.map((lang) => ({ lang, words: `${name[lang]} · ${scene.name[lang]}` })),
    })),
  );
  expect(scenes.length).toBeGreaterThan(people.length);
  const rows = await page.evaluate(async (all) => {
    const comes = async (holds: () => boolean) => {
      for (const end = performance.now() + 60_000; !holds() && performance.now() < end; )
        await new Promise(requestAnimationFrame);
    };
    const text = () => document.querySelector<HTMLElement>('.demo-words');
    const speak = (lang: string) => {
      const label = lang === 'en' ? 'English' : '中文';
      [...document.querySelectorAll<HTMLElement>('header button')]
        .find((button) => button.textContent?.trim() === label)
        ?.click();
    };
    const seen = [];
    // Each scene in both languages, and the language changes once between two scenes.
    let isReversed = false;
    for (const { body, words: told } of all) {
      const headers = { 'content-type': 'application/json', 'clearline-client': 'journey' };
      await fetch('/twin/scene', { method: 'POST', headers, body });
      window.dispatchEvent(new Event('visibilitychange'));
      isReversed = !isReversed;
      for (const { lang, words } of isReversed ? [...told].reverse() : told) {
        if (document.documentElement.lang !== lang) speak(lang);
        await comes(() => document.documentElement.lang === lang && text()?.textContent === words);
        const button = text()?.closest('button');
        const [inner, outer] = [text(), button].map((part) => part?.getBoundingClientRect());
        seen.push({
          lang: document.documentElement.lang,
          words: text()?.textContent,
          isOneRow: (document.getElementById('demo')?.getBoundingClientRect().height ?? Number.NaN) <= 48,
          isWhole: inner !== undefined && outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom,
          isWide: button != null && button.scrollWidth > button.clientWidth,
        });
        // What did not come is told at once: no other scene is waited for.
        if (text()?.textContent !== words) return seen;
      }
    }
    return seen;
  }, scenes);
  const asTold = scenes.flatMap(({ words }, i) => (i % 2 === 0 ? words.toReversed() : words));
  expect(rows).toEqual(asTold.map((told) => ({ ...told, isOneRow: true, isWhole: true, isWide: false })));
  const strip = page.locator('#demo .demo-strip');
  for (const lang of languages) {
    await speak(page, lang);
    await strip.locator('.demo-hide').click();
    expect((await strip.boundingBox())?.height).toBe(32);
    await expect(strip.getByRole('button')).toBeFocused();
    await strip.getByRole('button').click();
    expect((await strip.boundingBox())?.height).toBeLessThanOrEqual(48);
    await expect(strip.locator('.demo-now')).toBeFocused();
  }
});

test('nothing that has the focus is under the console, at any width; on paper only the watermark is left', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await portal.open('p01', '/accounts', { sceneId: 'answered' });
  const strip = await standingConsole(page);
  const covered = async () => {
    const seen = new Set<string>();
    await page.locator('#main h1').first().focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press(i < 30 ? 'Tab' : 'Shift+Tab');
      const words = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body || focused.closest('#demo') !== null) return null;
        const { left, top, bottom, width: wide, height: high } = focused.getBoundingClientRect();
        const at = (y: number) => document.elementFromPoint(left + wide / 2, y)?.closest('#demo') != null;
        return at(top + Math.min(high / 2, 20)) || at(bottom - Math.min(high / 2, 20))
          ? (focused.textContent ?? focused.tagName)
          : null;
      });
      if (words !== null) seen.add(words);
    }
    return [...seen];
  };
  expect(await covered(), 'above the portal, at 320 px').toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openPart(page, '时间');
  expect(await covered(), 'with its drawer, at 390 px').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openPart(page, '时间');
  expect(await covered(), 'with its drawer, at 1280 px').toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ media: 'print' });
  await expect(consoleOf(page)).toBeHidden();
  await expect(page.locator('.demo-watermark')).toBeVisible();
  await expect(page.locator('.demo-watermark')).toHaveText('演示数据 Demo data');
  // In the title as well, behind the screen's own, whichever screen it is.
  await expect(page).toHaveTitle('账号 · 净号 · 演示数据 Demo data');
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 360, height: 740 });
  await openPart(page, '时间');
  await strip.getByRole('button', { name: '移到下面' }).click();
  await strip.getByRole('button', { name: '更多', exact: true }).click();
  expect(await covered(), 'below the portal, at 360 px').toEqual([]);

  await pressInMenu(page, '设置');
  await expect(page).toHaveTitle('设置 · 净号 · 演示数据 Demo data');
});

test('by keyboard alone: through, out, hidden and back', async ({ page, portal }) => {
  await portal.open('p01', '/', { sceneId: 'answered' });
  const strip = await standingConsole(page);
  await strip.getByRole('button', { name: '隐藏', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('combobox', { name: '人物' })).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
  await expect(strip.getByRole('button', { name: '复制链接' })).toBeFocused();
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
  await expect(wordsOfStrip(page)).toBeFocused();
  // What takes an act back goes with it; whoever pressed it is still on the strip.
  await strip.getByRole('button', { name: '重置', exact: true }).focus();
  await page.keyboard.press('Enter');
  await strip.getByRole('button', { name: '撤销' }).focus();
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('status').first()).toBeFocused();
  await expect(strip.getByRole('status').first()).toHaveText('已撤销。');
});

test.describe('where the portal has fallen', () => {
  test.use({ faultsAllowed: true });
  test('the console stands', async ({ page, portal }) => {
    await portal.open('p01', '/', { sceneId: 'answered' });
    await page.evaluate(() => document.getElementById('root')?.replaceChildren());
    const strip = await standingConsole(page);
    await strip.getByRole('button', { name: '重置', exact: true }).click();
    await expect(strip.getByText('场景已重置。')).toBeVisible();
  });
});
