import { m } from '#copy/generated/messages.js';
import type { HoldingPeriod } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import type { BoundRow, LeftBound } from '#domain/stillBound.ts';
import styles from '#features/home/BeforeItEnds.module.css';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { StillBound } from '#shell/parts/StillBound.tsx';
import { HoldingPeriodCalendar } from '#shell/time/HoldingPeriodCalendar.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';

/** The rest stands on the page of the holding period. */
const SHOWN = 3;

type Props = { line: Line; period: HoldingPeriod; left: LeftBound | null; waiting: readonly BoundRow[]; now: number };

/** Beside the countdown: what is still bound and waits for the person, worst first, and the days for their calendar. */
export function BeforeItEnds({ line, period, left, waiting, now }: Props) {
  return (
    <>
      {left === null ? (
        <section className={styles['part']}>
          <h2>{m.coolingOff_bound()}</h2>
          <p>{m.coolingOff_bound_unknown()}</p>
          <Link to={paths.lookUp} className={buttonClass('secondary')}>
            {m.coolingOff_look_up()}
          </Link>
        </section>
      ) : (
        (waiting.length > 0 || left.rows.length === 0) && (
          <section className={styles['part']}>
            <h2>{m.coolingOff_bound()}</h2>
            <StillBound left={{ ...left, rows: waiting }} shown={SHOWN} from={{ list: 'home' }} />
          </section>
        )
      )}
      <section className={styles['part']}>
        <h2>{m.coolingOff_calendar()}</h2>
        <HoldingPeriodCalendar line={line} period={period} now={now} />
      </section>
    </>
  );
}
