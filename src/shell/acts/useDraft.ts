/**
 * What is typed into a form is kept while it is not sent: over Back, a look at another screen, and a sign-in in between. It lives
 * in this page's memory, and leaves with whoever signs out.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { onSessionEnd } from '#api/sessions.ts';
import { cleanText } from '#domain/input/freeText.ts';
import { drafts, keepDraft, onTabStorageChange } from '#shell/session/tabStorage.ts';

const keyOf = (owner: string, field: string) => `${owner} ${field}`;

/**
 * State like `useState`'s that outlasts its component, for one field of the form of `owner`. What stands in it at first is no
 * draft: it may be words, which follow the language. A `text` cost somebody thought: the browser asks before it drops the page
 * with one.
 */
export function useDraft<T>(
  owner: string,
  field: string,
  initial: T,
  kind: 'short' | 'text' = 'short',
): [T, (next: T) => void] {
  const key = keyOf(owner, field);
  const read = () => (drafts.has(key) ? (drafts.get(key)?.value as T) : initial);
  const value = useSyncExternalStore(onTabStorageChange, read, read);
  const change = (next: T) =>
    keepDraft(
      key,
      next === initial ? null : { value: next, isText: kind === 'text' && cleanText(String(next)) !== '' },
    );
  return [value, change];
}

/** They have been sent, or are of no use any more. */
export function forgetDrafts(owner: string): void {
  for (const key of drafts.keys()) if (key.startsWith(keyOf(owner, ''))) keepDraft(key, null);
}

/** It has been sent. What was typed into the field since stays. */
export function forgetSent(owner: string, field: string, text: string): void {
  const key = keyOf(owner, field);
  if (cleanText(String(drafts.get(key)?.value ?? '')) === cleanText(text)) keepDraft(key, null);
}

export const hasDraft = (owner: string, field: string): boolean => drafts.has(keyOf(owner, field));

/**
 * Texts of `owner` that no field holds any more, `open` being the only one that still does, by their fields. They are shown, so
 * the browser need not ask about them.
 */
export function useTextsWithoutField(owner: string, open: string | null): [field: string, text: string][] {
  const read = () => JSON.stringify(textsBeside(owner, open));
  const texts = useSyncExternalStore(onTabStorageChange, read, read);
  useEffect(() => {
    for (const [field, value] of JSON.parse(texts)) drafts.set(keyOf(owner, field), { value, isText: false });
  }, [owner, texts]);
  return JSON.parse(texts);
}

const textsBeside = (owner: string, open: string | null): [string, string][] =>
  [...drafts].flatMap(([key, { value }]) => {
    const field = key.slice(keyOf(owner, '').length);
    const isIts = key === keyOf(owner, field) && field !== open;
    return isIts && cleanText(String(value)) !== '' ? [[field, String(value)]] : [];
  });

window.addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some(({ isText }) => isText)) event.preventDefault();
});

onSessionEnd((how) => {
  if (how !== 'lost') drafts.clear();
});
