import type { Shop } from '#api/retrievals.ts';
import { formatNearDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { Visit } from '#domain/retrieval.ts';
import { groupReference } from '#domain/submission.ts';
import styles from '#features/number/Number.module.css';
import { CopyButton } from '#shell/acts/CopyButton.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { Button } from '#ui/form/Button.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  visit: Visit;
  /** Its day is over without an outcome. */
  isPast: boolean;
  shop: Shop | undefined;
  busy: boolean;
  error: Error | null;
  onCancel: () => void;
};

/** The booked visit, to show at the counter. */
export function BookedVisit({ visit, isPast, shop, busy, error, onCancel }: Props) {
  const reference = groupReference(visit.reference);
  return (
    <section className={styles.part}>
      <h2>{kept(m.number_booked_heading({ date: formatNearDay(visit.day) }))}</h2>
      {isPast && <p>{m.number_booked_past()}</p>}
      <p>{m.number_clock_runs()}</p>
      <div>
        <p>{m.number_booked_reference()}</p>
        <p className={styles.reference} translate="no">
          {reference}
        </p>
        <CopyButton variant="link" text={reference} label={m.number_copy_reference()} isShown />
      </div>
      {shop !== undefined && (
        <SummaryList
          rows={[
            { key: 'shop', term: m.number_booked_shop(), value: inLocale(shop.name) },
            { key: 'address', term: m.number_booked_address(), value: inLocale(shop.address) },
            { key: 'hours', term: m.number_booked_hours(), value: inLocale(shop.hours) },
          ]}
        />
      )}
      {!isPast && <p className={styles.quiet}>{m.number_booked_next()}</p>}
      <ProblemNotice error={error} />
      <Button variant="secondary" busy={busy} busyText={m.number_cancelling_visit()} onClick={onCancel}>
        {m.number_cancel_visit()}
      </Button>
    </section>
  );
}
