/** The service's time on screen: ticks at the boundary that the caller names, and at once when the page comes back. */

import { useEffect, useState } from 'react';
import { confirmClock } from '#api/queryClient.ts';
import { onClockChange, serviceNow } from '#api/serviceClock.ts';
import { MINUTE } from '#domain/time.ts';

const wakeUps = ['visibilitychange', 'pageshow', 'online', 'focus'] as const;

/**
 * Milliseconds since the epoch by the service. `nextChangeAt` names the next instant at which the words change (null: never
 * again); without it the value moves once a minute.
 */
export function useNow(nextChangeAt?: (now: number) => number | null): number {
  const [now, setNow] = useState(serviceNow);
  useEffect(() => {
    const update = () => {
      setNow(serviceNow());
      confirmClock();
    };
    const change = nextChangeAt === undefined ? now + MINUTE : nextChangeAt(now);
    // A timer drops parts of a millisecond and may come upon the very instant: one more, so that what is shown and spoken
    // is past the change and stands. Timers are kept short of a day, since browsers overflow beyond 24.8 of them.
    const wait = change === null ? null : Math.min(Math.max(change + 1 - serviceNow(), 250), 12 * 60 * MINUTE);
    const timer = wait === null ? undefined : setTimeout(update, wait);
    for (const event of wakeUps) window.addEventListener(event, update);
    const forget = onClockChange(update);
    return () => {
      clearTimeout(timer);
      for (const event of wakeUps) window.removeEventListener(event, update);
      forget();
    };
  }, [now, nextChangeAt]);
  return now;
}
