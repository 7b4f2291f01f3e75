import { useCallback } from 'react';
import { type Instant, MINUTE, msOf } from '#domain/time.ts';
import { useNow } from '#shell/time/useNow.ts';

/** The service's time in ms since the epoch: moves once a minute, and in the moment at which `instant` is over. */
export function useNowPast(instant: Instant | null): number {
  const end = instant === null ? Number.POSITIVE_INFINITY : msOf(instant);
  return useNow(useCallback((now: number) => (now < end ? Math.min(now + MINUTE, end) : now + MINUTE), [end]));
}
