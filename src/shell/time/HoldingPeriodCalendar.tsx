import type { Window } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import { AddToCalendar } from '#shell/time/AddToCalendar.tsx';
import { windowEntries, windowLines } from '#shell/time/holdingPeriodEntries.ts';

type Props = { line: Pick<Line, 'id' | 'coolingOffRevision'>; window: Window; now: number };

/** The days of a holding period for the person's own calendar. */
export function WindowCalendar({ line, window, now }: Props) {
  return (
    <AddToCalendar
      entries={windowEntries(window, line.id, now)}
      revision={line.coolingOffRevision ?? 0}
      fileName="clearline-cooling-off"
      text={windowLines(window, now)}
    />
  );
}
