import type { ReactNode } from 'react';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { coverageScopes } from '#domain/coverage.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/apps/apps.module.css';
import { evidenceWords, scopeWords } from '#features/apps/coverageWords.ts';
import { SourceLink } from '#features/apps/SourceLink.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';

type Fact = { key: string; term: string; value: ReactNode; action?: ReactNode };

const cited = (term: string, source: Source | undefined) =>
  source === undefined ? {} : { action: <SourceLink source={source} about={term} /> };

/** How many accounts one number may have there; where nobody has published it, that is said. */
function limitOf({ accountsPerNumber }: App, source: Source | undefined): Fact {
  const term = m.apps_fact_limit();
  const fact = { key: 'limit', term, ...cited(term, source) };
  if (accountsPerNumber === null) return { ...fact, value: m.apps_fact_limit_unknown() };
  const accounts = m.common_accounts({ count: accountsPerNumber.count });
  return source === undefined
    ? { ...fact, value: accounts }
    : { ...fact, value: m.apps_fact_limit_value({ accounts, publisher: inLocale(source.publisher) }) };
}

/** What is covered, on what evidence, and what else was published of the app. */
export function AppFacts({ app, sources }: { app: App; sources: readonly Source[] }) {
  const find = (id: string | null) => sources.find((source) => source.id === id);
  const rows: Fact[] = coverageScopes.map((scope) => {
    const term = scopeWords[scope]();
    const source = find(app[scope].sourceId);
    return { key: scope, term, value: evidenceWords(app[scope], source), ...cited(term, source) };
  });
  rows.push(limitOf(app, find(app.accountsPerNumber?.sourceId ?? null)));
  if (app.formerNames.length > 0) {
    const value = app.formerNames.join(m.apps_comma());
    rows.push({ key: 'former', term: m.apps_fact_former(), value });
  }
  const isSample = coverageScopes.some((scope) => app[scope].evidence === 'sample');
  return (
    <section className={styles.part}>
      <h2>{m.apps_facts()}</h2>
      <SummaryList rows={rows} />
      {isSample && <p className={styles.meta}>{m.apps_sample_means()}</p>}
    </section>
  );
}
