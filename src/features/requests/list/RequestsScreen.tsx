/** All requests in three tabs; tab and search stand in the URL. Refreshing never blanks a row. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { accountsQuery } from '#api/accounts.ts';
import { appsQuery } from '#api/apps.ts';
import { requestsQuery } from '#api/requests.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { sharedAppsAmong } from '#domain/binding.ts';
import { byConcern, type Concern, goneAmong } from '#domain/concern.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { changeWords } from '#features/requests/changeWords.ts';
import { RequestRow } from '#features/requests/list/RequestRow.tsx';
import { inUrl, type RequestsView, tabs } from '#features/requests/list/requestsView.ts';
import { useChanged } from '#features/requests/useChanged.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { FilterRow } from '#shell/list/FilterRow.tsx';
import { LongList } from '#shell/list/LongList.tsx';
import { SEARCH_FROM, searched, useSearch } from '#shell/list/search.ts';
import { LONG, useRowLimit } from '#shell/list/sections.ts';
import { useHeldRows } from '#shell/list/useHeldRows.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { RecordLink } from '#shell/requests/RecordLink.tsx';
import styles from '#shell/requests/requests.module.css';
import { inOrder } from '#shell/requests/requestView.ts';
import { TakeBackSubmissions } from '#shell/take-back/TakeBackSubmissions.tsx';
import { useNow } from '#shell/time/useNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

const idOf = ({ id }: UnbindingRequest) => id;
const tabWords: Readonly<Record<Concern, { name: () => string; none: () => string }>> = {
  underWay: { name: () => m.requests_tab_under_way(), none: () => m.requests_none_under_way() },
  needsYou: { name: () => m.requests_tab_needs_you(), none: () => m.requests_none_needs_you() },
  done: { name: () => m.requests_tab_done(), none: () => m.requests_none_done() },
};

export function Component() {
  const locale = useLocale();
  const follow = useFollowLink();
  const now = useNow();
  const { data: requests, refetch } = useSuspenseQuery(requestsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const bindings = useQuery(accountsQuery).data?.bindings ?? null;
  const [{ tab, query: text }, changeView] = useUrlView<RequestsView>(inUrl);
  const changed = useChanged(requests, now);

  const byId = useMemo(() => new Map(apps.map((app) => [app.id, app])), [apps]);
  const sharesApp = useMemo(() => sharedAppsAmong(requests), [requests]);
  const byTab = useMemo(() => byConcern(requests, now, bindings), [requests, now, bindings]);
  const closed = useMemo(() => {
    const isGone = goneAmong(bindings);
    return new Set(byTab.done.filter(({ bindingId }) => isGone(bindingId)));
  }, [byTab, bindings]);
  // Where no tab was asked for, it is the first that has something in it when the person comes.
  const { key, hash } = useLocation();
  const firstTab = () => tabs.find((each) => byTab[each].length > 0) ?? 'underWay';
  const [arrival, setArrival] = useState(() => ({ key, tab: firstTab() }));
  // A skip link moves within the page: nobody has come anew.
  if (hash === '' && arrival.key !== key) setArrival({ key, tab: firstTab() });
  const shown = tab ?? arrival.tab;
  const { query, lost } = useSearch(text, requests.length);
  const [taps, setTaps] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each tap and each arrival asks anew.
  const asked = useMemo(() => ({ tab: shown, query }), [shown, query, taps, arrival]);
  // What the rows show: for a moment what was asked for before.
  const view = useDeferredValue(asked);
  const meant = useMemo(() => {
    const ordered = inOrder(byTab[view.tab], view.tab, now);
    const found = new Set(searched(apps, (app) => app, view.query).map(({ id }) => id));
    return view.query === '' ? ordered : ordered.filter(({ appId }) => found.has(appId));
  }, [apps, byTab, view, now]);
  const rows = useHeldRows(requests, meant, idOf, view);
  const moved = rows.length - meant.length;
  const limit = useRowLimit();
  const row = useCallback(
    (request: UnbindingRequest) => (
      <RequestRow
        request={request}
        app={byId.get(request.appId) ?? null}
        sharesApp={sharesApp(request)}
        isClosed={closed.has(request)}
        now={now}
        locale={locale}
        follow={follow}
      />
    ),
    [byId, sharesApp, closed, now, locale, follow],
  );

  if (requests.length === 0) {
    return (
      <Screen title={m.requests_title()} width="list">
        <div className={styles.empty}>
          <LineDrawing name="empty" />
          <h2>{m.requests_empty_title()}</h2>
          <p>{m.requests_empty_text()}</p>
          <Link to={paths.accounts} className={buttonClass('primary')}>
            {m.requests_empty_link()}
          </Link>
        </div>
      </Screen>
    );
  }
  return (
    <TwoColumns
      title={m.requests_title()}
      first={
        <FilterRow
          filters={{
            label: m.requests_tab_label(),
            items: tabs.map((each) => ({ id: each, text: tabWords[each].name(), count: byTab[each].length })),
            chosen: shown,
            onChoose: (chosen) => {
              changeView({ tab: chosen });
              setTaps(taps + 1);
            },
          }}
          search={
            requests.length > SEARCH_FROM
              ? {
                  label: m.common_search(),
                  hint: m.common_search_hint(),
                  value: text,
                  onChange: (query) => changeView({ query }),
                  query: view.query,
                  lost,
                  found: rows.length === 0 ? m.requests_search_none() : m.common_search_count({ count: rows.length }),
                }
              : undefined
          }
        />
      }
    >
      <p className="visually-hidden" role="status">
        {changeWords(changed, byId, now)}
      </p>
      <TakeBackSubmissions requests={requests} apps={apps} service={service} readAnew={() => void refetch()} />
      <div className={styles.list} aria-busy={view !== asked}>
        {rows.length > 0 ? (
          <LongList rows={rows} limit={limit} long={rows.length > LONG} idOf={idOf} row={row} />
        ) : (
          view.query === '' && <p className={styles.none}>{tabWords[view.tab].none()}</p>
        )}
        {moved > 0 && <p className={styles.none}>{m.requests_moved({ count: moved })}</p>}
      </div>
      <RecordLink />
    </TwoColumns>
  );
}
