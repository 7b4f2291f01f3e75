import { type FormEvent, useRef, useState } from 'react';
import type { Shop } from '#api/retrievals.ts';
import { formatDayWithWeekday } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { inLocale } from '#copy/words.ts';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import { visitDays } from '#domain/retrieval.ts';
import { type Day, dayAt } from '#domain/time.ts';
import styles from '#features/number/Number.module.css';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useDraft } from '#shell/acts/useDraft.ts';
import { Button } from '#ui/form/Button.tsx';
import { RadioGroup } from '#ui/form/RadioGroup.tsx';

type Props = {
  shops: readonly Shop[];
  period: HoldingPeriod;
  now: number;
  busy: boolean;
  error: Error | null;
  onBook: (shopId: string, day: Day) => void;
};

/** Which shop, which day. Only for a holding period in which one of the shops can still be visited. */
export function BookingForm({ shops, period, now, busy, error, onBook }: Props) {
  const [chosen, setShopId] = useDraft<string | null>('visit', 'shop', null);
  const [picked, setPicked] = useDraft<Day | null>('visit', 'day', null);
  // Where there is only one there is nothing to choose; one that has closed meanwhile is not chosen any more.
  const shopId = shops.find(({ id }) => shops.length === 1 || id === chosen)?.id ?? null;
  const today = dayAt(now);
  const asked = shops.filter(({ id }) => shopId === null || id === shopId);
  const days = visitDays(period, asked, now);
  // Where only one day is left there is nothing to choose; a day that has gone meanwhile is not chosen any more.
  const day =
    (picked !== null && days.includes(picked) ? picked : null) ?? (days.length === 1 ? (days[0] ?? null) : null);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (shopId === null || day === null) {
      form.current?.querySelector<HTMLInputElement>(shopId === null ? '#shop' : '#day')?.focus();
      return;
    }
    onBook(shopId, day);
  }

  return (
    <section className={styles.part}>
      <h2>{m.number_book_heading()}</h2>
      <p>{m.number_clock_runs()}</p>
      <form ref={form} noValidate onSubmit={send} className={styles.form}>
        <div className={styles.stack}>
          <RadioGroup
            id="shop"
            legend={m.number_shop()}
            options={shops.map((shop) => ({
              value: shop.id,
              text: inLocale(shop.name),
              hint: `${inLocale(shop.address)} · ${inLocale(shop.hours)}`,
            }))}
            value={shopId}
            onChange={setShopId}
            error={tried && shopId === null ? m.number_choose_shop() : undefined}
          />
          {!days.includes(today) && <p className={styles.quiet}>{m.number_closed_today()}</p>}
          <RadioGroup
            id="day"
            legend={m.number_day()}
            options={days.map((one) => ({
              value: one,
              text: one === today ? m.number_day_today({ date: formatDayWithWeekday(one) }) : formatDayWithWeekday(one),
            }))}
            value={day}
            onChange={setPicked}
            error={tried && day === null ? m.number_choose_day() : undefined}
          />
          <ProblemNotice error={error} />
          <Button type="submit" busy={busy} busyText={m.number_booking()}>
            {m.number_book()}
          </Button>
        </div>
      </form>
    </section>
  );
}
