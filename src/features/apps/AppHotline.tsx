import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import styles from '#features/apps/apps.module.css';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** Whom to call about the app; where no number is known, none is invented. */
export function AppHotline({ app }: { app: App }) {
  return (
    <section className={styles.part}>
      <h2>{m.apps_hotline()}</h2>
      {app.hotline === null ? (
        <p>{m.apps_hotline_none()}</p>
      ) : (
        <>
          <p>
            <a href={`tel:${app.hotline.number}`} className={buttonClass('secondary')}>
              {m.accounts_call_app({ app: appName(app), number: app.hotline.number })}
            </a>
          </p>
          {!app.hotline.sure && <p className={styles.meta}>{m.accounts_hotline_unsure()}</p>}
        </>
      )}
    </section>
  );
}
