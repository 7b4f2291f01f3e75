/** One person on a phone before one portal, whatever engine stands behind the page. */
import { until } from './drivers.mjs';

/** 16:57 on a Monday in Shanghai. */
const START = '2026-11-23T08:57:00.000Z';

/**
 * @param {object} page of drivers.mjs
 * @param {string} base the portal's address
 * @param {(name: string) => Promise<void>} picture
 */
export function visitor(page, base, picture) {
  /** Where it is, once it stays there: a screen that has just come may still scroll to its top. */
  const sees = (role, name) =>
    until(async () => {
      const at = [await page.evaluate(place, role, name), await page.evaluate(place, role, name)];
      if (at[0].x !== at[1].x || at[0].y !== at[1].y) throw new Error(`${name} has not come to rest`);
      return at[1];
    });
  const twin = (path, body) => page.evaluate(askTwin, path, body);
  const self = {
    page,
    base,
    picture,
    sees,
    async opens(path) {
      await page.goto(base + path);
      await sees('heading', '.');
    },
    /** A new world in which this person is known, in the chosen looks; in Chinese, light and usual text where nothing is said. */
    async begins(personId, sceneId, path, signIn, { locale = 'zh-CN', text, theme } = {}) {
      await self.opens('help');
      await twin('/twin/scene', { personId, sceneId, signIn, at: START });
      await page.evaluate(
        (chosen) => {
          for (const [key, value] of Object.entries(chosen))
            if (value === null) localStorage.removeItem(`clearline.${key}`);
            else localStorage.setItem(`clearline.${key}`, value);
        },
        { locale, text: text ?? null, theme: theme ?? null },
      );
      await self.opens(path);
    },
    async presses(role, name) {
      const { x, y } = await sees(role, name);
      await page.press(x, y);
    },
    async writes(label, text) {
      await self.presses('field', label);
      await page.type(text);
    },
    async passes(ms) {
      await twin('/twin/advance', { by: 'span', ms });
      await page.evaluate(() => void window.dispatchEvent(new Event('visibilitychange')));
    },
    /** Fails unless the function answers true within the patience of `until`. */
    holds: (what, does) =>
      until(async () => {
        const told = await page.evaluate(does);
        if (told !== true) throw new Error(`${what}: ${told}`);
      }),
  };
  return self;
}

async function askTwin(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'clearline-client': 'engines' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

/** Runs in the page: the middle of the first visible thing of that kind and name. Throws where there is none. */
async function place(role, name) {
  const kinds = {
    link: '#root a[href]',
    button: '#root button',
    menu: '#root summary',
    'link|button': '#root a[href], #root button',
    heading: '#main h1, #root main h1',
    answer: '#main h2',
    checkbox: '#main input[type=checkbox]',
    field: '#main input',
    text: '#main *',
  };
  const nameOf = (one) => one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent;
  const wanted = new RegExp(name);
  const found = [...document.querySelectorAll(kinds[role])].filter(
    (one) =>
      !one.closest('[data-lang]') &&
      one.getClientRects().length > 0 &&
      wanted.test(nameOf(one).replace(/\s+/g, ' ').trim()),
  );
  const target = role === 'text' ? found.pop() : found[0];
  if (target === undefined)
    throw new Error(
      `no ${role} ${name} on ${location.pathname}: ${document.querySelector('#root').textContent.slice(0, 300)}`,
    );
  target.scrollIntoView({ block: 'center' });
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + Math.min(width / 2, 100), y: top + height / 2 };
}
