/**
 * Every screen of the site map as it stands in the page: its HTML is valid, and its links, headings and spoken regions can be
 * told apart by their names; it has somebody to call, is read aloud, and no act of it is dead where the device can't do it; with
 * the browser's translator on the page it still follows the language. The screens are those of the accessibility pass. `npm run test:screens` sees each of them in both languages.
 */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { appsQuery } from '#api/apps.ts';
import { queryClient } from '#api/queryClient.ts';
import { control } from '#contract/control.ts';
import type { Locale } from '#domain/languages.ts';
import { duties, limitDevice, toolsTried } from '#testing/portal/duties.ts';
import { fill, press } from '#testing/portal/hands.ts';
import { confusions } from '#testing/portal/names.ts';
import { translate } from '#testing/portal/translator.ts';
import { openPortal, type Portal, prepareDevice } from '#testing/portal/wholePortal.ts';
import { moments, type ScreenToSee, screens } from '../e2e/screens.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How a browser writes down the page that it holds, and how the formatter writes the page.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // React makes ids that begin with an underscore.
    'valid-id': ['error', { relaxed: true }],
    // Lists and regions have names here.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A group may take its name from the heading above it.
    'wcag/h71': 'off',
    // Browsers of 2021 know no element `dialog`: it needs the role in words.
    'no-redundant-role': 'off',
    // The space stands between whom one calls and the number.
    'tel-non-breaking': 'off',
  },
});

const page = readFileSync('index.html', 'utf8');

function invalid(): string[] {
  const { documentElement, body } = document;
  const html = page
    .replace('lang="zh-CN"', `lang="${documentElement.lang}"`)
    .replace(/<title>.*<\/title>/, () => document.head.querySelector('title')?.outerHTML ?? '')
    .replace('<div id="root"></div>', () => body.innerHTML);
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
}

const heading = () => document.querySelector('h1')?.textContent ?? '';
const named = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

async function goTo(portal: Portal, path: string): Promise<void> {
  const before = document.querySelector('h1');
  const isOther = window.location.pathname !== path.split('?')[0];
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  // The screen before stays until the next one has its data.
  if (isOther) await portal.until(() => expect(document.querySelector('h1')).not.toBe(before));
  await portal.settled();
}

type Reach = (portal: Portal) => unknown;
const askForCode: Reach = async (portal) => {
  fill(/手机号码/, '15400000001');
  press(/^获取验证码$/);
  await portal.until(() => expect(heading()).toBe('输入验证码'));
};

/** What the accessibility pass does in a browser where a click does not lead. */
const reached: Record<string, Reach> = {
  'look up, with errors': () => press(/^获取验证码$/),
  'the code': askForCode,
  'a wrong code': async (portal) => {
    await askForCode(portal);
    fill(/短信验证码/, '000000');
    press(/^验证$/);
  },
  'accounts that could not be read': async (portal) => {
    portal.wire = async ({ operation, pass }) => (operation === 'listApps' ? new Response('<p>', {}) : pass());
    queryClient.removeQueries({ queryKey: appsQuery.queryKey });
    await goTo(portal, '/accounts');
    await portal.until(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  },
  'a session about to end': async (portal) => {
    await portal.browser.call(control.endSession, { body: { inMs: 120_000 } });
    portal.sleep(61_000);
    window.dispatchEvent(new Event('visibilitychange'));
    await portal.until(() => expect(document.querySelector('dialog[open]')).not.toBeNull());
  },
  'a check code mistyped': () => {
    fill(/^核验码/, '1234');
    press(/^核验$/);
  },
  'a letter': async (portal) => {
    press(/^示例应用乙$/);
    await portal.until(() => press(/^写信给应用客服$/));
    await portal.until(() => expect(document.querySelector('article')).not.toBeNull());
  },
  'signed out without the service': async (portal) => {
    portal.wire = async ({ operation, pass }) => {
      if (operation === 'signOut') throw new TypeError('offline');
      return pass();
    };
    press(/^退出$/);
    await portal.until(() => expect(heading()).toBe('还没有得到服务的确认'));
  },
};

async function reach(portal: Portal, { name, path, steps = [], reach: inBrowser }: ScreenToSee): Promise<void> {
  await goTo(portal, path);
  for (const step of steps.slice(0, -1)) {
    await portal.until(() => press(named(step)));
    await portal.settled();
  }
  const last = steps.at(-1);
  if (last !== undefined)
    await portal.until(() =>
      expect(
        [...document.querySelectorAll('h1, h2, h3')].map((one) => one.textContent?.replace(/\u200b/g, '')),
      ).toContain(last),
    );
  if (inBrowser !== undefined) await reached[name]?.(portal);
  await portal.settled();
}

const TELLING = 'h1, h2, h3, p, li, dt, dd, th, td, a, button, label, legend, summary';
const said = () => new Set([...document.querySelectorAll(TELLING)].map((one) => one.textContent));

/** A list says in a thousand rows what it says in one. */
const LARGE = 800;

/** What the first script does at the button of the language; it is tried in bootHeader.test.ts. */
function speakAsChosen(locale: Locale): void {
  document.documentElement.lang = locale;
  window.dispatchEvent(new Event('display'));
}

/** The other language and the translator are tried on so many routes at each `npm test`: every third one. */
const STEP = process.env['CLEARLINE_SCREENS'] === 'all' ? 1 : 3;
const seen = new Set<string>();

/** What is wrong with the screen; of a route only its first state is seen in the other language. */
async function wrongs(portal: Portal, { route }: ScreenToSee): Promise<string[]> {
  const found = [...(await duties(portal)), ...invalid(), ...confusions()];
  if (seen.has(route)) return found;
  seen.add(route);
  if (seen.size % STEP !== 0) return found;
  const speak = async (locale: Locale) => {
    speakAsChosen(locale);
    await portal.settled();
  };
  await speak('en');
  found.push(...invalid(), ...confusions());
  const english = said();
  await speak('zh-CN');
  if (document.querySelectorAll('*').length > LARGE) return found;
  // With the browser's translator on the page, the words of the language that is chosen come all the same.
  const undo = translate();
  await speak('en');
  const replaced = said();
  found.push(
    ...[...english].filter((words) => !replaced.has(words)).map((words) => `left in the old language: ${words}`),
  );
  undo();
  await speak('zh-CN');
  return found;
}

beforeAll(async () => {
  limitDevice();
  await prepareDevice();
});

const all: readonly ScreenToSee[] = [
  ...screens,
  ...moments.flatMap(({ person, scene, paths }) =>
    paths.map((path) => ({ name: `${scene} ${path}`, route: path, person, scene, path })),
  ),
];

/** One page for all screens of a person at a scene; those on which something is done beyond a click come last. */
const visits = new Map<string, ScreenToSee[]>();
for (const screen of all) {
  const { person = 'nobody', scene = '', signedOut = false, reach: inBrowser, name } = screen;
  const page = inBrowser === undefined ? `${person} ${scene}${signedOut ? ', signed out' : ''}` : name;
  visits.set(page, [...(visits.get(page) ?? []), screen]);
}

test('what has one name and is not one thing is noticed', () => {
  document.body.innerHTML = `
    <h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h3>C</h3><h3>C</h3><h2 hidden>B</h2>
    <a href="/x">Why?</a><a href="/y">Why?</a><a href="/y" aria-label="Why? B">Why?</a>
    <p role="status">Copied <button>Undo</button></p><div aria-live="polite"><a href="/z">More</a></div>`;
  expect(confusions()).toEqual([
    'two links are called "Why?": /x and /y',
    'two headings are called "A / D / C"',
    '"Undo" stands in a spoken region',
    '"More" stands in a spoken region',
  ]);
});

test('each screen that no click leads to is reached here too', () => {
  expect(Object.keys(reached)).toEqual(screens.filter(({ reach }) => reach !== undefined).map(({ name }) => name));
});

test.each([...visits])('%s', async (_, toSee) => {
  const [{ person, scene, signedOut }] = toSee as [ScreenToSee];
  const isSignedOut = signedOut || person === undefined;
  const portal = await openPortal('/help', {
    personId: person ?? 'p01',
    ...(scene !== undefined && { sceneId: scene }),
    ...(isSignedOut && { signIn: false }),
  });
  try {
    await portal.settled();
    const found: string[] = [];
    for (const screen of toSee) {
      await reach(portal, screen);
      found.push(...(await wrongs(portal, screen)).map((wrong) => `${screen.name}: ${wrong}`));
    }
    expect(found).toEqual([]);
  } finally {
    portal.close();
  }
});

test('each act that needs more of a device than a page was tried without it', () => {
  expect([...toolsTried].sort()).toEqual([
    '加到日历提醒',
    '复制',
    '复制成文字',
    '复制编号',
    '复制这封信',
    '存成 CSV 表格',
    '存成 JSON 数据',
    '打印',
    '打印这一页',
  ]);
});
