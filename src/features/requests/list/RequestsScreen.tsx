/** All requests in three tabs; tab and search stand in the URL. Refreshing never blanks a row. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { appsQuery } from '#api/apps.ts';
import { requestsQuery } from '#api/requests.ts';
import { m } from '#copy/generated/messages.js';
import { sharedAppsAmong } from '#domain/binding.ts';
import { byConcern, type Concern } from '#domain/concern.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { searched } from '#domain/search.ts';
import { changeWords } from '#features/requests/changeWords.ts';
import { RequestRow } from '#features/requests/list/RequestRow.tsx';
import { inUrl, tabs } from '#features/requests/list/requestsView.ts';
import { useChanged } from '#features/requests/useChanged.ts';
import { paths } from '#paths.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { LongLine } from '#shell/list/LongLine.tsx';
import { SearchField } from '#shell/list/SearchField.tsx';
import { useSearchReady } from '#shell/list/useSearchReady.ts';
import { type ListView, useSettledView } from '#shell/list/useSettledView.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { RecordLink } from '#shell/requests/RecordLink.tsx';
import styles from '#shell/requests/requests.module.css';
import { inOrder } from '#shell/requests/requestView.ts';
import { useNow } from '#shell/time/useNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Tabs } from '#ui/Tabs.tsx';

const SEARCH_FROM = 20;
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
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const { data: apps } = useSuspenseQuery(appsQuery);
  const [{ tab, query: text }, changeView] = useUrlView(inUrl);
  const changed = useChanged(requests, now);

  const byId = useMemo(() => new Map(apps.map((app) => [app.id, app])), [apps]);
  const sharesApp = useMemo(() => sharedAppsAmong(requests), [requests]);
  const byTab = useMemo(() => byConcern(requests, now), [requests, now]);
  const shown = tab ?? tabs.find((each) => byTab[each].length > 0) ?? 'underWay';
  const view: ListView<UnbindingRequest> = useMemo(() => {
    const ordered = inOrder(byTab[shown], shown, now);
    const meant = text.trim() === '' ? null : new Set(searched(apps, (app) => app, text).map(({ id }) => id));
    const rows = meant === null ? ordered : ordered.filter(({ appId }) => meant.has(appId));
    return { asked: `${shown} ${text.trim()}`, sections: [{ key: shown, rows, before: 0 }], total: rows.length };
  }, [apps, byTab, shown, text, now]);
  const { settled, later } = useSettledView(view);
  useSearchReady(apps);
  const row = useCallback(
    (request: UnbindingRequest) => (
      <RequestRow
        request={request}
        app={byId.get(request.appId) ?? null}
        sharesApp={sharesApp(request)}
        now={now}
        locale={locale}
        follow={follow}
      />
    ),
    [byId, sharesApp, now, locale, follow],
  );

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
      <Tabs
        label={m.requests_tab_label()}
        items={tabs.map((each) => ({ id: each, text: tabWords[each].name(), count: byTab[each].length }))}
        chosen={shown}
        onChoose={(chosen) => changeView({ tab: chosen })}
      />
      {requests.length > SEARCH_FROM && (
        <SearchField
          label={m.common_search()}
          hint={m.common_search_hint()}
          value={text}
          onChange={(query) => changeView({ query })}
          found={
            view.total === 0
              ? m.requests_search_none({ text: text.trim() })
              : m.unbind_search_count({ count: view.total })
          }
        />
      )}
      {view.total === 0 ? (
        text === '' && <p className={styles.none}>{tabWords[shown].none()}</p>
      ) : (
        <div className={styles.list}>
          <LongLine now={view.sections[0]} then={settled.sections[0]} later={later} idOf={idOf} row={row} />
        </div>
      )}
      <RecordLink />
    </Screen>
  );
}
