import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/rules/rules.module.css';

/** Every publication that a rule or a fact of an app cites: each can be linked to. */
export function Sources({ sources, asked }: { sources: readonly Source[]; asked: string }) {
  return (
    <section id="sources" className={styles['sources']}>
      <h2>{m.rules_sources()}</h2>
      <p>{m.rules_sources_lead()}</p>
      <ul>
        {sources.map(({ id, title, publisher, date, url }) => (
          <li key={id} id={`source-${id}`} className={styles['rule']} data-asked={`source-${id}` === asked}>
            {/* Two publishers may give one thing the same title. */}
            <h3>{m.help_source_line({ title: inLocale(title), publisher: inLocale(publisher) })}</h3>
            {date !== null && <p className={styles['source']}>{formatDay(date)}</p>}
            {url?.startsWith('https://') && (
              <p className={styles['source']}>
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
