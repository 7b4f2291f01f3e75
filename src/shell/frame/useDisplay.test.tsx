/** What is chosen in the settings is shown by the first script, which the settings follow; and so they do with other tabs. */

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chooseDisplay, useDisplay } from '#shell/frame/useDisplay.ts';
import { pageBegins, pageEnds, runFirstScript } from '#testing/bootPage.ts';

const html = document.documentElement;
let root: Root;

function Told() {
  const { locale, text, theme, contrast } = useDisplay();
  return <p>{[locale, text, theme, contrast].join(' ')}</p>;
}
const told = () => document.querySelector('p')?.textContent;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  pageBegins();
  localStorage.setItem('clearline.locale', 'zh-CN');
  runFirstScript();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Told />));
});
afterEach(() => {
  act(() => chooseDisplay({ locale: 'zh-CN', text: 'normal', theme: 'system', contrast: 'normal' }));
  act(() => root.unmount());
  document.body.replaceChildren();
  localStorage.clear();
  pageEnds();
});

test('a choice holds at once and is kept, and the usual one leaves nothing behind', () => {
  expect(told()).toBe('zh-CN normal system normal');
  act(() => chooseDisplay({ locale: 'en', text: 'large', contrast: 'more' }));
  expect(told()).toBe('en large system more');
  expect([html.lang, html.dataset['text'], localStorage.getItem('clearline.text')]).toEqual(['en', 'large', 'large']);
  act(() => chooseDisplay({ text: 'normal' }));
  expect(told()).toBe('en normal system more');
  expect(['text' in html.dataset, localStorage.getItem('clearline.text')]).toEqual([false, null]);
});

test('what another tab chose is followed', () => {
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'clearline.theme', newValue: 'dark' })));
  expect(told()).toBe('zh-CN normal dark normal');
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'clearline.theme', newValue: null })));
  expect(told()).toBe('zh-CN normal system normal');
});
