/** What every engine has to be able to do, as somebody on a phone would do it. */
import { until } from './drivers.mjs';

const DAY = 86_400_000;
const HOUR = DAY / 24;
/** 16:57 on a Monday in Shanghai. */
const START = '2026-11-23T08:57:00.000Z';

/**
 * One person before one portal.
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
    /** A new world in which this person is known, in Chinese and usual text. */
    async begins(personId, sceneId, path, signIn) {
      await self.opens('help');
      await twin('/twin/scene', { personId, sceneId, signIn, at: START });
      await page.evaluate(() => {
        for (const key of ['text', 'theme']) localStorage.removeItem(`clearline.${key}`);
        localStorage.setItem('clearline.locale', 'zh-CN');
      });
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

/** What is left for a browser below the floor: what to do, in both languages, and no start of the portal. */
export const belowFloor = async (person) => {
  await person.page.goto(`${person.base}accounts`);
  await person.holds('it is said in both languages', () => {
    const said = document.querySelectorAll('#too-old:not([hidden]) h1').length;
    return said === 2 || `${said} headings`;
  });
  await person.holds(
    'all lines can be called',
    () => document.querySelectorAll('#too-old a[href^="tel:"]').length === 8,
  );
  await person.holds('nothing else is there', () => document.getElementById('root') === null);
  await person.picture('too old');
};

/** By name; each begins with a world of its own. */
export const flows = {
  'main job': async (person) => {
    await person.begins('p01', 'fresh', '', false);
    await person.picture('start');
    await person.presses('link', '^开始查询$');
    await person.writes('手机号码', '154 0000 0001');
    await person.writes('身份证号后六位', '01151x');
    await person.presses('checkbox', '单独同意');
    await person.presses('button', '^获取验证码$');
    await person.sees('heading', '^输入验证码$');
    await person.writes('短信验证码', '123456');
    await person.presses('button', '^验证并开始查询$');
    // The first answer stands, so that what comes of the time that passes is asked for anew.
    await person.sees('text', '0 个已回复');
    await person.passes(50 * HOUR);
    await person.sees('link', '申请解绑：抖音');
    await person.picture('accounts');
    await person.opens('unbind');
    await person.presses('checkbox', '抖音');
    await person.sees('text', '已选 1 项');
    await person.picture('choose');
    await person.presses('link|button', '^下一步$');
    await person.presses('button', '^提交 1 项解绑申请$');
    await person.sees('heading', '^申请已提交$');
    await person.picture('receipt');
    await person.presses('link', '^进度$');
    await person.passes(10 * DAY);
    await person.presses('button', '已完成');
    await person.sees('text', '^已解绑$');
  },
  countdown: async (person) => {
    await person.begins('p04', 'day83', 'number/cooling-off', true);
    await person.sees('text', '还有 ?7 ?天');
    await person.sees('text', '最后一天：2026年11月30日 星期一（北京时间）');
    await person.picture('countdown');
    await person.passes(DAY);
    await person.sees('text', '还有 ?6 ?天');
  },
  language: async (person) => {
    await person.begins('p03', 'answered', '', true);
    await person.presses('button', '^English$');
    await person.holds(
      'the page is English',
      () => document.documentElement.lang === 'en' || document.documentElement.lang,
    );
    await person.presses('menu', '^Menu$');
    await person.sees('link', '^Help$');
    await person.opens('help');
    await person.sees('heading', '^Help$');
  },
  'large text': async (person) => {
    await person.begins('p03', 'answered', '', true);
    await person.presses('menu', '^菜单$');
    await person.presses('button', '大字版');
    await person.holds(
      'words are 24 px',
      () => getComputedStyle(document.body).fontSize === '24px' || getComputedStyle(document.body).fontSize,
    );
    await person.holds('nothing sticks out to the side', () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth <= clientWidth || `${scrollWidth} in ${clientWidth}`;
    });
    await person.picture('large text');
  },
};
