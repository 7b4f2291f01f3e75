import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/rules/rules.module.css';
import { SourceFacts } from '#features/rules/SourceFacts.tsx';
import { kept } from '#ui/text/kept.tsx';

/** Every publication that a rule or a fact of an app cites: each can be linked to. */
export function Sources({ sources, asked }: { sources: readonly Source[]; asked: string }) {
  return (
    <section id="sources" className={styles['sources']}>
      <h2>{m.rules_sources()}</h2>
      <p>{m.rules_sources_lead()}</p>
      <ul>
        {sources.map((source) => (
          <li
            key={source.id}
            id={`source-${source.id}`}
            className={styles['rule']}
            data-asked={`source-${source.id}` === asked}
          >
            {/* Two publishers may give one thing the same title. */}
            <h3>
              {kept(m.help_source_line({ title: inLocale(source.title), publisher: inLocale(source.publisher) }))}
            </h3>
            <SourceFacts source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
