/**
 * The text as people need it: spaced as WCAG 1.4.12 asks, the page at 400 %, letters twice as large or none below 20 px by the
 * browser's own setting, and the system's own few colours. Each screen is loaded once and looked at in every need and language.
 */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { languages, sizeText, speak } from './looks.ts';

/** `follow`: the first link of each kind leads on from the path. */
type Place = { path: string; follow?: readonly string[] };
const at = (...paths: string[]): Place[] => paths.map((path) => ({ path }));

const places: readonly [person: string, scene: string, places: readonly Place[]][] = [
  [
    'p08',
    'hardCases',
    [
      ...at('/', '/accounts', '/unbind', '/requests', '/report', '/settings', '/apps', '/rules', '/guide'),
      ...at('/help', '/urgent', '/check', '/cases/died', '/look-up'),
      { path: '/requests', follow: ['/requests/'] },
      { path: '/requests', follow: ['/requests/', 'letter'] },
    ],
  ],
  ['p04', 'day83', at('/', '/number', '/number/cooling-off', '/number/retrieve')],
  ['p11', 'ownList', at('/noted', '/noted/bank')],
  ['p01', 'answered', at('/guide/money')],
  ['p12', 'checked', at('/holder-since')],
  ['p12', 'paused', at('/number/life')],
  ['p04', 'prolonged', at('/', '/number/cooling-off', '/number/life')],
  ['p04', 'missedVisit', at('/number/retrieve')],
  ['p03', 'answered', at('/number/second-hand', '/holder-since')],
  ['p09', 'oneMore', at('/accounts')],
];

type Need = {
  viewport: { width: number; height: number };
  style?: string;
  forced?: true;
  smallest?: number;
  large?: true;
};
/** Those of one size and of one setting stand together: each change of either is a page laid out anew. */
const needs: Record<string, Need> = {
  "the system's colours": { viewport: { width: 360, height: 640 }, forced: true },
  'spaced text': {
    viewport: { width: 360, height: 640 },
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  'no letters below 20 px': { viewport: { width: 360, height: 640 }, smallest: 20 },
  'a page at 400 %': { viewport: { width: 320, height: 256 } },
  'letters of 32 px': { viewport: { width: 640, height: 800 }, style: ':root { font-size: 200% !important }' },
  'large text on a narrow phone': { viewport: { width: 320, height: 640 }, large: true },
};

/** What stands out of the window, what is cut off in its own box, which number is torn apart or from what it counts, and how much is covered for good. */
function faultsOf(): string[] {
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
    if (/^\d{3,12}$/.test(words)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`over ${lines.size} lines: ${words}`);
    }
    if (position === 'fixed' && box.bottom > 0 && box.top < innerHeight) covered += box.height;
  }
  const torn =
    /\d+ (?:个?工作日|个|项|天|小时|分钟|次|步|条|位|秒|元|of \d+)|第 \d+|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}|(?:[Aa]ttempt|[Ss]tep)\s\d+/g;
  const year = /(?<!\d)20\d{2}(?!\d)/g;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement === null || text.parentElement.closest('script, style, .visually-hidden')) continue;
    const words = text.nodeValue ?? '';
    for (const { 0: pair, index } of [...words.matchAll(torn), ...words.matchAll(year)]) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + pair.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      const block = text.parentElement.closest('p, li, dd, dt, td, th, h1, h2, h3, button, summary, div');
      if (block === null) continue;
      const { paddingLeft, paddingRight } = getComputedStyle(block);
      const room = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      const isTorn = new Set(boxes.map(({ bottom }) => Math.round(bottom / 8))).size > 1;
      if (isTorn && boxes.reduce((sum, { width }) => sum + width, 0) < room)
        found.push(`torn: ${pair} in ${words.slice(0, 40)}`);
    }
  }
  const labels = [...document.querySelectorAll('main svg text')].map((label) => ({
    label: label.textContent,
    box: label.getBoundingClientRect(),
  }));
  for (const [place, { label, box }] of labels.entries()) {
    if (box.left < 0 || box.right > innerWidth) found.push(`out of the window: ${label}`);
    for (const other of labels.slice(place + 1))
      if (
        box.left < other.box.right &&
        other.box.left < box.right &&
        box.top < other.box.bottom &&
        other.box.top < box.bottom
      )
        found.push(`one over the other: ${label} and ${other.label}`);
  }
  if (covered > innerHeight / 2) found.push(`${covered} of ${innerHeight} px covered`);
  return found;
}

/** What lies over something that is pressed, at its ends or in its middle: a tap there goes to that instead. */
function coveredOf(): string[] {
  const found: string[] = [];
  for (const act of document.querySelectorAll<HTMLElement>('main :is(button, a[href], summary)')) {
    if (!act.checkVisibility()) continue;
    act.scrollIntoView({ block: 'center' });
    const [line] = act.getClientRects();
    if (line === undefined) continue;
    for (const place of [0.1, 0.5, 0.9]) {
      const over = document.elementFromPoint(line.left + line.width * place, line.top + line.height / 2);
      if (over !== null && !act.contains(over) && !over.contains(act))
        found.push(`covered: ${(act.textContent ?? '').slice(0, 20)} by ${over.className}`);
    }
  }
  scrollTo(0, 0);
  return found;
}

/** Light ink on a dark ground: what is drawn in a colour of the portal's own, light or dark, is lost on one of the two. */
function lostOf(): string[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const system = [
    'Canvas',
    'CanvasText',
    'LinkText',
    'ButtonText',
    'ButtonFace',
    'Highlight',
    'HighlightText',
    'GrayText',
  ];
  const known = new Set(
    system.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  const lost = new Set<string>();
  for (const shape of document.querySelectorAll('#root svg :is(path, line, circle, rect, text)')) {
    const { fill, stroke, forcedColorAdjust } = getComputedStyle(shape);
    if (forcedColorAdjust === 'none' && shape.closest('[role=img]') !== null) continue;
    for (const paint of [fill, stroke])
      if (paint !== 'none' && !known.has(paint))
        lost.add(
          `${shape.tagName} ${shape.getAttribute('class') ?? ''} of ${shape.closest('svg')?.getAttribute('class')}: ${paint}`,
        );
  }
  return [...lost];
}

/** As the browser's setting of a smallest size does it; without one each letter is as large as the portal wants. */
function enlarge(smallest: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  for (const one of all) if (one.style.fontSize !== '') one.style.fontSize = '';
  if (smallest === 0) return;
  const small = all.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < smallest);
  for (const one of small) one.style.fontSize = `${smallest}px`;
}

async function seen(
  page: Page,
  { viewport, style, forced, smallest = 0, large }: Need,
  before?: Need,
): Promise<string[]> {
  if (large !== before?.large) await sizeText(page, large ? 'large' : 'normal');
  if (page.viewportSize()?.width !== viewport.width || page.viewportSize()?.height !== viewport.height)
    await page.setViewportSize(viewport);
  if (forced !== before?.forced)
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', colorScheme: forced ? 'dark' : 'light' });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style ?? '');
  if (smallest > 0 || before?.smallest) await page.evaluate(enlarge, smallest);
  return [
    ...(await page.evaluate(faultsOf)),
    ...(forced ? await page.evaluate(lostOf) : []),
    ...(large ? await page.evaluate(coveredOf) : []),
  ];
}

for (const [person, sceneId, there] of places)
  test(`${person} ${sceneId}, ${Object.keys(needs).join(', ')}: nothing is cut off, covered, lost or out of the window`, async ({
    page,
    portal,
  }) => {
    const faults: Record<string, string[]> = {};
    let before: Need | undefined;
    await portal.open(person, '/', { sceneId });
    for (const { path, follow = [] } of there) {
      await portal.turnTo(path);
      for (const part of follow) {
        await page.locator(`#main a[href*="${part}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(part));
      }
      await expect(page.locator('footer')).toBeVisible();
      for (const lang of languages) {
        await speak(page, lang);
        for (const [name, need] of Object.entries(needs)) {
          const found = await seen(page, need, before);
          before = need;
          if (found.length > 0) faults[[path, ...follow, name, lang].join(' ')] = found;
        }
      }
      await speak(page, 'zh-CN');
    }
    expect(faults).toEqual({});
  });
