import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Service } from '#api/service.ts';
import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import { CarrierLines } from '#shell/parts/CarrierLines.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import styles from '#shell/parts/ReachAPerson.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';

/** One tap to a person, at the same place on every screen: the line's own carrier where it is known, else all of them. */
export function ReachAPerson({ service }: { service: Service | undefined }) {
  // Whose line it is, if a screen has asked: nothing is asked for this. Not followed: what comes for the next screen moves
  // nothing on this one.
  const line = queryClient.getQueryData(lineQuery.queryKey);
  return (
    <section className={styles.reach} aria-labelledby="person">
      <h2 id="person" tabIndex={-1}>
        {m.common_person()}
      </h2>
      {service === undefined ? (
        <CarrierLines />
      ) : (
        <Hotlines service={service} {...(line && { carrier: line.carrier })} />
      )}
      {service !== undefined && service.reach.length > 0 && (
        <Disclosure summary={m.common_person_ways()}>
          <ul>
            {service.reach.map((way) => (
              <li key={JSON.stringify(way)}>
                {inLocale(way.text)}
                {way.url?.startsWith('https://') && (
                  <>
                    {' '}
                    <a href={way.url}>{m.common_person_open()}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
