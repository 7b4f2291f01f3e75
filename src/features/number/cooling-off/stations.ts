/** The days of a holding period that have a name, in the order of time. Pure. */
import { dayIndex, type HoldingPeriod, lastDay, milestonesOf } from '#domain/coolingOff.ts';
import { remainingAt } from '#domain/countdown.ts';
import { type Day, dayAt, daysBetween, earlierFirst, msOf } from '#domain/time.ts';

export type StationName = 'cancelled' | 'lead30' | 'lead7' | 'lead1' | 'ordinary' | 'last' | 'ended' | 'after';

export type Station = {
  name: StationName;
  /** Null once the period is over: then no day is named any more. */
  on: Day | null;
  index: number | null;
  /** Where the present stands. */
  current: boolean;
  /** What leads on from here: past is solid, what still has room is open, what nobody knows is dotted. */
  after: 'solid' | 'open' | 'dotted';
};

export function stationsOf(period: HoldingPeriod, now: number): Station[] {
  if (remainingAt(period, now).unit === 'over') {
    const unnamed = { on: null, index: null };
    return [
      { ...unnamed, name: 'cancelled', current: false, after: 'solid' },
      { ...unnamed, name: 'ended', current: false, after: 'dotted' },
      { ...unnamed, name: 'after', current: true, after: 'dotted' },
    ];
  }
  const first = dayAt(msOf(period.from));
  const last = lastDay(period);
  const today = dayAt(now);
  // A day has one name: the later in this list wins.
  const named = new Map<Day, StationName>([
    [today, 'ordinary'],
    [first, 'cancelled'],
    ...milestonesOf(period).map(({ lead, on }): [Day, StationName] => [on, `lead${lead}`]),
    [last, 'last'],
  ]);
  const days = [...named].sort(([a], [b]) => earlierFirst(a, b));
  return [
    ...days.map(
      ([on, name]): Station => ({
        name,
        on,
        index: on === today ? dayIndex(period, now) : daysBetween(first, on),
        current: on === today,
        after: on === last ? 'dotted' : on < today ? 'solid' : 'open',
      }),
    ),
    { name: 'after', on: null, index: null, current: false, after: 'dotted' },
  ];
}
