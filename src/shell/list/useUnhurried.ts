import { useDeferredValue } from 'react';

/** The value itself where it is seen. Out of sight it is the one before it, until there is time. */
export function useUnhurried<T>(value: T, isSeen: boolean, atFirst = value): T {
  const later = useDeferredValue(value, atFirst);
  return isSeen ? value : later;
}
