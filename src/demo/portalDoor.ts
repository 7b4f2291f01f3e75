/** How the console makes the portal look and go: by events that any browser sends, so that the portal need not know of it. */
import { queryClient } from '#api/queryClient.ts';
import { basePath } from '#env.ts';

const CHANNEL = 'clearline-console';

/** The console's own page; everything else belongs to the portal. */
export const CONSOLE_PATH = '/demo';

export const isConsolePage = () => portalPath() === CONSOLE_PATH;

/** The path below the place where the portal is mounted. */
export function portalPath(): string {
  return location.pathname.slice(basePath.length) || '/';
}

/** The portal's cache looks again when the page comes back; an act of the console counts as that. */
export function letPortalLook(): void {
  window.dispatchEvent(new Event('visibilitychange'));
}

/** Another screen without loading the page anew: the router hears of it as of the Back button. */
function goHere(path: string): void {
  const before = history.state as { idx?: number } | null;
  const isSame = path === portalPath();
  const idx = (before?.idx ?? 0) + (isSame ? 0 : 1);
  // In the router's own shape, so that Back works as after any other step.
  const state = { usr: null, key: `console${idx}`, idx };
  if (isSame) history.replaceState(state, '');
  else history.pushState(state, '', basePath + path);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

let channel: BroadcastChannel | null = null;

/** Portals in other tabs follow the console's own page. Returns how to stop. */
export function followConsolePage(): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  channel ??= new BroadcastChannel(CHANNEL);
  const opened = channel;
  opened.onmessage = ({ data }) => {
    if (typeof data === 'string' && data.startsWith('/') && !isConsolePage()) startAnew(data);
  };
  return () => {
    opened.onmessage = null;
  };
}

export function goTo(path: string): void {
  if (isConsolePage()) channel?.postMessage(path);
  else goHere(path);
}

/** Somebody else, or another moment: nothing of the former one stays in the cache. */
function startAnew(path: string): void {
  queryClient.removeQueries({ type: 'inactive' });
  // What is on screen is asked for all at once; the loaders wait for the same answers.
  void queryClient.invalidateQueries();
  goHere(path);
}

/** After an act that changed who is there, or how everything stands. */
export function showAnew(path: string): void {
  if (isConsolePage()) channel?.postMessage(path);
  else startAnew(path);
}

/** Follows the first link of the screen that says this. False: there is none. */
export function followLink(words: string): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#main a[href]')];
  const link = links.find((each) => each.textContent?.includes(words));
  link?.click();
  return link !== undefined;
}

/** As if typed into the field that asks for a code. False: there is none on the screen. */
export function fillCode(code: string): boolean {
  const field = document.querySelector<HTMLInputElement>('#main input[autocomplete="one-time-code"]');
  if (field === null) return false;
  // Past React's own setter, or it would not notice.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, code);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}
