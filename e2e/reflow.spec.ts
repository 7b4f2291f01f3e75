/** The text as people need it: spaced as WCAG 1.4.12 asks, the page at 400 %, letters twice as large by the browser's own setting. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const places = [
  ['p08', 'hardCases', ['/', '/accounts', '/unbind', '/requests', '/report', '/settings', '/apps', '/rules', '/guide']],
  ['p04', 'day83', ['/', '/number', '/number/cooling-off', '/number/retrieve']],
] as const;

const needs: Record<string, { viewport: { width: number; height: number }; style: string | null }> = {
  'spaced text': {
    viewport: { width: 360, height: 640 },
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  'a page at 400 %': { viewport: { width: 320, height: 256 }, style: null },
  'letters of 32 px': { viewport: { width: 640, height: 800 }, style: ':root { font-size: 200% !important }' },
};

/** What stands out of the window, what is cut off in its own box, and how much of the window is covered for good. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) found.push(`${wide} px of sideways scroll`);
    let covered = 0;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, position, clipPath, display } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || clipPath !== 'none' || display === 'none') continue;
      const words = (element.textContent ?? '').trim().slice(0, 30);
      if (words === '' || element.closest('svg') !== null) continue;
      const cut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 2) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2);
      if (cut) found.push(`cut off: ${words}`);
      if (position === 'fixed' && box.bottom > 0 && box.top < innerHeight) covered += box.height;
    }
    if (covered > innerHeight / 2) found.push(`${covered} of ${innerHeight} px covered`);
    return found;
  });

for (const [need, { viewport, style }] of Object.entries(needs))
  for (const lang of ['zh-CN', 'en'])
    test(`${need}, ${lang}: nothing is cut off, covered or out of the window`, async ({ page, portal }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((locale) => localStorage.setItem('clearline.locale', locale), lang);
      if (style !== null)
        await page.addInitScript((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, style);
      const faults: Record<string, string[]> = {};
      for (const [person, sceneId, paths] of places)
        for (const path of paths) {
          await portal.open(person, path, { sceneId });
          await expect(page.locator('footer')).toBeVisible();
          const found = await faultsOf(page);
          if (found.length > 0) faults[path] = found;
        }
      expect(faults).toEqual({});
    });
