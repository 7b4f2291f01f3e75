import type { To } from 'react-router';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/parts/DoorList.module.css';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';

export type Door = {
  to: To;
  label: string;
  /** What waits behind it, in a few words: the label then stands out. */
  hint?: string;
};

type Props = {
  doors: readonly Door[];
  /** In an emergency, and to parts of the same page: Back leads out of it. */
  urgent?: boolean;
};

/** Ways on from here, as plain rows: never a grid of tiles. */
export function DoorList({ doors, urgent = false }: Props) {
  if (doors.length === 0) return null;
  return (
    <ul className={cx(styles.doors, urgent && styles.urgent)}>
      {doors.map(({ to, label, hint }) => (
        <li key={label}>
          <Link to={to} replace={urgent}>
            <span>
              <span className={cx(styles.label, hint !== undefined && styles.name)}>{label}</span>
              {hint !== undefined && <span className={styles.hint}> {hint}</span>}
            </span>{' '}
            <Icon name="chevron" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
