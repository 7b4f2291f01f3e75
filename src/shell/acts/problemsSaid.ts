/** Which problems a notice on screen tells of: no other place says the same beside it. */

import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react';
import type { ProblemCode } from '#domain/problemCodes.ts';

const notices = new Set<{ code: ProblemCode }>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const heard of listeners) heard();
};

/** For the notice: it says this as long as it stands. */
export function useSays(code: ProblemCode | null): void {
  useLayoutEffect(() => {
    if (code === null) return;
    const notice = { code };
    notices.add(notice);
    tell();
    return () => {
      notices.delete(notice);
      tell();
    };
  }, [code]);
}

function subscribe(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Whether a notice on screen says this already. */
export function useIsSaid(code: ProblemCode | null): boolean {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => [...notices].some((notice) => notice.code === code), [code]),
  );
}
