/** Data that could not be read anew stays on screen, and never without the time that it is of. */

import { notifyManager, type Query, type QueryCache, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { quietFor } from '#api/polling.ts';
import { serviceQuery } from '#api/service.ts';
import { serviceNow, serviceTimeAt } from '#api/serviceClock.ts';
import { isPersonal, sessionQuery } from '#api/sessions.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { problemWords } from '#copy/problemWords.ts';
import type { ProblemCode } from '#domain/problemCodes.ts';
import { instantOf } from '#domain/time.ts';
import { useSaidByScreen } from '#shell/acts/saidByScreen.ts';
import styles from '#shell/frame/StaleNotice.module.css';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useTriesUntilBack } from '#shell/frame/useTriesUntilBack.ts';
import { Button } from '#ui/form/Button.tsx';

/** On screen, read before, and the last try to read it again has failed. */
const isStale = (query: Query) => query.isActive() && query.state.status === 'error' && query.state.data !== undefined;

const isAskedAgain = (query: Query) => isStale(query) && quietFor(query.state.error) === 0;

/** When the oldest of `queries` came, by the device's clock; null where there are none. */
const oldest = (queries: readonly Query[]) =>
  queries.length === 0 ? null : Math.min(...queries.map(({ state }) => state.dataUpdatedAt));

/** The frame reads the session for itself, and the service for its foot: that is data only where the screen reads it, too. */
const isData = (query: Query) =>
  query.queryKey[0] !== sessionQuery.queryKey[0] &&
  (query.queryKey[0] !== serviceQuery.queryKey[0] || query.getObserversCount() > 1);

type Standing = { code: ProblemCode | null; readAt: number | null };

/** Why it could not be read, and the time of what is on screen: of what is stale itself, else of what is the person's own. */
function standing(cache: QueryCache): string | null {
  const stale = cache.findAll({ predicate: isStale });
  const [first] = stale;
  if (first === undefined) return null;
  const shown = cache.findAll({ type: 'active' }).filter((query) => isData(query) && query.state.data !== undefined);
  const own = shown.filter(({ queryKey }) => isPersonal(queryKey));
  const readAt = oldest(stale.filter(isData)) ?? oldest(own) ?? oldest(shown);
  return JSON.stringify({ code: problemFrom(first.state.error).code, readAt });
}

export function StaleNotice() {
  useLocale();
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const subscribe = useCallback((heard: () => void) => cache.subscribe(notifyManager.batchCalls(heard)), [cache]);
  const stands = useSyncExternalStore(subscribe, () => standing(cache));
  const again = useCallback(() => void client.refetchQueries({ predicate: isStale }), [client]);
  const byItself = useCallback(() => void client.refetchQueries({ predicate: isAskedAgain }), [client]);
  useTriesUntilBack(stands !== null, byItself);
  // A page that asks nothing by itself would not notice; nor would it where the network went before this was there.
  useEffect(() => {
    const ask = () => void client.refetchQueries({ type: 'active' });
    // Once the screen that comes with it reads, too.
    const soon = navigator.onLine ? undefined : setTimeout(ask);
    window.addEventListener('offline', ask);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('offline', ask);
    };
  }, [client]);
  const { code, readAt }: Standing = stands === null ? { code: null, readAt: null } : JSON.parse(stands);
  const elsewhere = useSaidByScreen();
  const words = [
    code !== null && code !== elsewhere && (code === 'offline' || readAt === null) && problemWords[code].what(),
    readAt !== null && m.common_refresh_failed({ time: timeOf(readAt) }),
  ];
  return (
    <div className={code === null ? undefined : styles.stale}>
      <p role="status">{words.filter(Boolean).join(' ')}</p>
      {/* Where there are no data, whatever could not be shown has a button of its own. */}
      {readAt !== null && (
        <Button variant="link" onClick={again}>
          {m.common_try_again()}
        </Button>
      )}
    </div>
  );
}

function timeOf(readAt: number): string {
  return formatTimeOn(instantOf(serviceTimeAt(readAt)), serviceNow());
}
