import { useQuery } from '@tanstack/react-query';
import { appDetailsQuery } from '#api/appDetails.ts';
import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale, oldNumberWords } from '#copy/words.ts';
import { type App, detailsOf } from '#domain/app.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import styles from '#shell/parts/SwitchingSteps.module.css';
import { kept } from '#ui/text/kept.tsx';

/**
 * How the owner switches the account to another number. Labels drift, so each recipe says how sure it is and of when. It waits
 * for its own answer: a screen can do its work without.
 */
export function SwitchingSteps({ app }: { app: App | null }) {
  const { data: details, error, isFetching, refetch } = useQuery(appDetailsQuery);
  if (details === undefined)
    return (
      <>
        <ProblemNotice error={error} busy={isFetching} onRetry={() => void refetch()} />
        {error === null && <p>{m.common_loading()}</p>}
      </>
    );
  const known = detailsOf(app, details).steps;
  if (known === null) {
    return (
      <div className={styles.steps}>
        <p>{m.accounts_steps_general()}</p>
        <OldNumber app={app} />
        <p className={styles.meta}>{m.accounts_steps_general_note()}</p>
      </div>
    );
  }
  const { path, steps, proof, general, lastLookedAt, sure } = known;
  const date = formatDay(lastLookedAt);
  return (
    <div className={styles.steps}>
      {general && <p>{m.accounts_steps_usual()}</p>}
      <p className={styles.path}>{inLocale(path)}</p>
      {steps.length > 0 && (
        <ol>
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step may be told twice, and none moves.
            <li key={index}>{inLocale(step)}</li>
          ))}
        </ol>
      )}
      <p>{m.accounts_steps_proof({ proof: inLocale(proof) })}</p>
      <OldNumber app={app} />
      {!general && (
        <p className={styles.meta}>
          {kept(sure ? m.accounts_steps_sure({ date }) : m.accounts_steps_unsure({ date }))}
        </p>
      )}
    </div>
  );
}

/** Whether it takes the number that is given up. */
function OldNumber({ app }: { app: App | null }) {
  if (!app?.oldNumber) return null;
  const need = oldNumberWords[app.oldNumber.need]();
  return <p>{app.oldNumber.sourceId === null ? m.apps_old_number({ need }) : m.apps_old_number_sourced({ need })}</p>;
}
