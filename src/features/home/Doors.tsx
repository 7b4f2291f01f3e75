import { formatShortDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Known, Verdict } from '#features/home/verdict.ts';
import { paths } from '#paths.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from 'react-router';
import styles from './Doors.module.css';

/** Two quiet doors under the verdict: never a grid of tiles. */
export function Doors({ verdict, known }: { verdict: Verdict; known: Known }) {
  const count = known.bindings
    .filter((binding) => binding.goneAt === null)
    .reduce((sum, binding) => sum + binding.count, 0);
  const doors: { to: string; label: string }[] = [];
  if (count > 0 && verdict.kind !== 'fine') {
    doors.push({ to: paths.accounts, label: m.home_door_accounts({ count }) });
  }
  if (known.line.secondHand || verdict.kind === 'newHolder') {
    doors.push({ to: `${paths.help}#stranger`, label: m.home_door_stranger() });
    doors.push({ to: `${paths.help}#tags`, label: m.home_door_tags() });
  } else if (known.inquiry !== null) {
    doors.push({ to: paths.accounts, label: m.home_door_last({ date: formatShortDate(known.inquiry.submittedAt) }) });
  }
  if (doors.length === 0) return null;
  return (
    <nav aria-label={m.home_doors()}>
      <ul className={styles['doors']}>
        {doors.map((door) => (
          <li key={door.label}>
            <Link to={door.to}>
              <span>{door.label}</span> <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
