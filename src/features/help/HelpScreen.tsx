/** Questions that people have, the words explained, and whom to call. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { searchedByWords } from '#domain/input/wordSearch.ts';
import { CaseLinks } from '#features/help/CaseLinks.tsx';
import { Glossary } from '#features/help/Glossary.tsx';
import { HelpFound } from '#features/help/HelpFound.tsx';
import styles from '#features/help/help.module.css';
import { helpIndex } from '#features/help/helpIndex.ts';
import { Questions } from '#features/help/Questions.tsx';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { SearchField } from '#shell/list/SearchField.tsx';
import { useUrlView } from '#shell/list/useUrlView.ts';
import { findRule, ruleWords } from '#shell/parts/findRule.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';
import { Why } from '#shell/parts/Why.tsx';

/** What was typed stands in no address: it may be a number or a name. */
const inUrl = { read: () => ({}), write: () => new URLSearchParams() };

export function Component() {
  const locale = useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  const [{ query }, change] = useUrlView<{ query: string }>(inUrl);
  const asked = useDeferredValue(query.trim());
  // What nobody needs who only reads.
  const enabled = query !== '';
  const apps = useQuery({ ...appsQuery, enabled });
  const details = useQuery({ ...appDetailsQuery, enabled });
  const evidence = useQuery({ ...evidenceQuery, enabled });
  const searched = [apps, details, evidence];
  // Also what another screen has asked for in vain.
  const missing = enabled ? searched.filter(({ error }) => error !== null) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are written in the language of the page.
  const entries = useMemo(
    () => helpIndex(service, apps.data ?? [], evidence.data?.reasons ?? [], details.data ?? []),
    [service, apps.data, evidence.data, details.data, locale],
  );
  const found = useMemo(
    () => (asked === '' ? null : searchedByWords(entries, ({ named }) => named, asked)),
    [entries, asked],
  );
  const isNone = found?.length === 0 && searched.every(({ data }) => data !== undefined);
  const answer = findRule(service, 'carrierAnswer');
  return (
    <Screen title={m.help_title()} lead={<p>{m.help_lead()}</p>}>
      <div className={styles['sections']}>
        <SearchField
          label={m.help_search()}
          hint={m.help_search_hint()}
          value={query}
          onChange={(typed) => change({ query: typed })}
          query={asked}
          found={
            found !== null && found.length > 0
              ? m.common_search_count({ count: found.length })
              : isNone
                ? m.help_search_none()
                : ''
          }
        />
        <ProblemNotice
          error={missing[0]?.error ?? null}
          busy={searched.some(({ isFetching }) => isFetching)}
          onRetry={() => {
            for (const { refetch } of missing) void refetch();
          }}
        />
        {found !== null && (found.length > 0 || isNone) && <HelpFound found={found} />}
        {!isNone && <UrgentLink />}
        <Questions />
        <section>
          <h2>{m.cases_heading()}</h2>
          <CaseLinks />
        </section>
        <section>
          <h2>{m.help_hotlines()}</h2>
          <Hotlines service={service} />
        </section>
        <section>
          <h2>{m.help_regulator()}</h2>
          <p>
            {answer ? m.help_regulator_text({ figure: ruleWords(answer) }) : m.help_regulator_text_plain()}{' '}
            <Why rule={answer} />
          </p>
          <ul className={styles['plain']}>
            {service.regulator.map((line) => (
              <li key={JSON.stringify(line)}>
                {inLocale(line.name)} <a href={`tel:${line.number}`}>{line.number}</a>
              </li>
            ))}
          </ul>
        </section>
        <Glossary holding={findRule(service, 'coolingOff')} />
        <nav aria-label={m.help_more()}>
          <ul className={styles['links']}>
            <li>
              <Link to={paths.holderCheck}>{m.check_title()}</Link>
            </li>
            <li>
              <Link to={paths.apps}>{m.apps_to_apps()}</Link>
            </li>
            <li>
              <Link to={paths.rules}>{m.help_to_rules()}</Link>
            </li>
            <li>
              <Link to={paths.privacy}>{m.help_to_privacy()}</Link>
            </li>
            <li>
              <Link to={paths.accessibility}>{m.help_to_accessibility()}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </Screen>
  );
}
