/** Where the strip stands: above the portal or below it, moved by a button and kept. beforePaint.js reads it as well. */
import { keep } from '#demo/consoleStorage.ts';

export type Side = 'top' | 'bottom';

const SIDE = 'side';

/** The strip as it stands in the page from its first paint. Throws where the page was built without it. */
function strip(): HTMLElement {
  const found = document.getElementById('demo');
  if (found === null) throw new Error('The page has no place for the console');
  return found;
}

export const sideNow = (): Side => (document.documentElement.dataset['console'] === 'bottom' ? 'bottom' : 'top');

/** The order of the page is what is seen: keyboards and screen readers come to the strip where it is. */
function place(side: Side): HTMLElement {
  const element = strip();
  if (side === 'bottom') document.body.append(element);
  else document.body.prepend(element);
  return element;
}

export const standingStrip = (): HTMLElement => place(sideNow());

export function moveTo(side: Side): void {
  const root = document.documentElement.dataset;
  if (side === 'bottom') root['console'] = side;
  else delete root['console'];
  keep(SIDE, side);
  // What is moved in the page loses the focus.
  const focused = document.activeElement;
  place(side);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
