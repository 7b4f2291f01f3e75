/**
 * The accessibility pass (WCAG 2.2 AA), switching language, text size and colour in place; and at each of them nothing is
 * wider than 320 px. A screen of the site map is seen in every look the first time; its further states are of the same kind
 * and take turns between the looks. The screens stand in screens.ts.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { moments, type ScreenToSee, screens } from './screens.ts';

const onScreen = [
  { lang: '中文', text: 'normal', theme: 'light', media: 'screen', width: 390 },
  { lang: 'English', text: 'large', theme: 'dark', media: 'screen', width: 320 },
] as const;
const onPaper = { lang: 'English', text: 'normal', theme: 'dark', media: 'print', width: 794 } as const;
type Look = (typeof onScreen)[number] | typeof onPaper;

const words = (looks: readonly Look[]) =>
  [
    ...new Set(looks.map(({ lang, text, theme, media }) => `${lang} ${text} ${media === 'print' ? 'paper' : theme}`)),
  ].join(', ');

async function passes(page: Page, look: Look): Promise<void> {
  const { lang, text, theme, media, width } = look;
  // A colour caught half-way through its transition has a contrast that nobody ever sees.
  await page.emulateMedia({ reducedMotion: 'reduce', media: 'screen' });
  await page.setViewportSize({ width, height: 844 });
  const isSpoken = (await page.locator('html').getAttribute('lang')) === (lang === 'English' ? 'en' : 'zh-CN');
  // Behind an open dialog the header can't be reached.
  if (!isSpoken && (await page.getByRole('alertdialog').count()) === 0)
    await page.getByRole('button', { name: lang, exact: true }).click();
  await page.evaluate(
    (wished) => {
      document.documentElement.dataset['text'] = wished.text;
      document.documentElement.dataset['theme'] = wished.theme;
    },
    { text, theme },
  );
  await page.emulateMedia({ reducedMotion: 'reduce', media });
  // As tall as the page: what a bar happens to cover until one scrolls would be measured by the part that looks out.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(844, height) });
  const { violations } = await new AxeBuilder({ page })
    // Pale on purpose; the strip says the same in words.
    .exclude('.demo-watermark')
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      // Nobody taps on paper.
      rules: { 'target-size': { enabled: media === 'screen' } },
    })
    // The pages hold no frames: a second page to put the frames' results together would only cost time.
    .setLegacyMode()
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(told, `${page.url()} ${lang} ${text} ${theme} ${media}`).toEqual([]);
  if (media === 'print') return;
  await page.setViewportSize({ width: 320, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${page.url()} ${lang} ${text}`).toBe(320);
}

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

const seen = new Set<string>();
let turn = 0;

/** All looks for the first state of a route, one of them for each later state. */
function looksAt(route: string, isPrinted: boolean): readonly Look[] {
  const isFirst = !seen.has(route);
  seen.add(route);
  const ownTurn = onScreen[turn++ % onScreen.length] ?? onScreen[0];
  const printed = isPrinted && !seen.has(`${route} on paper`) ? [onPaper] : [];
  if (isPrinted) seen.add(`${route} on paper`);
  return [...(isFirst ? onScreen : [ownTurn]), ...printed];
}

for (const screen of screens) {
  const looks = looksAt(screen.route, screen.onPaper ?? false);
  test(`${screen.name} passes axe (${words(looks)}), and fits 320 px`, async ({ page, portal }) => {
    const { person, scene, signedOut, path, steps = [], reach } = screen;
    if (person === undefined) await page.goto(path);
    else await portal.open(person, path, { ...(scene && { sceneId: scene }), ...(signedOut && { signIn: false }) });
    await expect(page.locator('#main h1').first()).toBeVisible();
    await take(page, steps);
    await reach?.(page, portal);
    await expect(page).toHaveURL(({ pathname }) => new RegExp(`^${addressOf(screen)}$`).test(pathname));
    for (const look of looks) await passes(page, look);
  });
}

for (const { person, scene, paths } of moments) {
  const visits = paths.map((path) => ({ path, looks: looksAt(path, true) }));
  test(`${person} ${scene} passes axe (${words(visits.flatMap(({ looks }) => looks))})`, async ({ page, portal }) => {
    for (const [visit, { path, looks }] of visits.entries()) {
      if (visit === 0) await portal.open(person, path, { sceneId: scene });
      else await page.goto(path);
      await expect(page.locator('#main h1').first()).toBeVisible();
      for (const look of looks) await passes(page, look);
    }
  });
}
