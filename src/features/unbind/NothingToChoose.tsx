import { m } from '#copy/generated/messages.js';
import { type Inquiry, summarise } from '#domain/inquiry.ts';
import { paths } from '#paths.ts';
import { UntoldApps } from '#shell/accounts/UntoldApps.tsx';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/requests/requests.module.css';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { LineDrawing } from '#ui/LineDrawing.tsx';

/** Nothing can be ticked: because nobody has asked yet, or because nothing that was found can be requested here. */
export function NothingToChoose({ inquiry }: { inquiry: Inquiry | null }) {
  const summary = inquiry && summarise(inquiry);
  return (
    <div className={styles.empty}>
      <LineDrawing name="empty" />
      <h2>{summary ? m.unbind_none_title() : m.unbind_not_asked_title()}</h2>
      {summary === null && <p>{m.unbind_not_asked_text()}</p>}
      {summary !== null && summary.told > 0 && (
        <p>{summary.accounts > 0 ? m.unbind_none_text() : m.unbind_none_found()}</p>
      )}
      {summary && <UntoldApps summary={summary} />}
      <Link to={paths.accounts} className={buttonClass('primary')}>
        {m.unbind_to_accounts()}
      </Link>
    </div>
  );
}
