/** All requests in three tabs; the tab stands in the URL. Refreshing never blanks a row. */
import { appsQuery } from '#api/apps.ts';
import { requestsQuery } from '#api/requests.ts';
import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type Concern, concernOf, type UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { Screen } from '#shell/Screen.tsx';
import { useLocale } from '#shell/useLocale.ts';
import { useNow } from '#shell/useNow.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Button } from '#ui/Button.tsx';
import { Line } from '#ui/Line.tsx';
import { Tabs } from '#ui/Tabs.tsx';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { changeWords } from './changeWords.ts';
import { isMeant } from '#domain/search.ts';
import { RecordLink } from './RecordLink.tsx';
import { RequestRow } from './RequestRow.tsx';
import { inOrder } from './requestView.ts';
import { SearchField } from './SearchField.tsx';
import styles from './Unbinding.module.css';
import { useAsOf } from '#shell/useAsOf.ts';
import { useChanged } from './useChanged.ts';
import { useGrowingLimit } from '#shell/useGrowingLimit.ts';

const SEARCH_FROM = 20;
const tabs = ['underWay', 'needsYou', 'done'] as const satisfies readonly Concern[];
const tabWords: Readonly<Record<Concern, { name: () => string; none: () => string }>> = {
  underWay: { name: () => m.requests_tab_under_way(), none: () => m.requests_none_under_way() },
  needsYou: { name: () => m.requests_tab_needs_you(), none: () => m.requests_none_needs_you() },
  done: { name: () => m.requests_tab_done(), none: () => m.requests_none_done() },
};

export function Component() {
  useLocale();
  const now = useNow();
  const { data: requests, isRefetchError, dataUpdatedAt, refetch } = useSuspenseQuery(requestsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const asOf = useAsOf(dataUpdatedAt, now);
  const changed = useChanged(requests, now);

  const byId = new Map(apps.map((app) => [app.id, app]));
  const byTab: Record<Concern, UnbindingRequest[]> = { underWay: [], needsYou: [], done: [] };
  for (const request of requests) byTab[concernOf(request, now)].push(request);
  const shown =
    tabs.find((tab) => tab === params.get('show')) ?? tabs.find((tab) => byTab[tab].length > 0) ?? 'underWay';
  const rows = inOrder(byTab[shown], shown, now).filter(({ appId }) => {
    const app = byId.get(appId);
    return text === '' || (app !== undefined && isMeant(app, text));
  });
  const limit = useGrowingLimit('', rows.length);

  if (requests.length === 0) {
    return (
      <Screen title={m.requests_title()} width="list">
        <div className={styles.empty}>
          <h2>{m.requests_empty_title()}</h2>
          <p>{m.requests_empty_text()}</p>
          <Link to={paths.unbind} className={buttonClass('primary')}>
            {m.requests_empty_link()}
          </Link>
        </div>
      </Screen>
    );
  }
  return (
    <Screen title={m.requests_title()} width="list">
      <p className="visually-hidden" role="status">
        {changeWords(changed, byId, now)}
      </p>
      {isRefetchError && (
        <p className={styles.stale} role="status">
          {m.common_refresh_failed({ time: formatDateTime(asOf) })}{' '}
          <Button variant="link" onClick={() => void refetch()}>
            {m.common_try_again()}
          </Button>
        </p>
      )}
      <Tabs
        label={m.requests_tab_label()}
        items={tabs.map((tab) => ({ id: tab, text: tabWords[tab].name(), count: byTab[tab].length }))}
        chosen={shown}
        onChoose={(tab) => setParams({ show: tab }, { replace: true, preventScrollReset: true })}
      />
      {requests.length > SEARCH_FROM && (
        <SearchField
          label={m.requests_search()}
          hint={m.requests_search_hint()}
          value={typed}
          onChange={setTyped}
          found={
            rows.length === 0 ? m.requests_search_none({ text }) : m.unbinding_search_count({ count: rows.length })
          }
        />
      )}
      {rows.length === 0 ? (
        typed === '' && <p className={styles.none}>{tabWords[shown].none()}</p>
      ) : (
        <div className={styles.list}>
          <Line>
            {rows.slice(0, limit).map((request) => (
              <RequestRow key={request.id} request={request} app={byId.get(request.appId)} now={now} />
            ))}
          </Line>
        </div>
      )}
      <RecordLink />
    </Screen>
  );
}
