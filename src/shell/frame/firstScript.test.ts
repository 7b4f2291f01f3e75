// @vitest-environment jsdom
/** public/boot.js: what it puts on `<html>` before paint, and the taps that it obeys until the portal is there. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages, locales } from '#domain/languages.ts';

const script = readFileSync('public/boot.js', 'utf8');
const staticHeader =
  '<div id="root"><div data-lang="zh-CN"><button data-tap="locale"><span>English</span></button><button data-tap="text"><span>A</span></button><p data-shell="opening"></p><p data-shell="failed" hidden></p></div></div><div id="too-old" hidden></div>';

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => true });
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A page of its own for each opening, with what an earlier one stored. */
function open(stored: Record<string, string> = {}, at: object = location, url: string = location.href) {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(`clearline.${name}`, value);
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = staticHeader;
  Object.defineProperty(page, 'currentScript', { value: { src: `${location.origin}/boot.js` } });
  Object.defineProperty(page, 'readyState', { value: 'interactive' });
  Object.defineProperty(page, 'URL', { value: url });
  new Function('document', 'location', script)(page, at);
  return {
    html: page.documentElement,
    root: page.getElementById('root') as HTMLElement,
    isTooOld: () => !page.getElementById('too-old')?.hidden,
    shown: () =>
      [...page.querySelectorAll<HTMLElement>('[data-shell]')]
        .filter((part) => !part.hidden)
        .map((part) => part.dataset['shell']),
    tap: (name: string) => page.querySelector<HTMLElement>(`[data-tap="${name}"] span`)?.click(),
  };
}

test('what was chosen earlier stands before paint', () => {
  const { html } = open({ locale: 'en', text: 'large', theme: 'dark', contrast: 'more' });
  expect(html.lang).toBe('en');
  expect({ ...html.dataset }).toEqual({ text: 'large', theme: 'dark', contrast: 'more', at: 'start' });
});

test.each(locales)('%s is known to the first script, and its button leads on as the portal does', (locale) => {
  const { html, tap } = open({ locale });
  expect(html.lang).toBe(locale);
  tap('locale');
  expect(html.lang).toBe(languages[locale].next);
});

const opened = (languages: string[]) => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(languages[0] ?? '');
  return open().html.lang;
};

test.each([
  [['zh-CN'], 'zh-CN'],
  [['zh-Hant-TW', 'en'], 'zh-CN'],
  [['yue-HK', 'en'], 'zh-CN'],
  [['en-US', 'zh-CN'], 'en'],
  [['ug-CN', 'zh-CN', 'en'], 'zh-CN'],
  [['ug-CN', 'en-US', 'zh-CN'], 'en'],
  [['bo-CN'], 'zh-CN'],
  [['ug'], 'zh-CN'],
  [['mn-Mong-CN'], 'zh-CN'],
  [['ii', 'fr'], 'zh-CN'],
  [['fr-FR', 'zh-CN'], 'zh-CN'],
  [['fr-FR', 'de'], 'en'],
  [['zha'], 'en'],
  [['enm'], 'en'],
  [[], 'en'],
])('a device that speaks %j is answered in %s', (languages, lang) => expect(opened(languages)).toBe(lang));

describe('an address that the portal could not work from', () => {
  const go = (url: string) => {
    const replaceState = vi.spyOn(history, 'replaceState').mockReset();
    const { origin, pathname, search, hash } = new URL(url);
    const replace = vi.fn<(url: string) => void>();
    open({}, { origin, pathname, search, hash, href: `${origin}${pathname}${search}${hash}`, replace }, url);
    return { replace, said: replaceState.mock.calls.map((call) => call[2]) };
  };
  test('/index.html is the start', () => {
    expect(go('http://localhost:3000/index.html?a=1#b').said).toEqual(['/?a=1#b']);
    expect(go('http://localhost:3000/').said).toEqual([]);
    expect(go('http://localhost:3000/accounts').said).toEqual([]);
  });
  test('a name and a password are taken out of it', () => {
    for (const person of ['ann', 'ann:secret', ':secret', 'a%40b:c'])
      expect(go(`http://${person}@localhost:3000/accounts?a=1#b`).replace).toHaveBeenCalledWith(
        'http://localhost:3000/accounts?a=1#b',
      );
    for (const url of [
      'http://localhost:3000/accounts',
      'http://localhost:3000/accounts?mail=a@b',
      'http://localhost:3000/@a',
    ])
      expect(go(url).replace).not.toHaveBeenCalled();
  });
});

test('somebody who comes back signed in is not shown the start', () => {
  expect(open({ returning: '1' }).html.dataset['at']).toBe('elsewhere');
});

test('a made-up choice is passed over', () => {
  const { html } = open({ locale: 'fr', text: 'huge', theme: 'pink' });
  expect(html.lang).toBe('en');
  expect({ ...html.dataset }).toEqual({ at: 'start' });
});

test('a tap on the header before the portal is there is obeyed and kept', () => {
  const { html, tap } = open({ locale: 'zh-CN' });
  tap('locale');
  tap('text');
  expect(html.lang).toBe('en');
  expect(html.dataset['text']).toBe('large');
  expect(open().html.dataset['text']).toBe('large');
  tap('text');
  expect(html.dataset['text']).toBeUndefined();
  expect(open().html.dataset['text']).toBeUndefined();
});

test("the portal's own buttons are left to the portal", () => {
  const { html, root, tap } = open({ locale: 'zh-CN' });
  root.replaceChildren(...(root.firstElementChild?.childNodes ?? []));
  tap('locale');
  expect(html.lang).toBe('zh-CN');
});

test('where storage is forbidden, the choice lasts as long as the page', () => {
  const { html, tap } = open({ locale: 'zh-CN' });
  const get = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('', 'SecurityError');
    },
  });
  tap('text');
  Object.defineProperty(window, 'localStorage', get);
  expect(html.dataset['text']).toBe('large');
});

/** What a browser says of a script that it could not get, could not read, or that stopped with an error. */
const script404 = () => document.head.appendChild(document.createElement('script')).dispatchEvent(new Event('error'));
const unreadable = () => window.dispatchEvent(new ErrorEvent('error', { error: new SyntaxError('half a file') }));
const rejected = () => window.dispatchEvent(new Event('unhandledrejection'));

test.each([
  ['is missing', script404],
  ['cannot be read', unreadable],
  ['stops before there is a screen', rejected],
])('a portal that %s is said to be, ten seconds after the page was opened', (_, fails) => {
  const { shown } = open();
  fails();
  vi.advanceTimersByTime(9_999);
  expect(shown()).toEqual(['opening']);
  vi.advanceTimersByTime(1);
  expect(shown()).toEqual(['failed']);
});

test('what fails only after ten seconds is said then', () => {
  const { shown } = open();
  vi.advanceTimersByTime(60_000);
  expect(shown()).toEqual(['opening']);
  script404();
  expect(shown()).toEqual(['failed']);
});

test('a picture or a style that is missing is no missing portal', () => {
  const { shown } = open();
  document.head.appendChild(document.createElement('link')).dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual(['opening']);
});

test('once the portal is there its own errors are its own', () => {
  const { root, shown } = open();
  root.replaceChildren(...(root.firstElementChild?.childNodes ?? []));
  unreadable();
  vi.advanceTimersByTime(10_000);
  expect(shown()).toEqual(['opening']);
});

/** Chromium 88 and Firefox 78 are the first to know `:is`, Safari 14.1 the lists. The last is a browser of 2015. */
test.each([
  [
    'before Chromium 88 and Firefox 78',
    () => vi.stubGlobal('CSS', { supports: (what: string) => !what.includes(':is(') }),
  ],
  ['before Safari 14.1', () => vi.stubGlobal('Intl', { DateTimeFormat: Intl.DateTimeFormat })],
  ['without any of it', () => vi.stubGlobal('CSS', undefined)],
])('a browser %s is told so, and the portal finds no place to start', (_, isOld) => {
  isOld();
  const { html, isTooOld } = open();
  html.ownerDocument.dispatchEvent(new Event('readystatechange'));
  expect(isTooOld()).toBe(true);
  expect(html.ownerDocument.getElementById('root')).toBeNull();
});

test('a browser that can do all of it is told nothing of the kind', () => {
  const { html, isTooOld } = open();
  html.ownerDocument.dispatchEvent(new Event('readystatechange'));
  expect(isTooOld()).toBe(false);
});

test('the first script is read by a browser of any age', () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});
