import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { appName } from './effectWords.ts';
import styles from './SwitchingSteps.module.css';

/** How the owner of an account switches it to another number inside the app: to be done before leaving the number. */
export function SwitchingSteps({ app }: { app: App }) {
  if (app.steps === null) return <p className={styles.note}>{m.unbinding_no_steps()}</p>;
  return (
    <Disclosure summary={m.unbinding_how_to_switch({ app: appName(app) })}>
      <p>{inLocale(app.steps.path)}</p>
      <ol className={styles.steps}>
        {app.steps.steps.map((step) => (
          <li key={step['zh-CN']}>{inLocale(step)}</li>
        ))}
      </ol>
      <p className={styles.note}>{m.unbinding_steps_unsure({ date: formatDay(app.steps.lastLookedAt) })}</p>
    </Disclosure>
  );
}
