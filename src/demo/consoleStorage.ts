/** What the console keeps in this browser: which parts are open, and how far a script has got. Never anything of a person. */
const PREFIX = 'clearline-demo.';

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Full or forbidden: it lasts as long as the page.
  }
}

export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Everything that this site has put into the browser, the worker included; what can't be removed is left. */
export async function emptyBrowser(): Promise<void> {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // Forbidden: nothing was stored then.
    }
  }
  try {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  } catch {
    // Forbidden, or an older browser: the world itself has been emptied by the twin.
  }
  try {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  } catch {
    // No workers here (plain http): nothing to unregister.
  }
}
