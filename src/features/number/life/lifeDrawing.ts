/** The life of a number as a drawing to scale: every instant as a share of the width. */
import { formatMonthInRow, formatNearDay } from '#copy/format.ts';
import {
  hadEarlierHolder,
  type Life,
  type LifeEvent,
  type Requested,
  type Standing,
  stretchesOf,
} from '#domain/life/life.ts';
import { type Line, phaseAt } from '#domain/line.ts';
import { addDays, DAY, dayAt, msOf, startOf } from '#domain/time.ts';
import type { LifeLineProps } from '#ui/drawing/LifeLine.tsx';
import type { JointShape } from '#ui/joints.ts';

export const eventShapes: Readonly<Record<LifeEvent | 'unknown', JointShape>> = {
  activated: 'bound',
  portedIn: 'bound',
  transferred: 'bound',
  suspended: 'held',
  resumed: 'bound',
  terminated: 'refused',
  cancelled: 'bound',
  retrieved: 'unbound',
  released: 'withdrawn',
  unknown: 'notCovered',
};

const kinds: Readonly<Record<Standing, LifeLineProps['stretches'][number]['kind']>> = {
  used: 'solid',
  suspended: 'dashed',
  resting: 'resting',
  after: 'unknown',
};

/** Room at an end for what nobody knows. */
const MARGIN = 0.06;
const YEAR = 365 * DAY;
const MOST_YEARS = 4;
const MOST_DAYS = 3;
const MOST_MONTHS = 2;
const MOST_LANES = 4;

export type Span = { from: number; to: number };

/** From the first day to now, or to the end of a holding period that still runs; a little more on either side. */
export function wholeSpan({ events }: Life, line: Line, now: number): Span {
  const first = msOf(events[0]?.at ?? line.activatedAt);
  const end = phaseAt(line, now) === 'coolingOff' && line.coolingOffEndsAt !== null ? msOf(line.coolingOffEndsAt) : now;
  const room = Math.max(DAY, end - first) * MARGIN;
  return { from: first - room, to: Math.max(now, end) + room };
}

/** A year that would be a hand's breadth of a longer life, by itself; null where the whole is hardly longer. */
export function lastYear({ from, to }: Span, now: number): Span | null {
  const end = Math.max(now, to - (to - from) * MARGIN);
  return now - from < 1.5 * YEAR ? null : { from: now - YEAR, to: end + YEAR * MARGIN };
}

/** Years where there are some, else months, or days where no two years have the same one: a few at even distances, and short. */
function marksIn({ from, to }: Span): LifeLineProps['marks'] {
  const share = (at: number) => (at - from) / (to - from);
  const years = [dayAt(from), dayAt(to)].map((day) => Number(day.slice(0, 4)));
  const [first = 0, last = 0] = years;
  if (to - from > 730 * DAY) {
    const step = Math.ceil((last - first) / MOST_YEARS);
    const starts = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (year) => (last - year) % step === 0,
    );
    return starts
      .map((year) => ({ at: share(startOf(`${year}-01-01`)), label: String(year) }))
      .filter(({ at }) => at > 0);
  }
  const isWithinAYear = to - from < 1.1 * YEAR;
  const most = isWithinAYear ? MOST_DAYS : MOST_MONTHS;
  const step = Math.max(1, (to - from) / DAY / most);
  const days = Array.from({ length: most }, (_, index) => addDays(dayAt(from), Math.round((index + 0.5) * step)));
  if (isWithinAYear) return days.map((day) => ({ at: share(startOf(day)), label: formatNearDay(day) }));
  const months = days.map((day) => day.slice(0, 7));
  return months.map((month) => ({ at: share(startOf(`${month}-01`)), label: formatMonthInRow(month) }));
}

/** Each in the first lane that is free again; where all are taken they share the last. */
function inLanes(acts: readonly Requested[], share: (at: number) => number): LifeLineProps['bars'] {
  const free: number[] = [];
  return acts.map(({ id, from, to, open }) => {
    const found = free.findIndex((end) => end < share(from));
    const lane = Math.min(found < 0 ? free.length : found, MOST_LANES - 1);
    free[lane] = share(to) + 0.01;
    return { key: id, from: share(from), to: share(to), lane, open: open > 0 };
  });
}

type Facts = { life: Life; line: Line; acts: readonly Requested[]; now: number };

/** What of it lies in `span`. Whoever had the number before is nobody that could be named: a dotted line. */
export function pictureOf({ life, line, acts, now }: Facts, span: Span): LifeLineProps {
  const share = (at: number) => Math.min(1, Math.max(0, (at - span.from) / (span.to - span.from)));
  const isIn = (at: number) => span.from <= at && at <= span.to;
  const first = msOf(life.events[0]?.at ?? line.activatedAt);
  const phase = phaseAt(line, now);
  const endsAt = phase === 'coolingOff' && line.coolingOffEndsAt !== null ? msOf(line.coolingOffEndsAt) : null;
  const stretches: LifeLineProps['stretches'] = [
    ...(hadEarlierHolder(line) ? [{ kind: 'unknown' as const, from: span.from, to: first }] : []),
    ...stretchesOf(life, now).map(({ standing, from, to }) => ({ kind: kinds[standing], from, to })),
    ...(phase === 'released' ? [] : [{ kind: 'open' as const, from: now, to: endsAt ?? span.to }]),
    ...(endsAt !== null || phase === 'released'
      ? [{ kind: 'unknown' as const, from: endsAt ?? now, to: span.to }]
      : []),
  ];
  const ahead: LifeLineProps['joints'] = [
    ...(line.visitOn === null ? [] : [{ key: 'visit', shape: 'requested' as const, at: startOf(line.visitOn) }]),
    ...(endsAt === null ? [] : [{ key: 'lastDay', shape: 'needsYou' as const, at: endsAt }]),
    ...(line.cancellationExpectedAt === null
      ? []
      : [{ key: 'submitted', shape: 'inProgress' as const, at: msOf(line.cancellationExpectedAt) }]),
  ];
  const points = life.events.map(({ event, at }) => ({
    key: `${event} ${at}`,
    shape: eventShapes[event],
    at: msOf(at),
  }));
  return {
    stretches: stretches
      .filter(({ from, to }) => to > span.from && from < span.to)
      .map(({ kind, from, to }) => ({ kind, from: share(from), to: share(to) }))
      .filter(({ from, to }) => to > from),
    joints: [...points, ...ahead].filter(({ at }) => isIn(at)).map((point) => ({ ...point, at: share(point.at) })),
    ticks: [...new Set(life.lookUps.map(msOf).filter(isIn).map(share))],
    bars: inLanes(
      acts.filter(({ to }) => to >= span.from),
      share,
    ),
    // A label at the very edge would stand beside its mark.
    marks: marksIn(span).filter(({ at }) => at > 0 && at < 0.9),
    now: share(now),
  };
}
