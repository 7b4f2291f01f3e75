import { m } from '#copy/generated/messages.js';
import styles from '#features/settings/settings.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';

/** What can be taken along: the record of the number, and the statement for others. */
export function Record() {
  return (
    <section>
      <h2>{m.report_title()}</h2>
      <ul className={styles['links']}>
        <li>
          <Link to={paths.report}>{m.report_to_report()}</Link>
        </li>
        <li>
          <Link to={paths.holderSince}>{m.report_to_holder_since()}</Link>
        </li>
      </ul>
    </section>
  );
}
