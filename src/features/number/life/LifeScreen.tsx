/** The whole life of the number as one picture to scale, the person's own acts on it, and the same in words. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { lifeQuery } from '#api/life.ts';
import { lineQuery } from '#api/lines.ts';
import { requestsQuery } from '#api/requests.ts';
import { m } from '#copy/generated/messages.js';
import { requestedIn, withoutRepeats } from '#domain/life/life.ts';
import styles from '#features/number/life/life.module.css';
import { lastYear, pictureOf, wholeSpan } from '#features/number/life/lifeDrawing.ts';
import { lifeEntries } from '#features/number/life/lifeEntries.ts';
import { paths } from '#paths.ts';
import { PrintButton } from '#shell/acts/PrintButton.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { PrintedAt } from '#shell/time/PrintedAt.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';
import { LifeLine } from '#ui/drawing/LifeLine.tsx';
import { Timeline } from '#ui/Timeline.tsx';

export function Component() {
  useLocale();
  const { data: line } = useSuspenseQuery(lineQuery);
  const { data: told } = useSuspenseQuery(lifeQuery);
  const life = withoutRepeats(told);
  const { data: requests } = useSuspenseQuery(requestsQuery);
  const now = useHoldingPeriodNow(line);
  const acts = requestedIn(requests, now);
  const open = acts.reduce((sum, act) => sum + act.open, 0);
  const facts = { life, line, acts, now };
  const whole = wholeSpan(life, line, now);
  const year = lastYear(whole, now);
  return (
    <Screen
      title={m.number_life_title()}
      lead={<p>{m.number_life_lead()}</p>}
      back={{ to: paths.number, label: m.number_back() }}
    >
      <PrintedAt />
      <section className={styles.part}>
        <h2>{m.number_life_whole()}</h2>
        <LifeLine {...pictureOf(facts, whole)} />
        <p className={styles.key}>{m.number_life_key()}</p>
      </section>
      {year !== null && (
        <section className={styles.part}>
          <h2>{m.number_life_year()}</h2>
          <LifeLine {...pictureOf(facts, year)} />
        </section>
      )}
      <section className={styles.part}>
        <h2>{m.number_life_open()}</h2>
        {open === 0 ? (
          <p>{m.number_life_open_none()}</p>
        ) : (
          <Link to={paths.requests} className={styles.link}>
            {m.number_life_open_requests({ count: open })}
          </Link>
        )}
      </section>
      <section className={styles.part}>
        <h2>{m.number_life_words()}</h2>
        <Timeline entries={lifeEntries(facts)} label={m.number_life_words()} />
      </section>
      <PrintButton />
    </Screen>
  );
}
