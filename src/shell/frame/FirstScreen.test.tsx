/** The static first screen: only `/` of somebody who is not signed in shows the start; everything else shows that it is opening. */
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FirstScreen } from '#shell/frame/FirstScreen.tsx';

const css = readFileSync('src/ui/static-shell.css', 'utf8');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.replaceChildren(style);
  document.body.innerHTML = '<div id="root"><div data-lang="zh-CN"></div></div>';
  document.documentElement.lang = 'zh-CN';
  root = createRoot(document.querySelector('[data-lang]') as HTMLElement);
  act(() => root.render(<FirstScreen />));
});
afterEach(() => {
  act(() => root.unmount());
  document.head.replaceChildren();
  document.body.replaceChildren();
  delete document.documentElement.dataset['at'];
});

const isShown = (part: string) =>
  getComputedStyle(document.querySelector(`[data-shell="${part}"]`) as HTMLElement).display !== 'none';

test.each([
  ['start', [true, false]],
  ['elsewhere', [false, true]],
])('at %s', (at, shown) => {
  document.documentElement.dataset['at'] = at;
  expect(['hero', 'opening'].map(isShown)).toEqual(shown);
});

test('without the first script the start is there to be read', () => {
  expect(['hero', 'opening'].map(isShown)).toEqual([true, false]);
});
