// @vitest-environment jsdom
/** public/boot.js: the header that it serves, before the portal is there and after it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listen, open, pageBegins, pageEnds } from '#testing/bootPage.ts';

beforeEach(pageBegins);
afterEach(pageEnds);

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

test('a tap on light or dark turns from what is seen: the choice, or what the system asks for', () => {
  const { html, tap } = open();
  tap('theme');
  expect(html.dataset['theme']).toBe('dark');
  tap('theme');
  expect(html.dataset['theme']).toBe('light');
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const dark = open();
  dark.tap('theme');
  expect(dark.html.dataset['theme']).toBe('light');
});

test('the header of the portal is served in the same way, and the portal hears of each choice', () => {
  const { html, root, tap } = open({ locale: 'zh-CN' });
  root.replaceChildren(...(root.firstElementChild?.childNodes ?? []));
  const told: string[] = [];
  listen('display', () => told.push(html.lang));
  tap('locale');
  tap('text');
  expect(html.lang).toBe('en');
  expect(html.dataset['text']).toBe('large');
  expect(told).toEqual(['en', 'en']);
});

const otherTabStores = (key: string | null, newValue: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

test('a choice made in another tab holds here at once, and so does its taking back', () => {
  const { html } = open({ locale: 'zh-CN' });
  let told = 0;
  listen('display', () => (told += 1));
  otherTabStores('clearline.text', 'large');
  otherTabStores('clearline.locale', 'en');
  otherTabStores('clearline.theme', 'dark');
  expect([html.lang, html.dataset['text'], html.dataset['theme'], told]).toEqual(['en', 'large', 'dark', 3]);
  otherTabStores('clearline.text', null);
  otherTabStores('clearline.locale', null);
  expect(html.lang).toBe('en');
  expect('text' in html.dataset).toBe(false);
});

test('other keys, a made-up choice, and the emptying of everything change nothing', () => {
  const { html } = open({ locale: 'zh-CN' });
  let told = 0;
  listen('display', () => (told += 1));
  for (const key of ['clearline.returning', 'clearline-demo.panel', 'clearline.constructor', 'text', null])
    otherTabStores(key, 'large');
  expect(told).toBe(0);
  otherTabStores('clearline.locale', 'fr');
  otherTabStores('clearline.theme', 'pink');
  expect([html.lang, { ...html.dataset }]).toEqual(['zh-CN', { at: 'start' }]);
});

describe('the menu', () => {
  /** Where the focus may be: a document of its own has none. */
  const opened = () => {
    const page = open();
    const menu = page.root.querySelector('details') as HTMLDetailsElement;
    const summary = menu.querySelector('summary') as HTMLElement;
    const focused = vi.spyOn(summary, 'focus');
    menu.open = true;
    const on = (selector: string, event: Event) => page.root.querySelector(selector)?.dispatchEvent(event);
    return { ...page, menu, focused, on };
  };
  const event = (type: string) => new Event(type, { bubbles: true });
  const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

  test('closes with Escape, wherever that is pressed', () => {
    for (const at of ['summary', '[data-tap=text]', '[data-tap=locale]']) {
      const { menu, on } = opened();
      on(at, key('a'));
      expect(menu.open).toBe(true);
      on(at, key('Escape'));
      expect(menu.open).toBe(false);
    }
  });
  test('closes with what leads elsewhere, and stays with a choice', () => {
    for (const [at, stays] of [
      ['[data-tap=text] span', true],
      ['[data-tap=theme]', true],
      ['a', false],
      ['.fs-out', false],
    ] as const) {
      const { menu, on } = opened();
      on(at, event('pointerdown'));
      on(at, event('focusin'));
      expect(menu.open).toBe(true);
      on(at, event('click'));
      expect(menu.open).toBe(stays);
    }
  });
  test.each(['pointerdown', 'click', 'focusin'])('closes with a %s outside it', (type) => {
    const { menu, on } = opened();
    on('[data-shell=opening]', event(type));
    expect(menu.open).toBe(false);
  });
  test('gives the focus that was in it back to its name, and takes none from elsewhere', () => {
    const inside = opened();
    const at = vi.spyOn(inside.html.ownerDocument, 'activeElement', 'get');
    at.mockReturnValue(inside.root.querySelector('[data-tap=theme]'));
    inside.on('[data-tap=theme]', key('Escape'));
    expect(inside.focused).toHaveBeenCalledOnce();
    const outside = opened();
    outside.on('[data-tap=locale]', event('focusin'));
    expect(outside.focused).not.toHaveBeenCalled();
  });
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
