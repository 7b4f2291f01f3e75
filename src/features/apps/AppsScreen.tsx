/** All apps: what inquiry and unbinding cover, since when and on what evidence. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { appsQuery } from '#api/apps.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { AppRow } from '#features/apps/AppRow.tsx';
import { AppsTools } from '#features/apps/AppsTools.tsx';
import { read, sectionsOf, whole, write } from '#features/apps/appList.ts';
import styles from '#features/apps/apps.module.css';
import { CoverageGrowth } from '#features/apps/CoverageGrowth.tsx';
import { sectionWords } from '#features/apps/coverageWords.ts';
import { Screen } from '#shell/frame/Screen.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { useGrowingLimit } from '#shell/list/useGrowingLimit.ts';
import { useSearchReady } from '#shell/list/useSearchReady.ts';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { Line } from '#ui/ConnectedList.tsx';
import { Button } from '#ui/form/Button.tsx';
import { LineGroup } from '#ui/LineGroup.tsx';

const inUrl = { read, write };

/** A filter or a query changes the URL and nothing that the service has to be asked for. */
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return currentUrl.pathname !== nextUrl.pathname && defaultShouldRevalidate;
}

export function Component() {
  const locale = useLocale();
  const follow = useFollowLink();
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const [view, change] = useUrlView(inUrl);
  const sources = useMemo(() => new Map(service.sources.map((source) => [source.id, source])), [service]);
  const sections = useMemo(() => sectionsOf(apps, view), [apps, view]);
  const total = sections.reduce((sum, section) => sum + section.apps.length, 0);
  useSearchReady(apps);
  const limit = useGrowingLimit(write(view).toString(), total);
  return (
    <Screen title={m.apps_title()} lead={<p>{m.apps_lead()}</p>} width="list">
      <CoverageGrowth counts={service.coverage} sources={service.sources} />
      <AppsTools apps={apps} view={view} onChange={change} found={total} />
      <div className={styles.lists}>
        {sections.map(({ key, apps: own, before }) => (
          <LineGroup key={key} heading={sectionWords[key]()} count={m.common_apps({ count: own.length })}>
            <Line className={styles.rows}>
              {own.slice(0, Math.max(limit - before, 0)).map((app) => (
                <AppRow key={app.id} app={app} sources={sources} follow={follow} locale={locale} />
              ))}
            </Line>
          </LineGroup>
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
