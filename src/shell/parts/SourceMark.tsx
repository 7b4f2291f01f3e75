import type { Evidence } from '#api/evidence.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { PageSourceId } from '#domain/sources.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/parts/SourceMark.module.css';

/** `portal`: a rule of this portal's own. Null: nobody has published it. */
export type Backing = PageSourceId | 'portal' | null;

type Props = {
  source: Backing;
  /** Left out as long as it is not there: the statement can be read without it. */
  evidence: Evidence | undefined;
};

/** Who has published the statement before it; else that it is only advice. */
export function SourceMark({ source, evidence }: Props) {
  if (source === 'portal') return <span className={styles['mark']}>{m.urgent_own()}</span>;
  const known = evidence?.sources.find(({ id }) => id === source);
  if (source === null || (evidence !== undefined && known === undefined))
    return <span className={styles['mark']}>{m.urgent_advice()}</span>;
  return (
    <Link to={paths.source(source)} className={styles['mark']}>
      {known === undefined ? m.urgent_source() : m.urgent_source_by({ publisher: inLocale(known.publisher) })}
      {known !== undefined && <span className="visually-hidden"> {inLocale(known.title)}</span>}
    </Link>
  );
}
