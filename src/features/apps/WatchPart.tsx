import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import styles from '#features/apps/apps.module.css';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Link } from '#shell/frame/Link.tsx';
import { returnTo } from '#shell/session/returnTo.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

type Props = {
  app: App;
  /** Null: nobody is signed in. */
  watch: { on: boolean; set: (watched: boolean) => void; busy: boolean; error: Error | null } | null;
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
          <>
            <ProblemNotice error={watch.error} />
            <div className="acts">
              <Button
                variant="secondary"
                busy={watch.busy}
                busyText={m.accounts_whose_saving()}
                onClick={() => watch.set(!watch.on)}
              >
                {watch.on ? m.accounts_watch_off() : m.accounts_watch_on()}
              </Button>
              <span role="status">{watch.on && m.accounts_watching()}</span>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
