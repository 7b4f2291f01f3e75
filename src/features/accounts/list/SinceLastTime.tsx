import { changeWord } from '#copy/comparisonWords.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { namesOf } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import type { Change } from '#domain/comparison.ts';
import type { Instant } from '#domain/time.ts';
import { paths } from '#paths.ts';
import styles from '#shell/accounts/accounts.module.css';
import { Link } from '#shell/frame/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = { changes: readonly Change[]; apps: ReadonlyMap<string, App> };

const wordsOf = (change: Change, apps: Props['apps']) => changeWord(change, namesOf(apps.get(change.appId)).name);

/** What is new since the inquiry before, and unexplained: it is put before the person. */
export function AlarmingChanges({ changes, apps }: Props) {
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" heading={m.report_changes_alarm_heading()}>
      <ul>
        {changes.map((change) => (
          <li key={`${change.appId} ${change.bindingIds.join(' ')}`}>
            {change.bindingIds.length === 1 ? (
              <Link to={paths.account(change.bindingIds[0] ?? '')}>{wordsOf(change, apps)}</Link>
            ) : (
              wordsOf(change, apps)
            )}
          </li>
        ))}
      </ul>
      <p>{m.report_change_alarm_text()}</p>
    </Notice>
  );
}

/** What else differs from the inquiry before, for whoever wants to read it. */
export function CalmChanges({ changes, since, apps }: Props & { since: Instant }) {
  if (changes.length === 0) return null;
  return (
    <>
      <p>
        {m.report_changes_count({ count: changes.length })} ·{' '}
        {kept(m.report_changes_since({ date: formatDate(since) }))}
      </p>
      <ul className={styles.meaning}>
        {changes.map((change) => (
          <li key={`${change.appId} ${change.kind} ${change.bindingIds.join(' ')}`}>{wordsOf(change, apps)}</li>
        ))}
      </ul>
    </>
  );
}
