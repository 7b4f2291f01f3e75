/** The service's time for whoever shows a holding period: moves exactly when the words of what is left change. */

import { useCallback } from 'react';
import { holdingPeriodOf } from '#domain/coolingOff.ts';
import { nextChangeAt } from '#domain/countdown.ts';
import type { Line } from '#domain/line.ts';
import { MINUTE } from '#domain/time.ts';
import { useNow } from '#shell/time/useNow.ts';

/** In between it moves once a minute, for all that is not the countdown: an opening hour, a date of another thing. */
export function useHoldingPeriodNow({
  cancelledAt,
  coolingOffEndsAt,
}: Pick<Line, 'cancelledAt' | 'coolingOffEndsAt'>): number {
  return useNow(
    useCallback(
      (now: number) => {
        const period = holdingPeriodOf({ cancelledAt, coolingOffEndsAt });
        const change = period === null ? null : nextChangeAt(period, now);
        return Math.min(now + MINUTE, change ?? Number.POSITIVE_INFINITY);
      },
      [cancelledAt, coolingOffEndsAt],
    ),
  );
}
