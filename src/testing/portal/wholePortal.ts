/** For tests: the whole portal in jsdom, before a twin in this process, with a wire between them that a test may disturb. */
import { performance } from 'node:perf_hooks';
import { vi } from 'vitest';
import { forgetEarly } from '#api/earlyAnswers.ts';
import { queryClient } from '#api/queryClient.ts';
import { mount } from '#app.tsx';
import { type OperationName, operations } from '#contract/operations.ts';
import { SECOND } from '#domain/time.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';
import { open as openPage, stopListening } from '#testing/bootPage.ts';
import { type Browser, newBrowser } from '#testing/newBrowser.ts';

/** So much faster do the portal's limits, retries and beats run. */
const FASTER = 100;
/** In pieces of so many milliseconds: what a busy machine sleeps through counts as one, so that no limit passes before an answer that is at hand. */
const PIECE = 10;

/** One question of the portal's on its way; `pass` brings it to the twin, `passWhole` without a word on what is known already, `passAs` as another act of the same kind. */
export type Asked = {
  operation: OperationName;
  signal: AbortSignal | null;
  pass: () => Promise<Response>;
  passWhole: () => Promise<Response>;
  passAs: (key: string) => Promise<Response>;
};
export type Wire = (asked: Asked) => Promise<Response>;

const calm: Wire = ({ pass }) => pass();

const ways = Object.values(operations).map(({ name, method, path }) => ({
  name,
  method,
  pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
}));

function operationAt(method: string, path: string): OperationName {
  const way = ways.find((one) => one.method === method && one.pattern.test(path));
  if (way === undefined) throw new Error(`${method} ${path} is no operation`);
  return way.name;
}

/** Ends with the signal, as fetch does. */
function abortable(answer: Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  if (signal === null) return answer;
  return Promise.race([
    answer,
    new Promise<never>((_, fail) => {
      const end = () => fail(signal.reason);
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    }),
  ]);
}

/** A figure that counts on is none, nor what is written again as it was. */
function isNews({ type, target, oldValue, attributeName }: MutationRecord): boolean {
  if (type === 'attributes') return (target as Element).getAttribute(attributeName ?? '') !== oldValue;
  const figures = /\d+/g;
  return type === 'childList' || (target as Text).data.replace(figures, '') !== oldValue?.replace(figures, '');
}

/** By the device's own clock. */
const { setTimeout: later } = globalThis;
let sleptMs = 0;

/** `refresh` keeps the timer, so that it can be called off at any piece. */
function laterInPieces(act: () => void, ms: number): NodeJS.Timeout {
  let left = ms;
  const timer = later(() => {
    left -= PIECE;
    if (left > 0) timer.refresh();
    else act();
  }, PIECE);
  return timer;
}

/**
 * For `beforeAll`: all screens at hand, what jsdom has not, and time that runs faster than the device's. Gives back what takes
 * it away again: the next file of this worker may have a clock of its own.
 */
export async function prepareDevice(): Promise<() => void> {
  const { screens } = await import('#routes.tsx');
  await Promise.all([
    ...screens.map(({ lazy }) => (lazy as () => Promise<unknown>)()),
    import('#shell/frame/ErrorScreen.tsx'),
    import('#shell/frame/Footer.tsx'),
  ]);
  // What waits for the next second of the clock would come too early each time, and draw without end.
  vi.stubGlobal('setTimeout', (act: () => void, ms = 0, ...rest: unknown[]) =>
    ms < SECOND ? later(act, ms, ...(rest as [])) : laterInPieces(() => act(...(rest as [])), ms / FASTER),
  );
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + sleptMs);
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
}

export type Portal = {
  main(): HTMLElement | null;
  text(): string;
  /** What the portal has asked for, in order. */
  asked: OperationName[];
  /** What went wrong without a word to the person. */
  uncaught: string[];
  wire: Wire;
  browser: Browser;
  /** So many milliseconds pass for the device and the service, and the page does not notice. */
  sleep(ms: number): void;
  /** Until `holds` no longer throws; throws what it threw last where that never comes. */
  until(holds: () => unknown): Promise<void>;
  /** Until nothing is asked and nothing is drawn any more; a countdown that goes on is not waited for. */
  settled(): Promise<void>;
  close(): void;
};

type Opening = { personId: string; sceneId?: string; signIn?: boolean; wire?: Wire; locale?: string; early?: Early };
/** What the first script asks for, before the portal's own code is there. */
type Early = readonly OperationName[];

export async function openPortal(
  path: string | ((browser: Browser) => Promise<string>),
  { wire = calm, early = [], ...scene }: Opening,
): Promise<Portal> {
  const browser = newBrowser();
  await browser.open(scene.personId, scene);
  return openPortalBefore(browser, typeof path === 'string' ? path : await path(browser), wire, early);
}

/** Lets the first script ask, as the build tells it to (scripts/pageParts.ts). */
function askEarly(pathname: string, early: Early): void {
  const asks = early.map((name) => operations[name].path);
  const place = asks.some((path) => path.includes(':')) ? pathname.replace(/[^/]+$/, ':') : pathname;
  const all = { files: [], asks: asks.map((_, index) => index) };
  const parts = { files: [], asks, around: [], start: all, places: { [place.slice(1)]: all } };
  const { origin } = window.location;
  vi.stubGlobal('CSS', { supports: () => true });
  const at = { origin, pathname, search: '', hash: '' };
  openPage({ returning: '1' }, at, origin + pathname, JSON.stringify(parts));
}

export async function openPortalBefore(
  browser: Browser,
  path: string,
  wire: Wire = calm,
  early: Early = [],
): Promise<Portal> {
  const asked: OperationName[] = [];
  const uncaught: string[] = [];
  let underWay = 0;
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    if (method === 'HEAD') return new Response();
    const operation = operationAt(method, input);
    asked.push(operation);
    underWay += 1;
    try {
      const signal = init.signal ?? null;
      const { signal: _, ...rest } = init;
      const pass = () => browser.raw(method, input, rest);
      const { 'if-none-match': _tag, ...headers } = (rest.headers ?? {}) as Record<string, string>;
      const passWhole = () => browser.raw(method, input, { ...rest, headers });
      const passAs = (key: string) =>
        browser.raw(method, input, { ...rest, headers: { ...headers, 'idempotency-key': key } });
      return await abortable(portal.wire({ operation, signal, pass, passWhole, passAs }), signal);
    } finally {
      underWay -= 1;
    }
  });
  const note = (error: unknown) =>
    uncaught.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  // jsdom does not know the element `search`.
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    if (!String(words[0]).includes('unrecognized in this browser')) note(words.map(String).join(' '));
  });
  const onError = (event: ErrorEvent) => note(event.error ?? event.message);
  const onRejection = (error: unknown) => note(error);
  window.addEventListener('error', onError);
  process.on('unhandledRejection', onRejection);

  window.history.replaceState(null, '', path);
  const root = document.createElement('div');
  root.id = 'root';
  document.body.replaceChildren(root);
  let drawn = 0;
  const watch = new MutationObserver((changes) => {
    if (changes.some(isNews)) drawn += 1;
  });
  watch.observe(document, { subtree: true, childList: true, characterDataOldValue: true, attributeOldValue: true });
  const pause = (ms: number) => new Promise<void>((done) => later(done, ms));

  const portal: Portal = {
    main: () => document.querySelector('main'),
    text: () => document.body.textContent ?? '',
    asked,
    uncaught,
    wire,
    browser,
    sleep(ms) {
      sleptMs += ms;
    },
    async until(holds) {
      for (let tries = 0; ; tries += 1) {
        try {
          await holds();
          return;
        } catch (error) {
          if (tries > 2_000) throw error;
        }
        await pause(5);
      }
    },
    async settled() {
      for (let quiet = 0, rounds = 0; quiet < 5 && rounds < 80; ) {
        const before = drawn;
        const loop = performance.eventLoopUtilization();
        await pause(8);
        // A screen's own code comes when it is wanted, and draws nothing meanwhile.
        const isThere = document.querySelector('h1') !== null;
        // What is drawn in many small pieces shows only at its end.
        const isIdle = performance.eventLoopUtilization(loop).utilization < 0.5;
        if (isIdle) rounds += 1;
        quiet = isThere && isIdle && drawn === before && underWay === 0 ? quiet + 1 : 0;
      }
    },
    close() {
      takeDown?.();
      watch.disconnect();
      window.removeEventListener('error', onError);
      process.off('unhandledRejection', onRejection);
      stopListening();
      queryClient.clear();
      forgetEarly();
      forgetAll();
      sessionStorage.clear();
      localStorage.clear();
      document.body.replaceChildren();
      document.title = '';
    },
  };
  if (early.length > 0) askEarly(path, early);
  const takeDown = await mount(root);
  return portal;
}
