/**
 * After an act of the person the focus goes to what came of it, in the moment at which that can be seen. What the act makes
 * stale is still being read then: a focus that came after that would take the page from under the next tap.
 */
import { type RefObject, useEffect, useRef } from 'react';

type FocusAfter<T> = { place: RefObject<T | null>; acted: RefObject<boolean> };

/** `outcome` is a value that differs once the act has had its effect; `acted` is set by the act, so that nothing else moves the focus. */
export function useFocusAfter<T extends HTMLElement>(outcome: string | number): FocusAfter<T> {
  const place = useRef<T>(null);
  const acted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the outcome is the moment.
  useEffect(() => {
    if (acted.current) place.current?.focus();
    acted.current = false;
  }, [outcome]);
  return { place, acted };
}
