/** All apps: what inquiry and unbinding cover, since when and on what evidence. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { appsQuery } from '#api/apps.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import { AppRow } from '#features/apps/AppRow.tsx';
import { AppsTools } from '#features/apps/AppsTools.tsx';
import { type AppsView, appSections, read, whole, write } from '#features/apps/appList.ts';
import styles from '#features/apps/apps.module.css';
import { CoverageGrowth } from '#features/apps/CoverageGrowth.tsx';
import { sectionWords } from '#features/apps/coverageWords.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { LongList } from '#shell/list/LongList.tsx';
import { LONG, useRowLimit } from '#shell/list/sections.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { Button } from '#ui/form/Button.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';

const inUrl = { read, write };
const idOf = ({ id }: App) => id;

/** A filter or a query changes the URL and nothing that the service has to be asked for. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate;
}

export function Component() {
  const locale = useLocale();
  const follow = useFollowLink();
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: evidence } = useSuspenseQuery(evidenceQuery);
  const [view, change] = useUrlView<AppsView>(inUrl);
  const sources = useMemo(() => new Map(evidence.sources.map((source) => [source.id, source])), [evidence]);
  // What the rows show: for a moment what was asked for before.
  const shown = useDeferredValue(view);
  const sections = useMemo(() => appSections(apps, shown), [apps, shown]);
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const limit = useRowLimit();
  const row = useCallback(
    (app: App) => <AppRow app={app} sources={sources} follow={follow} locale={locale} />,
    [sources, follow, locale],
  );
  return (
    <Screen title={m.apps_title()} lead={<p>{m.apps_lead()}</p>} width="list">
      <CoverageGrowth counts={evidence.coverage} sources={evidence.sources} />
      <AppsTools apps={apps} view={view} onChange={change} searched={{ query: shown.query.trim(), found: total }} />
      <div className={styles.lists} aria-busy={shown !== view}>
        {sections.map(({ key, rows, before }) => (
          <ListGroup key={key} heading={sectionWords[key]()} count={m.common_apps({ count: rows.length })}>
            <LongList rows={rows} limit={limit - before} long={total > LONG} idOf={idOf} row={row} />
          </ListGroup>
        ))}
        {total === 0 && (
          <section className={styles.empty}>
            <h2>{m.apps_empty()}</h2>
            <p>{m.apps_empty_next()}</p>
            <Button variant="secondary" onClick={() => change(whole)}>
              {m.apps_empty_reset()}
            </Button>
          </section>
        )}
      </div>
    </Screen>
  );
}
