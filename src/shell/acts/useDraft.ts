/**
 * What is typed into a form is kept while it is not sent: over Back, a look at another screen, and a sign-in in between. It lives
 * in this page's memory, and leaves with whoever signs out.
 */
import { useState } from 'react';
import { onSessionEnd } from '#api/sessions.ts';
import { drafts } from '#shell/session/tabStorage.ts';

const keyOf = (owner: string, field: string) => `${owner} ${field}`;

/**
 * State like `useState`'s that outlasts its component, for one field of the form of `owner`. What stands in it at first is no
 * draft. A `text` cost somebody thought: the browser asks before it drops the page with one.
 */
export function useDraft<T>(
  owner: string,
  field: string,
  initial: T,
  kind: 'short' | 'text' = 'short',
): [T, (next: T) => void] {
  const key = keyOf(owner, field);
  const [value, setValue] = useState(() => (drafts.has(key) ? (drafts.get(key)?.value as T) : initial));
  function change(next: T) {
    if (next === initial) drafts.delete(key);
    else drafts.set(key, { value: next, isText: kind === 'text' });
    setValue(next);
  }
  return [value, change];
}

/** It has been sent, or is of no use any more. */
export function forgetDrafts(owner: string): void {
  for (const key of drafts.keys()) if (key.startsWith(keyOf(owner, ''))) drafts.delete(key);
}

export const hasDraft = (owner: string, field: string): boolean => drafts.has(keyOf(owner, field));

window.addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some(({ isText }) => isText)) event.preventDefault();
});

onSessionEnd((how) => {
  if (how !== 'lost') drafts.clear();
});
