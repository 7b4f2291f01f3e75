import { m } from '#copy/generated/messages.js';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import styles from '#features/number/cooling-off/countdown.module.css';
import { Remaining } from '#shell/time/Remaining.tsx';

/** After the end it names neither a number of days nor a date. */
export function PeriodHeading({ period, over, now }: { period: HoldingPeriod; over: boolean; now: number }) {
  if (!over) return <Remaining period={period} now={now} />;
  return (
    <span className={styles['over']}>
      <span>{m.coolingOff_over()}</span>
      <span className={styles['after']}>{m.coolingOff_over_next()}</span>
    </span>
  );
}
