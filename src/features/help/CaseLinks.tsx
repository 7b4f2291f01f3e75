import { cases } from '#features/help/cases.ts';
import styles from '#features/help/help.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';

/** The cases, but for the one that is shown. */
export function CaseLinks({ but }: { but?: string }) {
  return (
    <ul className={styles['links']}>
      {cases
        .filter(({ id }) => id !== but)
        .map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.case(id)}>{title()}</Link>
          </li>
        ))}
    </ul>
  );
}
