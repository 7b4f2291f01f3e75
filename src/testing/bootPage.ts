/** A page with the static first screen's parts, and public/boot.js at work in it. */

import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

export const firstScript = readFileSync('public/boot.js', 'utf8');
const staticScreen =
  '<div id="root"><div data-lang="zh-CN"><button data-tap="locale"><span>English</span></button><details class="fs-menu"><summary>Menu</summary><button data-tap="text"><span>A</span></button><button data-tap="theme"><span>B</span></button><a href="#help">Help</a><button class="fs-out">Out</button></details><div data-shell="opening"><div class="fs-bones"><div></div></div></div><p data-shell="failed" hidden></p></div></div><div id="too-old" hidden></div>';
/** What listens on the window outlasts the pages, which share it. */
const heard: unknown[][] = [];

export function pageBegins(): void {
  vi.stubGlobal('CSS', { supports: () => true });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.useFakeTimers();
  localStorage.clear();
}

export function stopListening(): void {
  for (const [type, listener] of heard.splice(0)) window.removeEventListener(type as string, listener as EventListener);
}

export function pageEnds(): void {
  stopListening();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}

export function listen(type: string, listener: EventListener): void {
  window.addEventListener(type, listener);
  heard.push([type, listener]);
}

/** Lets the first script run in the test's own document. */
export function runFirstScript(document: Document = window.document, at: object = location): void {
  const added = vi.spyOn(window, 'addEventListener');
  new Function('document', 'location', firstScript)(document, at);
  heard.push(...added.mock.calls);
  added.mockRestore();
}

/** A page of its own for each opening, with what an earlier one stored. */
export function open(
  stored: Record<string, string> = {},
  at: object = location,
  url: string = location.href,
  parts: string | null = null,
) {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(`clearline.${name}`, value);
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = staticScreen;
  if (parts !== null) {
    const listed = page.createElement('meta');
    Object.assign(listed, { name: 'parts', content: parts });
    page.head.append(listed);
  }
  Object.defineProperty(page, 'currentScript', { value: { src: `${location.origin}/boot.js` } });
  Object.defineProperty(page, 'readyState', { value: 'interactive' });
  Object.defineProperty(page, 'URL', { value: url });
  runFirstScript(page, at);
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
