import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import styles from '#features/apps/apps.module.css';
import { paths } from '#paths.ts';
import { type Watch, WatchSwitch } from '#shell/acts/WatchSwitch.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { returnTo } from '#shell/session/returnTo.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  app: App;
  /** Null: nobody is signed in. */
  watch: Watch | null;
};

/** "Tell me when it joins", for an app that unbinding does not reach. */
export function WatchPart({ app, watch }: Props) {
  return (
    <section className="no-print">
      <div className={styles.part}>
        <h2>{m.apps_watch()}</h2>
        <p>{m.apps_watch_text({ app: appName(app) })}</p>
        {watch === null ? (
          <p>
            <Link
              to={paths.signIn}
              className={buttonClass('secondary')}
              onClick={() => returnTo.keep(paths.app(app.id))}
            >
              {m.apps_watch_sign_in()}
            </Link>
          </p>
        ) : (
          <WatchSwitch watch={watch} />
        )}
      </div>
    </section>
  );
}
