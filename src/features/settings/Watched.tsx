import { useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { App, Coverage } from '#domain/app.ts';
import { isCovered } from '#domain/coverage.ts';
import styles from '#features/settings/settings.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Button } from '#ui/form/Button.tsx';

type Props = {
  watched: string[];
  apps: App[];
  /** Calls `done` once the service has forgotten it. */
  onStop: (appId: string, done: () => void) => void;
  stopping: string | null;
};

const joinedWords: Readonly<Record<Coverage['evidence'], () => string>> = {
  source: () => m.settings_watched_joined(),
  sample: () => m.apps_fact_sample(),
};

/** Apps whose joining the person wants to hear of. */
export function Watched({ watched, apps, onStop, stopping }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = apps.filter((app) => watched.includes(app.id));
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {m.settings_watched()}
      </h2>
      {shown.length === 0 && <p className={styles.meta}>{m.settings_watched_none()}</p>}
      <ul className={styles.list}>
        {shown.map((app) => (
          <li key={app.id}>
            <span>
              <Link to={paths.app(app.id)}>{inLocale(app.name)}</Link>
              {isCovered(app, 'unbinding') && (
                <span className={styles.meta}> {joinedWords[app.unbinding.evidence]()}</span>
              )}
            </span>
            <Button
              variant="link"
              busy={stopping === app.id}
              aria-label={m.settings_stop_of({ app: inLocale(app.name) })}
              onClick={() => onStop(app.id, () => heading.current?.focus())}
            >
              {m.settings_stop()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
