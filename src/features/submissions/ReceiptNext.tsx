import type { Service } from '#api/service.ts';
import { formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { yearOfLastDay } from '#copy/yearOfLastDay.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import type { Submission } from '#domain/submission.ts';
import { dueEntries, dueLines, revisionOf } from '#features/submissions/dueEntries.ts';
import styles from '#features/submissions/ReceiptNext.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { AddToCalendar } from '#shell/time/AddToCalendar.tsx';
import { cx } from '#ui/cx.ts';

type Props = {
  submission: Submission;
  /** What it has opened. */
  requests: readonly UnbindingRequest[];
  /** The latest of them to be answered. */
  due: UnbindingRequest | undefined;
  service: Service;
  now: number;
};

/** What happens next, with dates; how we tell; what to do if nothing comes; and the dates for the person's calendar. */
export function ReceiptNext({ submission, requests, due, service, now }: Props) {
  const date = due === undefined ? '' : formatLastDay(due.dueAt);
  const entries = dueEntries(submission, requests, now);
  return (
    <section className={styles.next}>
      <h2>{m.submissions_next_heading()}</h2>
      <ol className={styles.list}>
        <li>{m.submissions_next_received()}</li>
        {due !== undefined && (
          <li>
            {due.dueExpected
              ? m.submissions_next_due_expected({ date, year: yearOfLastDay(due.dueAt) })
              : m.submissions_next_due({ date })}{' '}
            <Why rule={service.rules.find(({ id }) => id === due.dueRuleId)} />
          </li>
        )}
        <li>
          {m.submissions_next_tell()}{' '}
          <Link to={paths.settings} className="no-print">
            {m.submissions_next_settings()}
          </Link>
        </li>
        <li>{m.submissions_next_nothing()}</li>
      </ol>
      {entries.length > 0 && (
        <div className={cx(styles.calendar, 'no-print')}>
          <AddToCalendar
            entries={entries}
            revision={revisionOf(requests)}
            fileName="clearline-due"
            text={dueLines(entries)}
          />
        </div>
      )}
    </section>
  );
}
