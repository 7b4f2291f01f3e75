/** The twin in the page: behind the page's own fetch at first, and behind MSW's service worker once that stands, where there is one. */

import { pretend } from '#twin/console/wrongDevice.ts';
import type { Door } from '#twin/http/context.ts';
import { dispatch, isServed, openTwin, type Twin } from '#twin/http/routes.ts';
import { openNews, openStore } from '#twin/world/store.ts';

const WORKER_MS = 5_000;

export type Mode = 'worker' | 'fetch';
export type Started = {
  /** Brings the worker, once; from then on it has the calls, if it can. What is asked until then is answered all the same. */
  bringWorker(): Promise<Mode>;
};

type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown };
type Global = { trustedTypes?: TrustedTypes; clearlineTwin?: Promise<Started> };

/** Where the portal is mounted: this file is built into `assets/` there (in development it stands in `src/twin/`). */
function mountPath(): string {
  const here = import.meta.url;
  return new URL(here).pathname.replace(/(?:assets|src\/twin)\/[^/]*$/, '');
}

/** MSW gives the worker's address as text, which a strict page refuses; this one address is let through and nothing else. */
function letWorkerThrough(workerUrl: string): void {
  const allowed = new URL(workerUrl, location.href).href;
  (globalThis as Global).trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === allowed ? url : null),
  });
}

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('It took too long')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The worker does not see this page's calls: there is none, or not for this page. */
const isUncontrolled = () => !('serviceWorker' in navigator) || navigator.serviceWorker.controller === null;

async function startWorker(twin: Twin, workerUrl: string): Promise<void> {
  if (!('serviceWorker' in navigator)) throw new Error('This page has no service workers');
  // The newest of what MSW needs, and does without in no browser before 2023.
  if (!('withResolvers' in Promise)) throw new Error('This browser is too old for MSW');
  // Where a worker is there that does not control the page, after a hard reload or in a tab that was quicker than the worker
  // of another, MSW would load the page anew: what somebody has begun there by now would be lost.
  if (isUncontrolled() && (await navigator.serviceWorker.getRegistration())) throw new Error('Not for this page');
  letWorkerThrough(workerUrl);
  // MSW is loaded here and not above: where storage is forbidden the mere import fails, and the portal works all the same.
  const [{ setupWorker }, { mswHandlers }] = await Promise.all([
    import('msw/browser'),
    import('#twin/http/network.ts'),
  ]);
  // MSW looks for a newer worker without waiting for the answer; a page that is left meanwhile has done nothing wrong.
  globalThis.addEventListener('unhandledrejection', (event) => {
    if (/update a ServiceWorker/.test(String(event.reason))) event.preventDefault();
  });
  const worker = setupWorker(...mswHandlers(twin));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: workerUrl } });
}

function untilCancelled(answer: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(signal.reason);
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel, { once: true });
    answer
      .then(
        (response) => (response.type === 'error' ? reject(new TypeError('Failed to fetch')) : resolve(response)),
        reject,
      )
      .finally(() => signal.removeEventListener('abort', cancel));
  });
}

/**
 * Where no worker controls the page, its fetch asks the twin itself: on plain http, in a private window, after a refused
 * registration or a hard reload, at an address outside the worker's scope. Asked at each call, since another tab may end it.
 * So it does before the page's own worker stands: one that another tab has brought does not know this page yet.
 */
function patchFetch(twin: Twin, hasWorker: () => boolean): void {
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    const isOurs = origin === location.origin && isServed(twin, pathname);
    if (!isOurs || (hasWorker() && !isUncontrolled())) return real(input, init);
    // What the page's gate has held back (demo/beforePaint.js) says since when.
    const { waitedMs = 0 } = (init ?? {}) as { waitedMs?: number };
    return untilCancelled(dispatch(twin, request, waitedMs), request.signal);
  };
}

/** In the page the world keeps the session itself, so that all tabs sign in and out together. */
function pageDoor(transact: ReturnType<typeof openStore>, tell: () => void): Door {
  return ({ method }) => ({
    transact: async (act) => {
      const result = await transact(act);
      if (method !== 'GET') tell();
      return result;
    },
    readSession: (world) => world.pageSession,
    keepSession: (world, sid) => {
      world.pageSession = sid;
    },
    cookies: () => [],
    caller: 'page',
  });
}

/** The mere look at it throws where the browser forbids storage. */
function findIndexedDb(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB ?? undefined;
  } catch {
    return undefined;
  }
}

async function start(base: string): Promise<Started> {
  // The portal's cache looks again when the page comes back; news from another tab counts as that.
  const tell = openNews(() => window.dispatchEvent(new Event('visibilitychange')));
  const store = openStore(findIndexedDb());
  const twin = openTwin(pageDoor(store, tell), base);
  pretend(await store(({ world }) => world.client));
  let stands = false;
  patchFetch(twin, () => stands);
  async function bring(): Promise<Mode> {
    const begin = () => startWorker(twin, `${mountPath()}mockServiceWorker.js`);
    // Two tabs that bring it at once would not see each other's.
    const inTurn = navigator.locks?.request('clearline-worker', begin) ?? begin();
    stands = await inTime(inTurn, WORKER_MS).then(
      () => true,
      () => false,
    );
    return stands && !isUncontrolled() ? 'worker' : 'fetch';
  }
  let brought: Promise<Mode> | null = null;
  return {
    bringWorker() {
      brought ??= bring();
      return brought;
    },
  };
}

/** Once per page, however often it is called. `base` stands before /api and /twin where the portal calls them so. */
export function startTwin(base = ''): Promise<Started> {
  const page = globalThis as Global;
  page.clearlineTwin ??= start(base);
  return page.clearlineTwin;
}
