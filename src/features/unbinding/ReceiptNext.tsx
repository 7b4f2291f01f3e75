import { formatLastDay, yearOfLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { UnbindingRequest } from '#domain/request.ts';
import { paths } from '#paths.ts';
import { Link } from 'react-router';
import styles from './ReceiptNext.module.css';

/** What happens next, with dates; how we tell; what to do if nothing comes. */
export function ReceiptNext({ due }: { due: UnbindingRequest | undefined }) {
  const date = due === undefined ? '' : formatLastDay(due.dueAt);
  return (
    <section className={styles.next}>
      <h2>{m.unbinding_next_heading()}</h2>
      <ol className={styles.list}>
        <li>{m.unbinding_next_received()}</li>
        {due !== undefined && (
          <li>
            {due.dueExpected
              ? m.unbinding_next_due_expected({ date, year: yearOfLastDay(due.dueAt) })
              : m.unbinding_next_due({ date })}
          </li>
        )}
        <li>
          {m.unbinding_next_tell()} <Link to={paths.settings}>{m.unbinding_next_settings()}</Link>
        </li>
        <li>{m.unbinding_next_nothing()}</li>
      </ol>
    </section>
  );
}
