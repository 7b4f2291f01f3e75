import { memo } from 'react';
import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { coverageScopes, isCovered } from '#domain/coverage.ts';
import type { Locale } from '#domain/languages.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/apps/apps.module.css';
import { evidenceWords, scopeWords } from '#features/apps/coverageWords.ts';
import { paths } from '#paths.ts';
import { type Follow, RowLink } from '#shell/list/RowLink.tsx';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  app: App;
  sources: ReadonlyMap<string, Source>;
  follow: Follow;
  /** Not read: the words change with it, and a row is made anew for nothing else but its own app. */
  locale: Locale;
};

/** One app with its two facts. */
export const AppRow = memo(function AppRow({ app, sources, follow }: Props) {
  const reached = coverageScopes.some((scope) => isCovered(app, scope));
  const sourced = coverageScopes.some((scope) => app[scope].evidence === 'source');
  return (
    <Row
      joint={reached ? 'bound' : 'notCovered'}
      tile={<AppTile app={app} />}
      heading={
        <RowLink to={paths.app(app.id)} follow={follow}>
          {appName(app)}
        </RowLink>
      }
      reason={
        reached || sourced
          ? coverageScopes.map((scope) => (
              <span key={scope} className={styles.fact}>
                <span className={styles.scope}>{scopeWords[scope]()}</span>{' '}
                <span>{evidenceWords(app[scope], sources.get(app[scope].sourceId ?? ''))}</span>
              </span>
            ))
          : m.apps_fact_neither()
      }
    />
  );
});
