import { m } from '#copy/generated/messages.js';
import type { Account } from '#domain/account.ts';
import { NotNowRow } from '#features/unbind/NotNowRow.tsx';
import { useFollowLink } from '#shell/frame/useFollowLink.ts';
import { useLocale } from '#shell/frame/useLocale.ts';
import styles from '#shell/requests/requests.module.css';
import { ConnectedList } from '#ui/ConnectedList.tsx';

/** What was chosen and can't be requested any more: shown apart, with its reason, and not sent. */
export function LeftOut({ rows }: { rows: Account[] }) {
  const locale = useLocale();
  const follow = useFollowLink();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{m.unbind_left_out()}</h2>
      <p className={styles.lead}>{m.unbind_left_out_lead()}</p>
      <ConnectedList>
        {rows.map((row) => (
          <NotNowRow key={row.binding.id} row={row} follow={follow} locale={locale} />
        ))}
      </ConnectedList>
    </section>
  );
}
