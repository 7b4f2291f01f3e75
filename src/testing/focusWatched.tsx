/** For tests: a page whose focus is kept as the portal's is. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi } from 'vitest';
import { keepFocus } from '#shell/background/focusKeeper.ts';

let root: Root;
let stop: () => void;

/** Before each test of its file the content is drawn into a new element of this kind, and after it all is gone. */
export function watchFocusIn(element: 'main' | 'div'): void {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    stop = keepFocus();
    root = createRoot(document.body.appendChild(document.createElement(element)));
  });
  afterEach(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
    stop();
    vi.unstubAllGlobals();
  });
}

/** What has to give the focus on has not been asked for it yet. */
export const drawOnly = (content: ReactNode) => act(async () => root.render(content));
export const draw = async (content: ReactNode) => {
  await drawOnly(content);
  await new Promise((ok) => setTimeout(ok));
};
export const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
export const focused = () => (document.activeElement === document.body ? 'body' : document.activeElement?.textContent);
