import { m } from '#copy/generated/messages.js';
import type { App } from '#domain/app.ts';
import { type LeftBound, partOf, taskStanding } from '#domain/stillBound.ts';
import styles from '#features/number/cooling-off/countdown.module.css';

const holdsMoney = (app: App | null) => app?.money === true;
const holdsNone = (app: App | null) => !holdsMoney(app);

/** Status in plain words: what is still to do, what runs, what is not known, what is done. */
function statusOf(left: LeftBound | null): string {
  const standing = taskStanding(left);
  switch (standing.kind) {
    case 'neverLookedUp':
      return m.coolingOff_task_unknown();
    case 'toDo':
      return m.coolingOff_task_left({ count: standing.count });
    case 'underWay':
      return m.coolingOff_task_under_way({ count: standing.count });
    case 'untold':
      return m.coolingOff_task_untold({ count: standing.count });
    case 'doneButUntold':
      return m.coolingOff_task_done_untold({ count: standing.count });
    case 'nothingFound':
      return m.coolingOff_task_nothing();
    case 'done':
      return m.coolingOff_task_done();
  }
}

/** What to do before the end. `left` is null while nobody has looked the number up. */
export function Tasks({ left }: { left: LeftBound | null }) {
  const tasks = [
    { name: m.coolingOff_task_money(), status: statusOf(left && partOf(left, holdsMoney)) },
    { name: m.coolingOff_task_rest(), status: statusOf(left && partOf(left, holdsNone)) },
    { name: m.coolingOff_task_keep(), hint: m.coolingOff_task_keep_hint(), status: m.coolingOff_task_yours() },
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
