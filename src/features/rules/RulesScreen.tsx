/** Every figure that is a rule, with its source and how sure it is. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type Evidence, evidenceQuery } from '#api/evidence.ts';
import { serviceQuery } from '#api/service.ts';
import { m } from '#copy/generated/messages.js';
import { certaintyWords, inLocale } from '#copy/words.ts';
import { type Rule, reasonOf } from '#domain/sources.ts';
import styles from '#features/rules/rules.module.css';
import { SourceFacts } from '#features/rules/SourceFacts.tsx';
import { Sources } from '#features/rules/Sources.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { TwoColumns } from '#shell/frame/TwoColumns.tsx';
import { useHashTarget } from '#shell/frame/useHashTarget.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Contents } from '#shell/parts/Contents.tsx';
import { ruleWords } from '#shell/parts/findRule.ts';
import { kept } from '#ui/text/kept.tsx';

const nothing: Evidence = { reasons: [], coverage: [], sources: [] };

export function Component() {
  useLocale();
  const { data: service } = useSuspenseQuery(serviceQuery);
  // The figures stand without their reasons too.
  const { data: evidence = nothing, error, isFetching, refetch } = useQuery(evidenceQuery);
  const asked = useHashTarget();
  return (
    <TwoColumns
      title={m.rules_rules_title()}
      first={
        <>
          <p className={styles['lead']}>{m.rules_rules_lead()}</p>
          <Contents
            parts={[
              ...service.rules.map(({ id, name }) => ({ id, text: inLocale(name) })),
              { id: 'sources', text: m.rules_sources() },
            ]}
          />
        </>
      }
    >
      <ProblemNotice error={error} busy={isFetching} onRetry={() => void refetch()} />
      {service.rules.map((rule) => (
        <RulePart key={rule.id} rule={rule} evidence={evidence} isAsked={rule.id === asked} />
      ))}
      <Sources sources={evidence.sources} asked={asked} />
    </TwoColumns>
  );
}

function RulePart({ rule, evidence, isAsked }: { rule: Rule; evidence: Evidence; isAsked: boolean }) {
  const { why, sourceIds } = reasonOf(rule, evidence.reasons);
  return (
    <section id={rule.id} className={styles['rule']} data-asked={isAsked}>
      <h2>{inLocale(rule.name)}</h2>
      <p className={styles['figure']}>{ruleWords(rule)}</p>
      {inLocale(why) !== '' && <p>{kept(inLocale(why))}</p>}
      <p className={styles['source']}>{certaintyWords[rule.certainty]()}</p>
      {sourceIds.map((id) => {
        const source = evidence.sources.find((known) => known.id === id);
        if (source === undefined) return null;
        return (
          <div key={id} className={styles['cited']}>
            <p>{kept(m.help_source_line({ title: inLocale(source.title), publisher: inLocale(source.publisher) }))}</p>
            <SourceFacts source={source} />
          </div>
        );
      })}
    </section>
  );
}
