import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/rules/rules.module.css';
import { kept } from '#ui/text/kept.tsx';

const kindWords: Readonly<Record<Source['kind'], () => string>> = {
  law: () => m.rules_kind_law(),
  authority: () => m.rules_kind_authority(),
  operator: () => m.rules_kind_operator(),
  vendor: () => m.rules_kind_vendor(),
  press: () => m.rules_kind_press(),
  web: () => m.rules_kind_web(),
  unknown: () => m.rules_kind_unknown(),
};

/** What kind of publication it is, of when, and where its text or a copy can be opened; else why not. */
export function SourceFacts({ source }: { source: Source }) {
  const { kind, date, url, isCopy, missing, title } = source;
  return (
    <>
      <p className={styles['source']}>
        {kindWords[kind]()}
        {date !== null && kept(` · ${formatDay(date)}`)}
      </p>
      {/* An address from outside: nothing but a page is ever opened. */}
      {url !== null && /^https?:\/\//.test(url) && (
        <p className={styles['source']}>
          <a href={url} rel="noreferrer" className={styles['open']}>
            {isCopy ? m.rules_open_copy() : m.rules_open()}
            <span className="visually-hidden"> {inLocale(title)}</span>
          </a>{' '}
          <span>{url}</span>
        </p>
      )}
      {missing !== null && <p className={styles['source']}>{kept(inLocale(missing))}</p>}
    </>
  );
}
