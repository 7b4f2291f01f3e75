/** The service's time at which the shown data came: the cache itself only knows the device's clock. */
import { instantOf, type Instant } from '#domain/time.ts';
import { useState } from 'react';

export function useAsOf(dataUpdatedAt: number, now: number): Instant {
  const [mark, setMark] = useState({ dataUpdatedAt, at: now });
  if (mark.dataUpdatedAt !== dataUpdatedAt) setMark({ dataUpdatedAt, at: now });
  return instantOf(mark.at);
}
