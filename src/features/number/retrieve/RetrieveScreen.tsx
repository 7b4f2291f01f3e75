/** Getting the number back: what the shop wants, and the visit that can be booked. The shop decides. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { lineQuery } from '#api/lines.ts';
import { bookVisitMutation, cancelVisitMutation, retrievalQuery } from '#api/retrievals.ts';
import { serviceQuery } from '#api/service.ts';
import { formatLastDay, formatNearDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { holdingPeriodOf } from '#domain/coolingOff.ts';
import { phaseAt } from '#domain/line.ts';
import { bookedVisit, isPastDay, type VisitRefusal, visitDays } from '#domain/retrieval.ts';
import styles from '#features/number/Number.module.css';
import { BookedVisit } from '#features/number/retrieve/BookedVisit.tsx';
import { BookingForm } from '#features/number/retrieve/BookingForm.tsx';
import { NotInPeriod } from '#features/number/retrieve/NotInPeriod.tsx';
import { ShopFacts } from '#features/number/retrieve/ShopFacts.tsx';
import { paths } from '#paths.ts';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { forgetDrafts } from '#shell/acts/useDraft.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { useHoldingPeriodNow } from '#shell/time/useHoldingPeriodNow.ts';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

const refusalWords: Readonly<Record<VisitRefusal | 'unknown', () => string>> = {
  identityNotProved: () => m.number_refused_identity_not_proved(),
  debtsUnpaid: () => m.number_refused_debts_unpaid(),
  lineLimit: () => m.number_refused_line_limit(),
  unknown: () => m.number_refused_unknown(),
};

export function Component() {
  useLocale();
  const { data: line } = useSuspenseQuery(lineQuery);
  const now = useHoldingPeriodNow(line);
  const { data: service } = useSuspenseQuery(serviceQuery);
  const { data: retrieval, refetch } = useSuspenseQuery(retrievalQuery);

  const { shops, visits, owedFen } = retrieval;
  const last = visits.slice(-1)[0];
  const standing = useFocusAfter<HTMLDivElement>(`${last?.id} ${last?.state}`);
  /** "Not possible now": another tab was quicker, or the shop. What it did is shown, and takes the focus. */
  const around = { focus: standing, readAnew: () => void refetch() };
  const book = useAct(bookVisitMutation, { ...around, sent: () => forgetDrafts('visit') });
  const cancel = useAct(cancelVisitMutation, around);
  const back = { to: paths.number, label: m.number_back() };
  const period = holdingPeriodOf(line);
  if (phaseAt(line, now) !== 'coolingOff' || period === null) {
    return <NotInPeriod line={line} visits={visits} now={now} back={back} />;
  }
  const booked = bookedVisit(visits);

  return (
    <Screen
      title={m.number_retrieve_title()}
      lead={
        <>
          <p>{m.number_retrieve_lead()}</p>
          <p>
            <strong>{kept(m.number_retrieve_until({ date: formatLastDay(period.endsAt) }))}</strong>
          </p>
        </>
      }
      back={back}
      hasError={book.isError}
    >
      <div className={styles.stack}>
        {/* Apart from what it speaks of: round a section it would speak all of it again when one of its buttons says "copied". */}
        <p className="visually-hidden" role="status">
          {booked !== null
            ? m.number_booked_heading({ date: formatNearDay(booked.day) })
            : last?.state === 'cancelled'
              ? m.number_visit_cancelled()
              : last?.state === 'refused' && m.number_refused_heading()}
        </p>
        <div ref={standing.place} tabIndex={-1}>
          {last?.state === 'refused' && last.refusedFor !== null && (
            <Notice tone="danger" heading={m.number_refused_heading()}>
              <p>{refusalWords[last.refusedFor]()}</p>
            </Notice>
          )}
          {last?.state === 'cancelled' && <Notice tone="info" joint="withdrawn" heading={m.number_visit_cancelled()} />}
          {booked !== null && (
            <BookedVisit
              visit={booked}
              isPast={isPastDay(booked, now)}
              shop={shops.find((shop) => shop.id === booked.shopId)}
              busy={cancel.isPending}
              error={cancel.error}
              onCancel={() => cancel.mutate(booked.id)}
            />
          )}
        </div>
        {booked === null &&
          (shops.length === 0 ? (
            <p>{m.number_no_shops()}</p>
          ) : visitDays(period, shops, now).length === 0 ? (
            <Notice tone="warning" heading={m.number_closed_today()}>
              <p>{m.number_no_days()}</p>
            </Notice>
          ) : (
            <BookingForm
              shops={shops}
              period={period}
              now={now}
              busy={book.isPending}
              error={book.error}
              onBook={(shopId, day) =>
                book.mutate({ shopId, day, idempotencyKey: book.keyFor(visits.length, shopId, day) })
              }
            />
          ))}
        <ShopFacts owedFen={owedFen} />
        <Hotlines service={service} carrier={line.carrier} />
        <Link to={paths.coolingOff} className={buttonClass('link')}>
          {m.number_to_countdown()}
        </Link>
      </div>
    </Screen>
  );
}
