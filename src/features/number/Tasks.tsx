import { m } from '#copy/generated/messages.js';
import type { BoundRow } from './boundRows.ts';
import styles from './countdown.module.css';

/** Status in plain words: what is still to do, what runs, what is done, and what the portal can't see. */
function statusOf(rows: readonly BoundRow[] | null): string {
  if (rows === null) return m.countdown_task_unknown();
  if (rows.length === 0) return m.countdown_task_done();
  const toDo = rows.filter(({ underWay }) => !underWay).length;
  return toDo > 0 ? m.countdown_task_left({ count: toDo }) : m.countdown_task_under_way({ count: rows.length });
}

/** What to do before the end. `rows` is null while nobody has looked the number up. */
export function Tasks({ rows }: { rows: readonly BoundRow[] | null }) {
  const tasks = [
    {
      name: m.countdown_task_money(),
      status: statusOf(rows?.filter(({ app }) => app?.money) ?? null),
    },
    {
      name: m.countdown_task_rest(),
      status: statusOf(rows?.filter(({ app }) => !app?.money) ?? null),
    },
    { name: m.countdown_task_keep(), hint: m.countdown_task_keep_hint(), status: m.countdown_task_yours() },
  ];
  return (
    <ul className={styles['tasks']}>
      {tasks.map(({ name, hint, status }) => (
        <li key={name}>
          <div>
            {name}
            {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
          </div>
          <span className={styles['status']}>{status}</span>
        </li>
      ))}
    </ul>
  );
}
