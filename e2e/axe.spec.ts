/**
 * One accessibility pass per screen (WCAG 2.2 AA), switching language, text size and colour in place; and at each of them
 * nothing is wider than 320 px. The screens stand in screens.ts.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { type ScreenToSee, screens } from './screens.ts';

const looks = [
  { lang: '中文', text: 'normal', theme: 'light', width: 390 },
  { lang: 'English', text: 'large', theme: 'dark', width: 320 },
] as const;

async function take(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps.slice(0, -1)) {
    const act = page.getByRole('main').getByRole('link', { name: step, exact: true });
    await act
      .or(page.getByRole('main').getByRole('button', { name: step, exact: true }))
      .first()
      .click();
  }
  const last = steps.at(-1);
  if (last !== undefined) await expect(page.getByRole('heading', { name: last, exact: true }).first()).toBeVisible();
}

/** `accounts/:id` as the address that it stands for. */
const addressOf = ({ route, path }: ScreenToSee) =>
  route === '*' ? path : `/${route.replace(/^\//, '').replace(/:\w+/g, '[^/]+')}`;

for (const screen of screens) {
  test(`${screen.name} passes axe in both languages, sizes and colours, and fits 320 px`, async ({ page, portal }) => {
    const { person, scene, signedOut, path, steps = [], reach, modal } = screen;
    // A colour caught half-way through its transition has a contrast that nobody ever sees.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (person === undefined) await page.goto(path);
    else await portal.open(person, path, { ...(scene && { sceneId: scene }), ...(signedOut && { signIn: false }) });
    await expect(page.locator('#main h1').first()).toBeVisible();
    await take(page, steps);
    await reach?.(page, portal);
    await expect(page).toHaveURL(({ pathname }) => new RegExp(`^${addressOf(screen)}$`).test(pathname));
    for (const { lang, text, theme, width } of looks) {
      await page.setViewportSize({ width, height: 844 });
      if (lang === 'English' && !modal) await page.getByRole('button', { name: 'English' }).click();
      await page.evaluate(
        (look) => {
          document.documentElement.dataset['text'] = look.text;
          document.documentElement.dataset['theme'] = look.theme;
        },
        { text, theme },
      );
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
      expect(told, `${lang} ${text} ${theme}`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang} ${text}`).toBe(320);
    }
  });
}
