import { formatMonth } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import { type CoverageCount, coverageScopes, growthOf } from '#domain/coverage.ts';
import type { Source } from '#domain/sources.ts';
import styles from '#features/apps/CoverageGrowth.module.css';
import { scopeWords } from '#features/apps/coverageWords.ts';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { cx } from '#ui/cx.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { LengthBar } from '#ui/LengthBar.tsx';

type Props = { counts: readonly CoverageCount[]; sources: readonly Source[] };

/** The longest bar leaves room for what goes on beyond it. */
const LONGEST = 0.85;

/** Each published count as a length and as words, and where it comes from. */
export function CoverageGrowth({ counts, sources }: Props) {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  const cited = sources.filter(({ id }) => counts.some(({ sourceIds }) => sourceIds.includes(id)));
  if (counts.length === 0) return null;
  return (
    <section className={cx(styles.growth, 'no-print')} aria-label={m.apps_growth()}>
      <Disclosure summary={m.apps_growth()}>
        <div className={styles.scopes}>
          {coverageScopes.map((scope) => (
            <div key={scope}>
              <h2 className={styles.scope}>{scopeWords[scope]()}</h2>
              <ul>
                {growthOf(counts, scope).map(({ on, count, atLeast, what }) => (
                  <li key={`${on}${count}`} className={styles.count}>
                    <strong className={styles.number}>
                      {atLeast ? m.apps_growth_at_least({ count }) : m.apps_growth_count({ count })}
                    </strong>
                    <LengthBar share={(count / most) * LONGEST} open={atLeast} />
                    <p className={styles.what}>
                      {m.apps_growth_what({ month: formatMonth(on), what: inLocale(what) })}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <Disclosure summary={m.apps_growth_sources()}>
          <ul>
            {cited.map(({ id, title, publisher }) => (
              <li key={id} className={styles.source}>
                <Link to={paths.source(id)}>
                  {m.help_source_line({ title: inLocale(title), publisher: inLocale(publisher) })}
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.what}>{m.apps_growth_names()}</p>
        </Disclosure>
      </Disclosure>
    </section>
  );
}
