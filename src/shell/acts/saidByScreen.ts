/** The problem that the error screen tells of, or the plain words in its place: the notice above does not say the same once more. */

import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { ProblemCode } from '#domain/problemCodes.ts';

let said: ProblemCode | null = null;
const listeners = new Set<() => void>();

function say(code: ProblemCode | null): void {
  said = code;
  for (const heard of listeners) heard();
}

/** For the error screen: it says this as long as it stands. */
export function useSays(code: ProblemCode | null): void {
  useLayoutEffect(() => {
    say(code);
    return () => say(null);
  }, [code]);
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

export const useSaidByScreen = (): ProblemCode | null => useSyncExternalStore(subscribe, () => said);
