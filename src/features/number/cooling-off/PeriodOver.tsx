import { rulerWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { dayIndex, type HoldingPeriod, holdingDays } from '#domain/coolingOff.ts';
import type { LeftBound } from '#domain/stillBound.ts';
import styles from '#features/number/cooling-off/countdown.module.css';
import { HeadedSection } from '#features/number/cooling-off/HeadedSection.tsx';
import { Stations } from '#features/number/cooling-off/Stations.tsx';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { StillBound } from '#shell/parts/StillBound.tsx';
import { PrintedAt } from '#shell/time/PrintedAt.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Ruler } from '#ui/Ruler.tsx';

/** All of them: nothing comes after that is more urgent. */
const ALL = Number.POSITIVE_INFINITY;

/** After the end: no days and no date of what comes. */
export function PeriodEnded({ period, now }: { period: HoldingPeriod; now: number }) {
  return (
    <>
      <Ruler days={holdingDays(period)} spent={dayIndex(period, now)} ended labels={rulerWords(period, now)} />
      <PrintedAt />
      <Stations period={period} now={now} />
    </>
  );
}

/** Which apps still go by the number, and how to get into them without it. */
export function AfterPeriod({ left }: { left: LeftBound | null }) {
  return (
    <>
      <HeadedSection heading={m.coolingOff_bound_over()}>
        {left === null ? (
          <p>{m.coolingOff_bound_unknown_over()}</p>
        ) : (
          <StillBound left={left} over shown={ALL} from={{ list: 'coolingOff' }} />
        )}
      </HeadedSection>
      <HeadedSection heading={m.coolingOff_without()}>
        <ul className={styles['ways']}>
          <li>{m.coolingOff_without_others()}</li>
          <li>{m.coolingOff_without_identity()}</li>
          <li>{m.coolingOff_without_support()}</li>
          <li>{m.coolingOff_without_bank()}</li>
        </ul>
      </HeadedSection>
      <HeadedSection heading={m.coolingOff_record()} className="no-print">
        <p>{m.coolingOff_record_text()}</p>
        <p className={styles['act']}>
          <Link to={paths.number} className={buttonClass('secondary')}>
            {m.coolingOff_record_act()}
          </Link>
        </p>
      </HeadedSection>
    </>
  );
}
