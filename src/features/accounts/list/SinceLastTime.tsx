import { Link } from 'react-router';
import { changeWord } from '#copy/comparisonWords.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { namesOf } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { type Change, isAlarming } from '#domain/comparison.ts';
import type { Instant } from '#domain/time.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = { changes: readonly Change[]; since: Instant; apps: ReadonlyMap<string, App> };

/** What differs from the inquiry before. Only what is new and unexplained is put before the person; the rest can be read. */
export function SinceLastTime({ changes, since, apps }: Props) {
  const wordsOf = (change: Change) => changeWord(change, namesOf(apps.get(change.appId)).name);
  const alarming = changes.filter(isAlarming);
  const calm = changes.filter((change) => !isAlarming(change));
  return (
    <>
      {alarming.length > 0 && (
        <Notice tone="warning" heading={m.report_changes_alarm_heading()}>
          <ul>
            {alarming.map((change) => (
              <li key={`${change.appId} ${change.bindingIds.join(' ')}`}>
                {change.bindingIds.length === 1 ? (
                  <Link to={paths.account(change.bindingIds[0] ?? '')}>{wordsOf(change)}</Link>
                ) : (
                  wordsOf(change)
                )}
              </li>
            ))}
          </ul>
          <p>{m.report_change_alarm_text()}</p>
        </Notice>
      )}
      {calm.length > 0 && (
        <Disclosure summary={m.report_changes_count({ count: calm.length })}>
          <ul className={styles.meaning}>
            {calm.map((change) => (
              <li key={`${change.appId} ${change.kind} ${change.bindingIds.join(' ')}`}>{wordsOf(change)}</li>
            ))}
          </ul>
          <p>{m.report_changes_since({ date: formatDate(since) })}</p>
        </Disclosure>
      )}
    </>
  );
}
