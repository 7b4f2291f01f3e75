import type { HoldingPeriod } from '#domain/coolingOff.ts';
import type { Line } from '#domain/line.ts';
import { AddToCalendar } from '#shell/time/AddToCalendar.tsx';
import { holdingPeriodEntries, holdingPeriodLines } from '#shell/time/holdingPeriodEntries.ts';

type Props = { line: Pick<Line, 'id' | 'coolingOffRevision'>; period: HoldingPeriod; now: number };

/** The days of a holding period for the person's own calendar. */
export function HoldingPeriodCalendar({ line, period, now }: Props) {
  return (
    <AddToCalendar
      entries={holdingPeriodEntries(period, line.id, now)}
      revision={line.coolingOffRevision ?? 0}
      fileName="clearline-cooling-off"
      text={holdingPeriodLines(period, now)}
    />
  );
}
