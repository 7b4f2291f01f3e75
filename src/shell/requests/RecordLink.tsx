import { m } from '#copy/generated/messages.js';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/requests/RecordLink.module.css';

/** The quiet way to everything at once, to print or to keep. */
export function RecordLink() {
  return (
    <p className={styles.way}>
      <Link to={paths.report}>{m.report_to_report()}</Link>
    </p>
  );
}
