import { knowsServiceTime } from '#api/serviceClock.ts';
import { deadlineWords, ownDeadlineWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import styles from '#shell/time/Deadline.module.css';
import { kept } from '#ui/text/kept.tsx';

/** The end by name: in Beijing time, on the viewer's own clock where that is another, and with a word where no clock can be relied on. */
export function Deadline({ period, now }: { period: HoldingPeriod; now: number }) {
  const own = ownDeadlineWords(period);
  return (
    <div>
      <p>{kept(deadlineWords(period, now))}</p>
      {own !== null && <p className={styles['hint']}>{kept(own)}</p>}
      {!knowsServiceTime() && <p className={styles['hint']}>{m.coolingOff_own_clock()}</p>}
    </div>
  );
}
