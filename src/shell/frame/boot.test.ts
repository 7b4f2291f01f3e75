// @vitest-environment jsdom
/** public/boot.js: what it puts on `<html>` before paint, and what it says while the portal is awaited. */
import { parse } from 'acorn';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages, locales } from '#domain/languages.ts';
import { firstScript, open, pageBegins, pageEnds } from '#testing/bootPage.ts';

beforeEach(pageBegins);
afterEach(pageEnds);

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
  test.each([
    ['/help%0A?a=1#b', '/help?a=1#b'],
    ['/apps/ali%0D%0apay', '/apps/alipay'],
    ['/help%E2%80%A8%e2%80%a9', '/help'],
    ['//help//', '/help/'],
    ['///', '/'],
    ['//other.example/', '/other.example/'],
    ['/%0A/other.example/', '/other.example/'],
    ['//index.html%0a?a=1', '/?a=1'],
  ])('what a chat or a mail has put into %s is taken out', (written, path) => {
    expect(go(`http://localhost:3000${written}`).said).toEqual([path]);
  });
  test.each(['/help%20', '/help%2f', '/apps/%E2%80%AA', '/requests/a%0', '/help?a=%0A//b#//%0d'])(
    '%s stays as it is',
    (path) => expect(go(`http://localhost:3000${path}`).said).toEqual([]),
  );
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
  expect(() => parse(firstScript, { ecmaVersion: 5 })).not.toThrow();
});
