/** Data that could not be read anew stays on screen, and never without the time that it is of. */

import { notifyManager, type Query, type QueryCache, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { serviceNow, serviceTimeAt } from '#api/serviceClock.ts';
import { isPersonal } from '#api/sessions.ts';
import { formatDateTime, formatTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { dayAt, instantOf } from '#domain/time.ts';
import styles from '#shell/frame/StaleNotice.module.css';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Button } from '#ui/form/Button.tsx';

/** On screen, read before, and the last try to read it again has failed. */
const isStale = (query: Query) =>
  query.isActive() && query.state.status === 'error' && query.state.data !== undefined && isPersonal(query.queryKey);

/** When the oldest of it came, by the device's clock; null where all is as it should be. */
function oldest(cache: QueryCache): number | null {
  const stale = cache.findAll({ predicate: isStale });
  return stale.length === 0 ? null : Math.min(...stale.map(({ state }) => state.dataUpdatedAt));
}

export function StaleNotice() {
  useLocale();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((heard: () => void) => cache.subscribe(notifyManager.batchCalls(heard)), [cache]);
  const readAt = useSyncExternalStore(subscribe, () => oldest(cache));
  return (
    <div role="status">
      {readAt !== null && <Words readAt={readAt} onRetry={() => void client.refetchQueries({ predicate: isStale })} />}
    </div>
  );
}

function Words({ readAt, onRetry }: { readAt: number; onRetry: () => void }) {
  const at = serviceTimeAt(readAt);
  const time = dayAt(at) === dayAt(serviceNow()) ? formatTime(instantOf(at)) : formatDateTime(instantOf(at));
  return (
    <p className={styles.stale}>
      {m.common_refresh_failed({ time })}{' '}
      <Button variant="link" onClick={onRetry}>
        {m.common_try_again()}
      </Button>
    </p>
  );
}
