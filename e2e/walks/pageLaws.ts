/** What holds on every screen of the portal at every moment, in a real browser; each law that is broken is one sentence. */
import type { Page } from '@playwright/test';
import { TYPED } from '#testing/portal/steps.ts';

type Look = { lang: string; large: boolean };

/** Opens each page in this look; what it logs or throws is in the list that comes back. */
export async function watchPage(page: Page, { lang, large }: Look): Promise<string[]> {
  const logged: string[] = [];
  page.on('pageerror', (error) => logged.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself notes each refused request.
    if (message.type() !== 'error' || /Failed to load resource/.test(message.text())) return;
    logged.push(`console: ${message.text()}`);
  });
  await page.addInitScript(
    ([locale, text]) => {
      try {
        if (sessionStorage.getItem('walk') === null) {
          localStorage.setItem('clearline.locale', locale);
          if (text !== '') localStorage.setItem('clearline.text', text);
          sessionStorage.setItem('walk', '1');
        }
      } catch {
        // An empty page has no storage.
      }
      const walk = { underWay: 0, quiet: 0 };
      Object.assign(window, { walk });
      const ask = window.fetch;
      window.fetch = async (...asked) => {
        walk.underWay += 1;
        try {
          return await ask(...asked);
        } finally {
          walk.underWay -= 1;
        }
      };
      new MutationObserver(() => {
        walk.quiet = 0;
      }).observe(document, { subtree: true, childList: true, attributes: true });
      window.print = () => undefined;
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    },
    [lang, large ? 'large' : ''] as const,
  );
  return logged;
}

/** Until nothing is asked and nothing is drawn any more. */
async function settled(page: Page): Promise<void> {
  // What was just pressed may not have begun to show.
  await page.evaluate(() => Object.assign((window as unknown as { walk: object }).walk ?? {}, { quiet: 0 }));
  await page.waitForFunction(
    () => {
      const { walk } = window as unknown as { walk?: { underWay: number; quiet: number } };
      const isDrawn = document.querySelector('#root h1') !== null && document.querySelector('main') !== null;
      // Looks are counted, and not time: a page that gets no processor has not come to rest.
      if (walk !== undefined) walk.quiet = isDrawn && walk.underWay === 0 ? walk.quiet + 1 : 0;
      return walk !== undefined && walk.quiet > 5;
    },
    null,
    { timeout: 60_000, polling: 30 },
  );
}

/** `before`: the screen at the last look, as this function tells it; null where the page has just been loaded. */
export async function brokenOn(page: Page, before: string | null): Promise<{ broken: string[]; now: string }> {
  await settled(page);
  return page.evaluate(
    ([typed, last]) => {
      const broken: string[] = [];
      const law = (holds: boolean, otherwise: string) => {
        if (!holds) broken.push(otherwise);
      };
      const root = document.getElementById('root') ?? document.body;
      const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const headings = [...document.querySelectorAll('#root h1')].filter(isShown);
      const heading = headings[0]?.textContent?.trim() ?? '';
      law(headings.length === 1, `${headings.length} headings of the first level`);
      law(heading !== '', 'the heading is empty');

      const words: [text: string, lang: string][] = [];
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const parent = node.parentElement;
        let text = node.textContent ?? '';
        for (const own of typed) text = text.replaceAll(own, '');
        if (parent === null || parent.closest('script, style, textarea') || !isShown(parent)) continue;
        words.push([text, parent.closest('[lang]')?.getAttribute('lang') ?? '']);
      }
      const raw = /undefined|\bNaN\b|\[object|Invalid Date|\b(?!clearline)[a-z]{3,}(?:_[a-z]+)+\b/;
      for (const [text] of words) law(!raw.test(text), `a raw word: ${text}`);
      // A word or two of the other language stand in a sentence on purpose: as a shop's own word for something.
      const lengthOf = (text: string, letters: RegExp) => (text.match(letters) ?? []).length;
      for (const [text, lang] of words) {
        const [han, latin] = [lengthOf(text, /[\u4e00-\u9fff]/g), lengthOf(text, /[A-Za-z]/g)];
        const isForeign =
          lang === 'en' ? han * 2 > latin : han * 8 < latin && /[A-Za-z]{2,}(?: [a-z]{2,}){2}/.test(text);
        // A masked name is of no language.
        law(!isForeign || text.includes('*'), `not in ${lang}: ${text.slice(0, 80)}`);
      }

      const personal = /1540000|154 0000|01151X|\b123456\b|追风|\*{3}/;
      for (const [place, text] of [
        ['the address', location.href],
        ['the title', document.title],
        ['the history', JSON.stringify(history.state)],
        ['the storage', JSON.stringify([{ ...localStorage }, { ...sessionStorage }])],
      ] as const)
        law(!personal.test(text), `${place} tells ${text}`);

      const { scrollWidth, clientWidth } = document.documentElement;
      law(scrollWidth <= clientWidth, `${scrollWidth} px wide on ${clientWidth}`);

      const focus = document.activeElement;
      const placed = focus !== null && focus !== document.body;
      const now = JSON.stringify({
        place: location.pathname,
        placed,
        title: document.title,
        heading,
        load: performance.timeOrigin,
      });
      type Seen = { place: string; placed: boolean; title: string; heading: string; load: number };
      const old = last === null ? null : (JSON.parse(last) as Seen);
      if (old !== null && old.load === performance.timeOrigin) {
        // Whoever has just come and turned to nothing yet has it there.
        law(placed || (!old.placed && old.place === location.pathname), 'the focus fell to the body');
        law(
          old.place === location.pathname || old.heading === heading || old.title !== document.title,
          `"${heading}" is still called ${document.title}`,
        );
      }
      law(document.title.trim() !== '', 'the page has no title');
      return { broken: [...new Set(broken)], now };
    },
    [TYPED.filter((text) => text.trim() !== ''), before] as const,
  );
}
