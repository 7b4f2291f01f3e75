import { m } from '#copy/generated/messages.js';
import { rulerWords } from '#copy/countdownWords.ts';
import { dayIndex, type Window, windowDays } from '#domain/coolingOff.ts';
import { PrintedAt } from '#shell/PrintedAt.tsx';
import { Ruler } from '#ui/Ruler.tsx';
import type { BoundRow } from './boundRows.ts';
import styles from './countdown.module.css';
import { Part } from './Part.tsx';
import { Stations } from './Stations.tsx';
import { StillBound } from './StillBound.tsx';

/** After the end: no days, no date, and what can still be saved. */
export function WindowOver({ window, rows, now }: { window: Window; rows: readonly BoundRow[] | null; now: number }) {
  return (
    <div className={styles['parts']}>
      <Ruler days={windowDays(window)} spent={dayIndex(window, now)} ended labels={rulerWords(window, now)} />
      <PrintedAt />
      <Stations window={window} now={now} />
      <Part heading={m.countdown_bound()}>
        {rows === null ? <p>{m.countdown_bound_unknown_over()}</p> : <StillBound rows={rows} over />}
      </Part>
    </div>
  );
}
