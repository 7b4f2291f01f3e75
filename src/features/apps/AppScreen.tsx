/** One app: what is covered on what evidence, what to see to first, and how its owner switches numbers in it. */

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { appDetailsQuery } from '#api/appDetails.ts';
import { appsQuery } from '#api/apps.ts';
import { evidenceQuery } from '#api/evidence.ts';
import { preferencesQuery, watchAppMutation } from '#api/preferences.ts';
import { sessionQuery } from '#api/sessions.ts';
import { m } from '#copy/generated/messages.js';
import { appName, inLocale } from '#copy/words.ts';
import { detailsOf } from '#domain/app.ts';
import { isCovered } from '#domain/coverage.ts';
import { AppFacts } from '#features/apps/AppFacts.tsx';
import { AppHotline } from '#features/apps/AppHotline.tsx';
import styles from '#features/apps/apps.module.css';
import { WatchPart } from '#features/apps/WatchPart.tsx';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { SwitchingSteps } from '#shell/parts/SwitchingSteps.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';

export function Component() {
  useLocale();
  const appId = useParams()['id'];
  const { data: apps } = useSuspenseQuery(appsQuery);
  const { data: details = [] } = useQuery(appDetailsQuery);
  const { data: evidence } = useSuspenseQuery(evidenceQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session.state === 'signedIn';
  const preferences = useQuery({ ...preferencesQuery, enabled: signedIn });
  const watch = useAct(watchAppMutation);

  const back = { to: paths.apps, label: m.apps_back() };
  const app = apps.find(({ id }) => id === appId);
  if (app === undefined) {
    return (
      <Screen title={m.apps_unknown()} lead={<p>{m.apps_unknown_text()}</p>}>
        <Link to={paths.apps} className={buttonClass('primary')}>
          {m.apps_unknown_next()}
        </Link>
      </Screen>
    );
  }

  const name = appName(app);
  const { about, before } = detailsOf(app, details);
  return (
    <Screen
      title={name}
      heading={
        <span className={styles.heading}>
          <AppTile app={app} /> {name}
        </span>
      }
      lead={inLocale(about) !== '' && <p>{inLocale(about)}</p>}
      back={back}
    >
      <div className={styles.stack}>
        <AppFacts app={app} sources={evidence.sources} />
        {(before !== null || app.money) && (
          <Notice tone="warning" heading={m.apps_before()}>
            <p>{before === null ? m.apps_before_money() : inLocale(before)}</p>
          </Notice>
        )}
        <section className={styles.part}>
          <h2>{m.apps_steps({ app: name })}</h2>
          <SwitchingSteps app={app} />
        </section>
        <AppHotline app={app} />
        {signedIn && (
          <ProblemNotice
            error={preferences.error}
            busy={preferences.isFetching}
            onRetry={() => void preferences.refetch()}
          />
        )}
        {!isCovered(app, 'unbinding') && (!signedIn || preferences.data !== undefined) && (
          <WatchPart
            app={app}
            watch={
              preferences.data === undefined
                ? null
                : {
                    on: preferences.data.watchedAppIds.includes(app.id),
                    set: (watched) => watch.mutate({ appId: app.id, watched }),
                    busy: watch.isPending,
                    error: watch.error,
                  }
            }
          />
        )}
        <p className={styles.next}>
          <Link to={signedIn ? paths.accounts : paths.lookUp}>
            {signedIn ? m.apps_next_accounts() : m.apps_next_look_up()}
          </Link>
        </p>
      </div>
    </Screen>
  );
}
