/** Whether an app fits what was typed; the keys of each app are made once. */
import type { App } from '#domain/app.ts';
import { matches, type SearchKeys, searchKeys } from '#domain/search.ts';

const known = new WeakMap<App, SearchKeys>();

export function matchesSearch(app: App, typed: string): boolean {
  const keys = known.get(app) ?? searchKeys(app);
  known.set(app, keys);
  return matches(keys, typed);
}
