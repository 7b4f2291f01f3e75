import { m } from '#copy/generated/messages.js';
import type { Account } from '#domain/account.ts';
import { LeftOut } from '#features/unbind/LeftOut.tsx';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/requests/requests.module.css';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

/** Nothing was chosen, or nothing of what was chosen can be requested any more. */
export function NothingToSend({ leftOut }: { leftOut: Account[] }) {
  return (
    <div className={styles.stack}>
      <LeftOut rows={leftOut} />
      <div className={styles.empty}>
        <LineDrawing name="empty" />
        <h2>{m.unbind_check_empty_title()}</h2>
        <p>{m.unbind_check_empty_text()}</p>
        <Link to={paths.unbind} className={buttonClass('primary')}>
          {m.unbind_to_choose()}
        </Link>
      </div>
    </div>
  );
}
