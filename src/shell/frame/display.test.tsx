/** What is chosen in one tab is seen in the others, and nothing else that is stored touches the page. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseDisplay, useDisplay } from '#shell/frame/display.ts';

const html = document.documentElement;
let root: Root;

function Told() {
  const { locale, text, theme, contrast } = useDisplay();
  return <p>{[locale, text, theme, contrast].join(' ')}</p>;
}
const told = () => document.querySelector('p')?.textContent;
const otherTabStores = (key: string | null, newValue: string | null) =>
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key, newValue })));

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  html.lang = 'zh-CN';
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Told />));
});
afterEach(() => {
  act(() => chooseDisplay({ locale: 'zh-CN', text: 'normal', theme: 'system', contrast: 'normal' }));
  act(() => root.unmount());
  document.body.replaceChildren();
});

test('a choice made in another tab holds here at once, and so does its taking back', () => {
  expect(told()).toBe('zh-CN normal system normal');
  otherTabStores('clearline.text', 'large');
  otherTabStores('clearline.locale', 'en');
  otherTabStores('clearline.theme', 'dark');
  expect(told()).toBe('en large dark normal');
  expect([html.lang, html.dataset['text'], html.dataset['theme']]).toEqual(['en', 'large', 'dark']);
  otherTabStores('clearline.text', null);
  expect(told()).toBe('en normal dark normal');
  expect('text' in html.dataset).toBe(false);
});

test('other keys, and the emptying of everything, change nothing', () => {
  for (const key of ['clearline.returning', 'clearline-demo.panel', 'text', null]) otherTabStores(key, 'large');
  otherTabStores('clearline.locale', null);
  expect(told()).toBe('zh-CN normal system normal');
});
