/** What happened to the line, and what is still to come, as stations on one line of time. */
import { formatDate, formatDay, formatLastDay, formatNearTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { phaseWords } from '#copy/words.ts';
import { dateMovedBy, type Line, phaseAt } from '#domain/line.ts';
import { dayAt, type Instant, msOf } from '#domain/time.ts';
import type { TimelineEntry } from '#ui/Timeline.tsx';

type Station = { at: Instant; key: string; joint: TimelineEntry['joint']; heading: string };

function pastOf(line: Line, now: number): Station[] {
  // The end is known from the window itself, before the service has told that it was applied.
  const endedAt = line.releasedAt ?? (phaseAt(line, now) === 'released' ? line.coolingOffEndsAt : null);
  const facts: [Instant | null, string, TimelineEntry['joint'], () => string][] = [
    // Where the activation date has moved, what moved it has a station of its own.
    [dateMovedBy(line) === null ? line.activatedAt : null, 'activated', 'bound', m.number_activated],
    [line.suspendedAt, 'suspended', 'held', m.number_suspended],
    [line.resumedAt, 'resumed', 'bound', m.number_resumed],
    [line.terminatedForArrearsAt, 'terminated', 'refused', m.number_terminated],
    // A termination is the cancellation by another name; a later cancellation, after a retrieval, is one of its own.
    [
      line.terminatedForArrearsAt === line.cancelledAt ? null : line.cancelledAt,
      'cancelled',
      'bound',
      m.number_cancelled,
    ],
    [line.retrievedAt, 'retrieved', 'unbound', m.number_retrieved],
    [line.portedInAt, 'portedIn', 'bound', m.number_ported_in],
    [line.transferredAt, 'transferred', 'bound', m.number_transferred],
    [endedAt, 'released', 'withdrawn', m.number_released],
  ];
  return facts
    .flatMap(([at, key, joint, heading]) => (at === null ? [] : [{ at, key, joint, heading: heading() }]))
    .sort((a, b) => msOf(a.at) - msOf(b.at));
}

export function lineTimeline(line: Line, now: number): TimelineEntry[] {
  const phase = phaseAt(line, now);
  const entries: TimelineEntry[] = pastOf(line, now).map(({ at, key, joint, heading }) => ({
    key,
    joint,
    heading,
    // An end is exclusive: it belongs to the day before.
    time: key === 'released' ? formatLastDay(at) : formatDate(at),
  }));
  if (phase === 'released') {
    entries.push({ key: 'after', joint: 'notCovered', heading: m.number_after() });
    return withAfter(entries, 'dotted');
  }
  entries.push({ key: 'now', joint: 'chosen', heading: m.number_now({ phase: phaseWords[phase]() }), current: true });
  if (line.cancellationExpectedAt !== null) {
    entries.push({
      key: 'submitted',
      joint: 'inProgress',
      heading: m.number_submitted(),
      time: m.number_expected({ time: formatNearTime(line.cancellationExpectedAt) }),
    });
  }
  if (phase === 'coolingOff' && line.coolingOffEndsAt !== null) {
    if (line.visitOn !== null && line.visitOn >= dayAt(now))
      entries.push({ key: 'visit', joint: 'requested', heading: m.number_visit(), time: formatDay(line.visitOn) });
    entries.push({
      key: 'lastDay',
      joint: 'needsYou',
      heading: m.number_last_day(),
      time: formatLastDay(line.coolingOffEndsAt),
    });
    entries.push({ key: 'after', joint: 'notCovered', heading: m.number_after() });
  }
  return withAfter(entries, phase === 'coolingOff' ? 'dotted' : 'open');
}

/** Past is solid, what still has room is open, what nobody knows is dotted. */
function withAfter(entries: TimelineEntry[], last: 'open' | 'dotted'): TimelineEntry[] {
  const current = entries.findIndex((entry) => entry.current);
  const unknown = entries.findIndex((entry) => entry.key === 'after');
  return entries.map((entry, index) => {
    if (unknown >= 0 && index >= unknown - 1) return { ...entry, after: 'dotted' };
    return { ...entry, after: current < 0 || index < current ? 'solid' : index === entries.length - 1 ? last : 'open' };
  });
}
