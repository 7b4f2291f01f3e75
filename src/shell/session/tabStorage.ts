/**
 * What must outlast a reload or a new sign-in within this tab: opaque ids and paths. Where the browser forbids storage it
 * lasts as long as the page, as personal data always does.
 */
const PREFIX = 'clearline.keep.';
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** What was typed and not sent yet, by form and field (useDraft.ts): it may say anything, so it is never stored. */
export const drafts = new Map<string, Draft>();
type Draft = { value: unknown; isText: boolean };

/** Null: it has been sent, or is of no use any more. */
export function keepDraft(key: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(key);
  else drafts.set(key, draft);
  tell();
}

export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(name, text);
  try {
    sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // Full or forbidden: memory carries it.
  }
  tell();
}

/** For what has no place in a browser's storage: it goes with the page, and with the person. */
export function keepInMemory(name: string, value: unknown): void {
  memory.set(name, JSON.stringify(value));
}

/** The text as kept, for comparing; null where nothing is. */
export function recallText(name: string): string | null {
  const known = memory.get(name);
  if (known !== undefined) return known;
  try {
    return sessionStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function recall<T>(name: string): T | null {
  try {
    return JSON.parse(recallText(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

export function forget(name: string): void {
  memory.delete(name);
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was stored then.
  }
  tell();
}

export function forgetAll(): void {
  memory.clear();
  drafts.clear();
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored then.
  }
  tell();
}

const LINE = 'line';

/** What is kept belongs to this line (by its opaque id): when another person signs in here, it is forgotten first. */
export function keepOnlyFor(lineId: string): void {
  const known = recall<string>(LINE);
  if (known === lineId) return;
  if (known !== null) forgetAll();
  keep(LINE, lineId);
}

export function onTabStorageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
