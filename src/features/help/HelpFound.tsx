import { m } from '#copy/generated/messages.js';
import styles from '#features/help/help.module.css';
import type { HelpEntry, HelpKind } from '#features/help/helpIndex.ts';
import { Link } from '#shell/frame/Link.tsx';
import { UrgentLink } from '#shell/parts/UrgentLink.tsx';

const kindWords: Readonly<Record<HelpKind, () => string>> = {
  question: () => m.help_search_question(),
  word: () => m.help_search_word(),
  rule: () => m.help_search_rule(),
  app: () => m.help_search_app(),
  page: () => m.help_search_page(),
};

/** More would be no answer. */
const MOST = 12;

/** The answers themselves, and links to what is longer; where there is nothing, ways on. */
export function HelpFound({ found }: { found: readonly HelpEntry[] }) {
  if (found.length === 0)
    return (
      <section>
        <h2>{m.help_search_none_heading()}</h2>
        <p>{m.help_search_none_next()}</p>
        <UrgentLink />
      </section>
    );
  return (
    <section aria-labelledby="help-found">
      <h2 id="help-found">{m.help_search_results()}</h2>
      <ul>
        {found.slice(0, MOST).map(({ id, kind, title, text, to }) => (
          <li key={id} className={styles['found']}>
            <h3>{to === null ? title : <Link to={to}>{title}</Link>}</h3>
            {text !== '' && <p>{text}</p>}
            <p className={styles['kind']}>{kindWords[kind]()}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
