import type { Service } from '#api/service.ts';
import { deadlineWords, ownDeadlineWords, rulerWords } from '#copy/countdownWords.ts';
import { m } from '#copy/generated/messages.js';
import { dayIndex, isLastWeek, type Window, windowDays } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import { paths } from '#paths.ts';
import { AddToCalendar } from '#shell/AddToCalendar.tsx';
import { Hotlines } from '#shell/Hotlines.tsx';
import { PrintedAt } from '#shell/PrintedAt.tsx';
import { findRule } from '#shell/rules.ts';
import { Why } from '#shell/Why.tsx';
import { windowEntries, windowLines } from '#shell/windowEntries.ts';
import { buttonClass } from '#ui/buttonClass.ts';
import { Ruler } from '#ui/Ruler.tsx';
import { Link } from 'react-router';
import type { BoundRow } from './boundRows.ts';
import styles from './countdown.module.css';
import { Part } from './Part.tsx';
import { Stations } from './Stations.tsx';
import { StillBound } from './StillBound.tsx';
import { Tasks } from './Tasks.tsx';

type Props = { line: Line; window: Window; rows: readonly BoundRow[] | null; service: Service; now: number };

/** While the number can still be got back: the deadline, the picture, the days by name, and what to do. */
export function RunningWindow({ line, window, rows, service, now }: Props) {
  const ownDeadline = ownDeadlineWords(window);
  const spent = dayIndex(window, now);
  const days = windowDays(window);
  return (
    <div className={styles['parts']}>
      <div>
        <p>{deadlineWords(window, now)}</p>
        {ownDeadline !== null && <p className={styles['hint']}>{ownDeadline}</p>}
      </div>
      <Ruler days={days} spent={spent} lastWeek={isLastWeek(window, now)} labels={rulerWords(window, now)} />
      <PrintedAt />
      <p>
        {m.countdown_index({ day: spent, days })} <Why rule={findRule(service, 'coolingOff')} />
      </p>
      <Stations window={window} now={now} />
      <Part heading={m.countdown_bound()}>
        {rows === null ? (
          <>
            <p>{m.countdown_bound_unknown()}</p>
            <p className={styles['act']}>
              <Link to={paths.lookUp} className={buttonClass('secondary')}>
                {m.countdown_look_up()}
              </Link>
            </p>
          </>
        ) : (
          <StillBound rows={rows} over={false} />
        )}
      </Part>
      <Part heading={m.countdown_tasks()}>
        <Tasks rows={rows} />
      </Part>
      <Part heading={m.countdown_retrieve()}>
        <p>{m.countdown_retrieve_how()}</p>
        <p>{m.countdown_retrieve_decides()}</p>
        <Hotlines service={service} carrier={line.carrier} />
        <p className={styles['act']}>
          <Link to={paths.retrieve} className={buttonClass('primary')}>
            {m.countdown_retrieve_act()}
          </Link>
        </p>
      </Part>
      <Part heading={m.countdown_calendar()} className="no-print">
        <p className={styles['lead']}>{m.countdown_calendar_lead()}</p>
        <AddToCalendar
          entries={windowEntries(window, line.id, now)}
          revision={line.coolingOffRevision ?? 0}
          fileName="clearline-cooling-off"
          text={windowLines(window, now)}
        />
      </Part>
    </div>
  );
}
