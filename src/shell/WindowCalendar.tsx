import type { Window } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import { AddToCalendar } from '#shell/AddToCalendar.tsx';
import { calendarEntries, calendarLines } from '#shell/windowCalendar.ts';

type Props = { line: Pick<Line, 'id' | 'coolingOffRevision'>; window: Window; now: number };

/** The days of a holding period for the person's own calendar. */
export function WindowCalendar({ line, window, now }: Props) {
  return (
    <AddToCalendar
      entries={calendarEntries(window, line.id, now)}
      revision={line.coolingOffRevision ?? 0}
      fileName="clearline-cooling-off"
      text={calendarLines(window, now)}
    />
  );
}
