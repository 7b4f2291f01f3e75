import type { Service } from '#api/service.ts';
import { rulerWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { dayIndex, type HoldingPeriod, holdingDays } from '#domain/coolingOff.ts';
import { isLastWeek } from '#domain/countdown.ts';
import type { Line } from '#domain/line.ts';
import styles from '#features/number/cooling-off/countdown.module.css';
import { nextStationWords, Stations } from '#features/number/cooling-off/Stations.tsx';
import { paths } from '#paths.ts';
import { Link } from '#shell/frame/Link.tsx';
import { findRule } from '#shell/parts/findRule.ts';
import { Why } from '#shell/parts/Why.tsx';
import { Deadline } from '#shell/time/Deadline.tsx';
import { HoldingPeriodCalendar } from '#shell/time/HoldingPeriodCalendar.tsx';
import { PrintedAt } from '#shell/time/PrintedAt.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Ruler } from '#ui/Ruler.tsx';

type Props = { line: Line; period: HoldingPeriod; service: Service; now: number };

/** While the number can still be got back: the deadline, the picture, the next day with a name, and the two acts. */
export function RunningPeriod({ line, period, service, now }: Props) {
  const spent = dayIndex(period, now);
  const days = holdingDays(period);
  const index = m.coolingOff_index({ day: spent, days });
  const next = nextStationWords(period, now);
  return (
    <>
      <Deadline period={period} now={now} />
      <Ruler days={days} spent={spent} lastWeek={isLastWeek(period, now)} labels={rulerWords(period, now)} />
      <PrintedAt />
      <Disclosure className={styles['named']} summary={next === null ? index : `${index}\u00a0· ${next}`}>
        <Stations period={period} now={now} />
        <p>
          {m.coolingOff_calendar_lead()} <Why rule={findRule(service, 'coolingOff')} />
        </p>
      </Disclosure>
      <div className={styles['acts']}>
        <Link to={paths.retrieve} className={buttonClass('primary')}>
          {m.coolingOff_retrieve_act()}
        </Link>
        <HoldingPeriodCalendar line={line} period={period} now={now} />
      </div>
    </>
  );
}
