/** The same life in words, for those who read or listen: what the carrier did, and what the person did beside it. */
import { formatDate, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { hadEarlierHolder, type Life, type LifeEvent, type Requested } from '#domain/life/life.ts';
import type { Line } from '#domain/line.ts';
import { type Instant, instantOf, msOf } from '#domain/time.ts';
import { eventShapes } from '#features/number/life/lifeDrawing.ts';
import { lineTimeline } from '#features/number/lineTimeline.ts';
import type { TimelineEntry } from '#ui/Timeline.tsx';

const eventWords: Readonly<Record<LifeEvent | 'unknown', () => string>> = {
  activated: () => m.number_activated(),
  portedIn: () => m.number_life_ported(),
  transferred: () => m.number_life_transferred(),
  suspended: () => m.number_suspended(),
  resumed: () => m.number_resumed(),
  terminated: () => m.number_terminated(),
  cancelled: () => m.number_cancelled(),
  retrieved: () => m.number_retrieved(),
  released: () => m.number_released(),
  unknown: () => m.number_life_unknown(),
};

const actWords = ({ count, open }: Requested) =>
  open === 0 ? m.number_life_requested({ count }) : m.number_life_requested_open({ count, open });

type Dated = TimelineEntry & { at: number };

const dated = (key: string, at: Instant, joint: TimelineEntry['joint'], heading: string, time: string): Dated => ({
  key,
  at: msOf(at),
  joint,
  heading,
  time,
  after: 'solid',
});

type Facts = { life: Life; line: Line; acts: readonly Requested[]; now: number };

/** Oldest first, then how it stands, and what is still to come. `now` in milliseconds. */
export function lifeEntries({ life, line, acts, now }: Facts): TimelineEntry[] {
  const past: Dated[] = [
    ...life.events.map(({ event, at }) =>
      // An end is exclusive: it belongs to the day before.
      dated(
        `${event} ${at}`,
        at,
        eventShapes[event],
        eventWords[event](),
        event === 'released' ? formatLastDay(at) : formatDate(at),
      ),
    ),
    ...life.lookUps.map((at) => dated(`lookUp ${at}`, at, 'doneByYou', m.number_life_looked_up(), formatDate(at))),
    ...acts.map((act) => {
      const at = instantOf(act.from);
      return dated(act.id, at, act.open > 0 ? 'inProgress' : 'doneByYou', actWords(act), formatDate(at));
    }),
  ];
  const standing = lineTimeline(line, now);
  const present = standing.slice(standing.findIndex(({ current, key }) => current || key === 'after'));
  const before: TimelineEntry[] = hadEarlierHolder(line)
    ? [{ key: 'before', joint: 'notCovered', heading: m.number_life_before(), after: 'dotted' }]
    : [];
  return [...before, ...past.sort((a, b) => a.at - b.at), ...present];
}
