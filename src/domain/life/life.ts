/** The whole life of a number in one holder's hands, nothing overwritten: what happened when, and how it stood between. */
import type { Line } from '#domain/line.ts';
import { isOpen, type UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';

export const lifeEvents = [
  'activated',
  'portedIn',
  'transferred',
  'suspended',
  'resumed',
  'terminated',
  'cancelled',
  'retrieved',
  'released',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

/** `events`: oldest first. `lookUps`: when inquiries were submitted, oldest first. */
export type Life = { events: { event: LifeEvent | 'unknown'; at: Instant }[]; lookUps: Instant[] };

/** What is told twice, of the same kind and for the same moment, happened once. */
export function withoutRepeats({ events, lookUps }: Life): Life {
  const seen = new Set<string>();
  const isNew = (key: string) => !seen.has(key) && seen.add(key);
  return { events: events.filter(({ event, at }) => isNew(`${event} ${at}`)), lookUps: [...new Set(lookUps)] };
}

/** `resting`: cancelled, and nobody else gets it yet. `after`: nobody knows whose it is. */
export type Standing = 'used' | 'suspended' | 'resting' | 'after';
export type Stretch = { standing: Standing; from: number; to: number };

const standingAfter: Readonly<Record<LifeEvent, Standing>> = {
  activated: 'used',
  portedIn: 'used',
  transferred: 'used',
  suspended: 'suspended',
  resumed: 'used',
  terminated: 'resting',
  cancelled: 'resting',
  retrieved: 'used',
  released: 'after',
};

/** Somebody else had the number before: by the carrier's record, or since they put it into this holder's name. */
export const hadEarlierHolder = ({ secondHand, transferredAt }: Pick<Line, 'secondHand' | 'transferredAt'>) =>
  secondHand || transferredAt !== null;

/** How the number stood from one event to the next, up to `now` (milliseconds). What is not known changes nothing. */
export function stretchesOf({ events }: Life, now: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { event, at } of events) {
    const from = msOf(at);
    if (event === 'unknown' || from > now) continue;
    const last = stretches[stretches.length - 1];
    if (last !== undefined) last.to = from;
    stretches.push({ standing: standingAfter[event], from, to: now });
  }
  return stretches.filter(({ from, to }) => to > from);
}

/** One act of requesting: how many accounts, how many of them are still open, and until when the last of them ran. */
export type Requested = { id: string; from: number; to: number; count: number; open: number };

/** By submission, oldest first; what is open runs until `now` (milliseconds). */
export function requestedIn(requests: readonly UnbindingRequest[], now: number): Requested[] {
  const acts = new Map<string, Requested>();
  for (const request of requests) {
    const { submissionId: id, submittedAt, history } = request;
    const open = isOpen(request);
    const to = open ? now : msOf(history[history.length - 1]?.at ?? submittedAt);
    const before = acts.get(id) ?? { id, from: msOf(submittedAt), to: 0, count: 0, open: 0 };
    acts.set(id, {
      ...before,
      to: Math.max(before.to, to),
      count: before.count + 1,
      open: before.open + Number(open),
    });
  }
  return [...acts.values()].sort((a, b) => a.from - b.from);
}
