/**
 * Somebody presses whatever can be pressed, in a real browser, on a small phone, while time passes; and after each step what has
 * to hold everywhere still holds. Only by `npm run test:walks -- 30 --browser` (minutes). Each walk has a number: what a walk
 * found is seen again by `CLEARLINE_WALK=17`, shortened to the presses that matter.
 */
import type { Browser, ElementHandle, Page } from '@playwright/test';
import fc from 'fast-check';
import { type Step, steps, TYPED, WAITS } from '#testing/portal/steps.ts';
import { expect, Portal, test } from '../fixtures.ts';
import { moments, screens } from '../screens.ts';
import { brokenOn, watchPage } from './pageLaws.ts';

const starts = [
  ...screens.map(({ person, scene, signedOut, path }) => ({
    person: person ?? 'p01',
    scene,
    signIn: !signedOut,
    path,
  })),
  ...moments.flatMap(({ person, scene, paths }) => paths.map((path) => ({ person, scene, signIn: true, path }))),
];
const walks = fc.record({
  start: fc.constantFrom(...starts),
  look: fc.record({ lang: fc.constantFrom('zh-CN', 'en'), large: fc.boolean() }),
  way: fc.array(steps, { minLength: 8, maxLength: 25, size: 'max' }),
});
type Walk = typeof walks extends fc.Arbitrary<infer T> ? T : never;

const MINUTE = 60_000;
const minutes = Number(process.env['CLEARLINE_WALK_MINUTES'] ?? 0);
const only = process.env['CLEARLINE_WALK'];

test.skip(minutes === 0 && only === undefined, 'Walks take as long as one likes: npm run test:walks -- 30 --browser');
test.setTimeout(0);

/** Everything of the portal that a hand finds now: what leads out of it is no step of a walk, and the console is not the portal. */
const FREE = ':not([disabled], [target], [download])';
const CONTROLS = ['button', 'a[href^="/"]', 'a[href^="#"]', 'summary', 'input', 'select', 'textarea']
  .map((one) => one + FREE)
  .join(', ');

async function controls(page: Page): Promise<ElementHandle<HTMLElement>[]> {
  const found = await page.evaluateHandle((selector) => {
    const within = document.querySelector('dialog[open]') ?? document.getElementById('root') ?? document;
    return [...within.querySelectorAll<HTMLElement>(selector)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert]') === null,
    );
  }, CONTROLS);
  const all = await found.getProperties();
  return [...all.values()].flatMap((one) => one.asElement() ?? []) as ElementHandle<HTMLElement>[];
}

const nameOf = (one: ElementHandle<HTMLElement>) =>
  one.evaluate((element) => {
    const { labels } = element as HTMLInputElement;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    return `${element.localName} ${words.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
  });

/** What was done, in words; null where there was nothing to do it with. */
async function take(portal: Portal, step: Step): Promise<string | null> {
  const { page } = portal;
  if ('name' in step) return null;
  const { act, pick } = step;
  if (act === 'wait') {
    const ms = WAITS[pick % WAITS.length] ?? MINUTE;
    await portal.advance(ms);
    return `${ms / MINUTE} minutes pass`;
  }
  if (act === 'back') {
    // Not out of the portal.
    if (await page.evaluate(() => (history.state?.idx ?? 0) === 0)) return null;
    await page.goBack();
    return 'Back';
  }
  const found = await controls(page);
  const isWritten = (one: ElementHandle<HTMLElement>) =>
    one.evaluate((element) => element.matches('input:not([type=radio], [type=checkbox]), textarea'));
  const fitting = act === 'press' ? found : [];
  if (act === 'type') for (const one of found) if (await isWritten(one)) fitting.push(one);
  const one = fitting[pick % Math.max(1, fitting.length)];
  if (one === undefined) return null;
  const name = await nameOf(one);
  if (act === 'type') {
    const text = TYPED[Math.floor(pick / 7) % TYPED.length] ?? '';
    if (await one.evaluate((element) => element.matches('[type=date]'))) return null;
    await one.fill(text);
    return `"${text}" into ${name}`;
  }
  // A native choice of files or days opens a window of the system's.
  if (await one.evaluate((element) => element.matches('select, [type=file]'))) return null;
  // A box is hidden behind its words.
  if (await one.evaluate((element) => element.matches('[type=radio], [type=checkbox]'))) await one.press('Space');
  else {
    // What skips to the content is seen by whoever comes to it by the keyboard.
    await one.focus();
    await one.click({ timeout: 10_000 });
  }
  return name;
}

async function walkThrough(browser: Browser, isDemo: boolean, baseURL: string, { start, look, way }: Walk) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, baseURL, locale: 'zh-CN' });
  const url = baseURL;
  await context.addCookies([{ name: 'twin_world', value: crypto.randomUUID(), url, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  const logged = await watchPage(page, look);
  const portal = new Portal(page, isDemo);
  const done: string[] = [
    `${start.person} ${start.scene ?? ''} at ${start.path}, ${look.lang}${look.large ? ', large' : ''}`,
  ];
  try {
    const { scene: sceneId, signIn } = start;
    await portal.open(start.person, start.path, { signIn, ...(sceneId !== undefined && { sceneId }) });
    let before: string | null = null;
    const check = async () => {
      const { broken, now } = await brokenOn(page, before);
      before = now;
      const all = [...broken, ...logged];
      if (all.length > 0) throw new Error(`${all.join('; ')}\n    after ${done.join(' > ')}`);
    };
    await check();
    for (const step of way) {
      // What is drawn anew in the moment of the press is pressed by nobody.
      const told = await take(portal, step).catch((error: Error) => {
        if (/not attached/.test(error.message)) return null;
        throw new Error(`${error.message.split('\n')[0]}\n    after ${done.join(' > ')}`);
      });
      if (told === null) continue;
      done.push(told);
      await check();
    }
  } finally {
    await context.close();
  }
}

test('whatever is pressed, what has to hold everywhere holds', async ({ browser, baseURL }, { project }) => {
  const end = performance.now() + minutes * MINUTE;
  const found: string[] = [];
  let [seed, pressed] = [Number(only ?? 1), 0];
  for (; only === undefined ? performance.now() < end : seed === Number(only); seed += 1) {
    const property = fc.asyncProperty(walks, async (walk) => {
      await walkThrough(browser, project.name === 'demo', baseURL ?? '', walk);
      pressed += walk.way.length;
    });
    const { failed, errorInstance } = await fc.check(property, {
      seed,
      numRuns: 1,
      // One that is to be seen again is shortened; else more walks find more.
      endOnFailure: only === undefined,
      interruptAfterTimeLimit: 10 * MINUTE,
    });
    if (failed) found.push(`walk ${seed}: ${(errorInstance as Error).message}`);
    if (failed) console.log(found.at(-1));
  }
  console.log(`${project.name}: ${seed - 1} walks, ${pressed} steps, ${found.length} that broke a law`);
  expect(found).toEqual([]);
});
