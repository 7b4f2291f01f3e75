import { Link } from 'react-router';
import type { Service } from '#api/service.ts';
import { rulerWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { dayIndex, type HoldingPeriod, holdingDays } from '#domain/coolingOff.ts';
import { isLastWeek } from '#domain/countdown.ts';
import type { Line } from '#domain/line.ts';
import type { LeftBound } from '#domain/stillBound.ts';
import styles from '#features/number/cooling-off/countdown.module.css';
import { Part } from '#features/number/cooling-off/Part.tsx';
import { Stations } from '#features/number/cooling-off/Stations.tsx';
import { Tasks } from '#features/number/cooling-off/Tasks.tsx';
import { paths } from '#paths.ts';
import { Hotlines } from '#shell/parts/Hotlines.tsx';
import { findRule } from '#shell/parts/rules.ts';
import { StillBound } from '#shell/parts/StillBound.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { Deadline } from '#shell/time/Deadline.tsx';
import { HoldingPeriodCalendar } from '#shell/time/HoldingPeriodCalendar.tsx';
import { PrintedAt } from '#shell/time/PrintedAt.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Ruler } from '#ui/Ruler.tsx';

/** More would hide what comes after them. */
const SHOWN = 8;

type Props = { line: Line; period: HoldingPeriod; left: LeftBound | null; service: Service; now: number };

/** While the number can still be got back: the deadline, the picture, the days by name, and what to do. */
export function RunningPeriod({ line, period, left, service, now }: Props) {
  const spent = dayIndex(period, now);
  const days = holdingDays(period);
  return (
    <div className={styles['parts']}>
      <Deadline period={period} now={now} />
      <Ruler days={days} spent={spent} lastWeek={isLastWeek(period, now)} labels={rulerWords(period, now)} />
      <PrintedAt />
      <p>
        <span>{m.coolingOff_index({ day: spent, days })}</span> <Why rule={findRule(service, 'coolingOff')} />
      </p>
      <Stations period={period} now={now} />
      <Part heading={m.coolingOff_bound()}>
        {left === null ? (
          <>
            <p>{m.coolingOff_bound_unknown()}</p>
            <p className={styles['act']}>
              <Link to={paths.lookUp} className={buttonClass('secondary')}>
                {m.coolingOff_look_up()}
              </Link>
            </p>
          </>
        ) : (
          <StillBound left={left} shown={SHOWN} from={{ list: 'coolingOff' }} />
        )}
      </Part>
      <Part heading={m.coolingOff_tasks()}>
        <Tasks left={left} />
      </Part>
      <Part heading={m.coolingOff_retrieve()}>
        <p>{m.coolingOff_retrieve_how()}</p>
        <p>{m.coolingOff_retrieve_decides()}</p>
        <Hotlines service={service} carrier={line.carrier} />
        <p className={styles['act']}>
          <Link to={paths.retrieve} className={buttonClass('primary')}>
            {m.coolingOff_retrieve_act()}
          </Link>
        </p>
      </Part>
      <Part heading={m.coolingOff_calendar()} className="no-print">
        <p className={styles['lead']}>{m.coolingOff_calendar_lead()}</p>
        <HoldingPeriodCalendar line={line} period={period} now={now} />
      </Part>
    </div>
  );
}
