/** The service's time for whoever shows a holding period: moves exactly when the words of what is left change. */
import { nextChangeAt, windowOf } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import { MINUTE } from '#domain/time.ts';
import { useNow } from '#shell/useNow.ts';
import { useCallback } from 'react';

/** A line without a window moves once a minute. */
export function useWindowNow({
  cancelledAt,
  coolingOffEndsAt,
}: Pick<Line, 'cancelledAt' | 'coolingOffEndsAt'>): number {
  return useNow(
    useCallback(
      (now: number) => {
        const window = windowOf({ cancelledAt, coolingOffEndsAt });
        return window === null ? now + MINUTE : nextChangeAt(window, now);
      },
      [cancelledAt, coolingOffEndsAt],
    ),
  );
}
