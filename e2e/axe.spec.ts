/**
 * The accessibility pass (WCAG 2.2 AA), switching language, text size and colour in place; and at each of them nothing is
 * wider than 320 px. A screen of the site map is seen in every look the first time; its further states are of the same kind
 * and take turns between the looks. The screens stand in screens.ts.
 */
import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, type Portal, test } from './fixtures.ts';
import { speak } from './looks.ts';
import { moments, type ScreenToSee, screens } from './screens.ts';

const onScreen = [
  { lang: 'zh-CN', text: 'normal', theme: 'light', media: 'screen', width: 390 },
  { lang: 'en', text: 'large', theme: 'dark', media: 'screen', width: 320 },
] as const;
const onPaper = { lang: 'en', text: 'normal', theme: 'dark', media: 'print', width: 794 } as const;
type Look = (typeof onScreen)[number] | typeof onPaper;

/** Taller than most pages: what a bar happens to cover until one scrolls would be measured by the part that looks out. */
const TALL = 4_000;

async function resize(page: Page, width: number, height = TALL): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== width || now.height < height) await page.setViewportSize({ width, height });
}

/** Leaves the page on the screen, and not on paper. */
async function faultsIn(page: Page, look: Look): Promise<string[]> {
  const { lang, text, theme, media, width } = look;
  await resize(page, width);
  // Behind an open dialog the header can't be reached.
  if ((await page.getByRole('alertdialog').count()) === 0) await speak(page, lang);
  if (media === 'print') await page.emulateMedia({ media });
  const height = await page.evaluate(
    (wished) => {
      document.documentElement.dataset['text'] = wished.text;
      document.documentElement.dataset['theme'] = wished.theme;
      return document.documentElement.scrollHeight;
    },
    { text, theme },
  );
  await resize(page, width, height);
  const faults = await axeFaults(page, {
    // The watermark is pale on purpose; the strip says the same in words.
    context: { exclude: ['.demo-watermark'] },
    // Nobody taps on paper.
    rules: { 'target-size': { enabled: media === 'screen' } },
  });
  const seen = `${new URL(page.url()).pathname} ${lang} ${text} ${theme} ${media}`;
  const told = faults.map((fault) => `${seen}: ${fault}`);
  if (media === 'print') {
    await page.emulateMedia({ media: 'screen' });
    return told;
  }
  await resize(page, 320);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide === 320 ? told : [...told, `${seen}: ${wide} px wide`];
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

type Visit = ScreenToSee & { looks: readonly Look[] };

const visits: Visit[] = [
  ...screens.map((screen) => ({ ...screen, looks: looksAt(screen.route, screen.onPaper ?? false) })),
  ...moments.flatMap(({ person, scene, paths }) =>
    paths.map((path) => ({ name: path, route: path, person, scene, path, looks: looksAt(path, true) })),
  ),
];

/** One page for all that is seen of a scene, opened once for what only looks: a page loaded anew costs more than a look. */
const byScene = new Map<string, Visit[]>();
for (const visit of visits) {
  const scene = [visit.person ?? 'nobody', visit.scene ?? '', visit.signedOut ? 'signed out' : ''].join(' ').trim();
  byScene.set(scene, [...(byScene.get(scene) ?? []), visit]);
}

async function open(portal: Portal, { person, scene: sceneId, signedOut, path }: Visit): Promise<void> {
  const { page } = portal;
  await resize(page, 390);
  if (person === undefined) await page.goto(path);
  else await portal.open(person, path, { ...(sceneId && { sceneId }), ...(signedOut && { signIn: false }) });
  await expect(page.locator('#main h1').first()).toBeVisible();
}

for (const [scene, there] of byScene)
  test(`${scene}: ${there.map(({ name }) => name).join(', ')} pass axe, and fit 320 px`, async ({ page, portal }) => {
    // A colour caught half-way through its transition has a contrast that nobody ever sees.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const faults: string[] = [];
    let isOpen = false;
    for (const visit of there) {
      const { path, steps = [], reach, looks, changes = false } = visit;
      if (isOpen) {
        await speak(page, 'zh-CN');
        await portal.turnTo(path);
      } else await open(portal, visit);
      isOpen = !changes;
      await take(page, steps);
      await reach?.(page, portal);
      await expect(page).toHaveURL(({ pathname }) => new RegExp(`^${addressOf(visit)}$`).test(pathname));
      for (const look of looks) faults.push(...(await faultsIn(page, look)));
    }
    expect(faults).toEqual([]);
  });
