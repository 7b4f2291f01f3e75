import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { lineQuery } from '#api/lines.ts';
import { queryClient } from '#api/queryClient.ts';
import type { Service } from '#api/service.ts';
import { sessionQuery } from '#api/sessions.ts';
import { inLocale } from '#copy/bilingual.ts';
import { m } from '#copy/generated/messages.js';
import { CarrierLines } from '#shell/parts/CarrierLines.tsx';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import styles from '#shell/parts/ReachAPerson.module.css';
import { useIsUnseen } from '#shell/session/unseen.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

/** One tap to a person, at the same place on every screen: the line's own carrier where it is known, else all of them. */
export function ReachAPerson({ service }: { service: Service | undefined }) {
  const { pathname } = useLocation();
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  const lineId = session?.state === 'signedIn' ? session.lineId : null;
  // If a screen has asked for the line: nothing is asked for this. What comes for the next screen moves nothing on this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once for each screen and person.
  const line = useMemo(() => queryClient.getQueryData(lineQuery.queryKey), [pathname, lineId]);
  const unseen = useIsUnseen();
  return (
    <section className={styles.reach} aria-labelledby="person">
      <h2 id="person" tabIndex={-1}>
        {m.common_person()}
      </h2>
      {service === undefined ? (
        <CarrierLines />
      ) : (
        <Hotlines service={service} {...(line && !unseen && { carrier: line.carrier })} />
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
