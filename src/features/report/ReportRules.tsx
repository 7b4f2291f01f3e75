import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { certaintyWords, inLocale } from '#copy/words.ts';
import type { Report } from '#domain/report.ts';
import type { Source } from '#domain/sources.ts';
import { ruleWords } from '#shell/parts/findRule.ts';
import styles from '#shell/parts/Paper.module.css';
import { kept } from '#ui/text/kept.tsx';

function sourceText({ title, publisher, date }: Source): string {
  const source = m.help_source_line({ title: inLocale(title), publisher: inLocale(publisher) });
  return date === null ? source : m.report_source_dated({ source, date: formatDay(date) });
}

/** The rules that this record quotes, where each comes from, and how sure it is. */
export function ReportRules({ rules, sources }: Pick<Report, 'rules' | 'sources'>) {
  if (rules.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="report-rules">{m.report_rules()}</h2>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <p className={styles.rule}>
              {kept(m.report_rule_name({ name: inLocale(rule.name), figure: ruleWords(rule) }))}
            </p>
            {inLocale(rule.why) !== '' && <p>{kept(inLocale(rule.why))}</p>}
            <p className={styles.meta}>{m.report_rule_certainty({ certainty: certaintyWords[rule.certainty]() })}</p>
            {sources
              .filter(({ id }) => rule.sourceIds.includes(id))
              .map((source) => (
                <p key={source.id} className={styles.meta}>
                  {kept(sourceText(source))}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
