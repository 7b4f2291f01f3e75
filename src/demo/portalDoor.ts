/** How the console makes the portal look and go: by events that any browser sends, so that the portal need not know of it. */
import { queryClient } from '#api/queryClient.ts';
import { ask, followConsolePage, portalElsewhere, tellConsolePage } from '#demo/otherWindows.ts';
import { basePath } from '#env.ts';

/** The console's own page; everything else belongs to the portal. */
export const CONSOLE_PATH = '/demo';

/** A screen comes within this time; a link on it is looked for until then. */
const SCREEN_MS = 4_000;
const FIELD_MS = 700;
/** A screen that is being left has gone within this time. */
const LEAVING_MS = 2_000;
const LOOK_MS = 100;

const pause = () => new Promise((done) => setTimeout(done, LOOK_MS));

/** The path of this page below the place where the portal is mounted. */
function ownPath(): string {
  return location.pathname.slice(basePath.length) || '/';
}

export const isConsolePage = () => ownPath() === CONSOLE_PATH;

/** Inside the console's own page, as the phone that stands there. */
export function isInConsolePage(): boolean {
  try {
    return window.parent !== window && window.parent.location.pathname === basePath + CONSOLE_PATH;
  } catch {
    // Framed by somebody else, where nothing may be read.
    return false;
  }
}

/** Where the portal is: on the console's own page, the one in another window. */
export function portalPath(): string {
  return isConsolePage() ? (portalElsewhere() ?? '/') : ownPath();
}

/** Screens that are not shown now are asked for anew when they are. What is under way is somebody's, and new enough. */
function forgetOtherScreens(): void {
  queryClient.removeQueries({ type: 'inactive', fetchStatus: 'idle' });
}

/** The portal's cache looks again when the page comes back; an act of the console counts as that. */
export function letPortalLook(): void {
  forgetOtherScreens();
  // What is being read may be from before the act, so it is read anew.
  void queryClient.invalidateQueries({ type: 'active' });
  window.dispatchEvent(new Event('visibilitychange'));
}

/** Another screen without loading the page anew: the router hears of it as of the Back button. */
function goHere(path: string): void {
  const before = history.state as { idx?: number } | null;
  const isSame = path === ownPath();
  const idx = (before?.idx ?? 0) + (isSame ? 0 : 1);
  // In the router's own shape, so that Back works as after any other step.
  const state = { usr: null, key: `console${idx}`, idx };
  if (isSame) history.replaceState(state, '');
  else history.pushState(state, '', basePath + path);
  window.dispatchEvent(new PopStateEvent('popstate', { state }));
}

/** What was ordered last, by the console or by whoever touched the page since. */
let order = 0;
const orderAnew = () => {
  order += 1;
  return order;
};

/**
 * A screen that is being left may lead elsewhere by itself when it hears that somebody else is signed in, or nobody any
 * more: it must not have the last word. A redirect of the portal's own comes a second time, and then stands.
 */
async function goAndStay(path: string): Promise<void> {
  forgetOtherScreens();
  goHere(path);
  const own = orderAnew();
  // From then on whoever touches the page goes where they like.
  for (const touch of ['pointerdown', 'keydown']) window.addEventListener(touch, orderAnew, { capture: true });
  for (let waited = 0; waited < LEAVING_MS; waited += LOOK_MS) {
    await pause();
    if (own !== order) return;
    if (ownPath() !== path) return goHere(path);
  }
}

/** Somebody else, or another moment: nothing of the former one stays in the cache. */
function startAnew(path: string): void {
  queryClient.removeQueries({ type: 'inactive' });
  // What is on screen is asked for all at once; the loaders wait for the same answers.
  void queryClient.invalidateQueries();
  void goAndStay(path);
}

/** Looks again and again until it is there or the time is over. */
async function awaited<T>(find: () => T | null | undefined, ms: number): Promise<T | null> {
  for (let waited = 0; ; waited += LOOK_MS) {
    const found = find();
    if (found != null) return found;
    if (waited >= ms) return null;
    await pause();
  }
}

async function followHere(words: string): Promise<boolean> {
  const find = () =>
    [...document.querySelectorAll<HTMLAnchorElement>('#main a[href]')].find((each) =>
      each.textContent?.includes(words),
    );
  const link = await awaited(find, SCREEN_MS);
  orderAnew();
  link?.click();
  return link !== null;
}

async function fillHere(code: string): Promise<boolean> {
  // The message is there a moment before the screen that asks for its code.
  const find = () => document.querySelector<HTMLInputElement>('#main input[autocomplete="one-time-code"]');
  const field = await awaited(find, FIELD_MS);
  if (field === null) return false;
  // Past React's own setter, or it would not notice.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, code);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}

/** Not before the answer is out. */
function reloadSoon(): void {
  setTimeout(() => location.reload(), LOOK_MS);
}

/** In a portal's window: does what the console's own page asks, and tells it where it is. Returns how to stop. */
export function serveConsolePage(): () => void {
  tellConsolePage({ path: ownPath() });
  return followConsolePage(
    {
      go: (path) => void goAndStay(path),
      anew: startAnew,
      follow: followHere,
      fill: fillHere,
      tell: () => undefined,
      reload: reloadSoon,
    },
    ownPath,
  );
}

export function goTo(path: string): void {
  if (isConsolePage()) void ask('go', path);
  else void goAndStay(path);
}

/** After an act that changed who is there, or how everything stands. */
export function showAnew(path: string): void {
  if (isConsolePage()) void ask('anew', path);
  else startAnew(path);
}

/** Follows the first link of the screen that says this, once it is there. False: there is none, or no portal is open. */
export function followLink(words: string): Promise<boolean> {
  return isConsolePage() ? ask('follow', words) : followHere(words);
}

/** As if typed into the field that asks for a code. False: there is none on the screen. */
export function fillCode(code: string): Promise<boolean> {
  return isConsolePage() ? ask('fill', code) : fillHere(code);
}
