import { formatDateTime, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { eventWords } from '#copy/requestWords.ts';
import { type HistoryEntry, isOpen, isOverdue, type UnbindingRequest } from '#domain/request.ts';
import type { JointShape } from '#ui/joints.ts';
import { Timeline, type TimelineEntry } from '#ui/Timeline.tsx';

const joints: Readonly<Record<HistoryEntry['event'], JointShape>> = {
  submitted: 'requested',
  acknowledged: 'requested',
  takenUp: 'inProgress',
  unbound: 'unbound',
  nothingFound: 'nothingFound',
  refused: 'refused',
  exempted: 'held',
  actionAsked: 'needsYou',
  paused: 'needsYou',
  supplied: 'doneByYou',
  actionLapsed: 'refused',
  sentAgain: 'requested',
  appealed: 'inProgress',
  appealGranted: 'unbound',
  appealDenied: 'refused',
  withdrawn: 'withdrawn',
  closed: 'withdrawn',
  unknown: 'needsYou',
};

const byWords: Readonly<Record<HistoryEntry['by'], () => string>> = {
  person: () => m.requests_by_person(),
  app: () => m.requests_by_app(),
  carrier: () => m.requests_by_carrier(),
  service: () => m.requests_by_service(),
};

/** Going backwards looks like a mistake unless it is explained. */
const backwards: Partial<Record<HistoryEntry['event'], () => string>> = {
  sentAgain: () => m.requests_back_to_submitted(),
  paused: () => m.requests_back_to_needs_you(),
  supplied: () => m.requests_back_to_in_progress(),
  appealed: () => m.requests_back_to_appealed(),
};

/** What happened, newest last; then the day by which an answer is due. */
export function RequestTimeline({ request, now }: { request: UnbindingRequest; now: number }) {
  const last = request.history.length - 1;
  const several = request.attempt > 1;
  const waiting =
    isOpen(request) && request.state !== 'needsAction' && request.state !== 'unknown' && !isOverdue(request, now);
  const entries = request.history.map((entry, index): TimelineEntry => {
    const by = byWords[entry.by]();
    return {
      key: `${index}`,
      joint: joints[entry.event],
      heading: eventWords[entry.event](),
      time: (
        <>
          <time dateTime={entry.at}>{formatDateTime(entry.at)}</time>
          {` · ${by}`}
          {several && ` · ${m.requests_attempt({ attempt: entry.attempt })}`}
        </>
      ),
      detail: backwards[entry.event]?.(),
      after: index === last && waiting ? 'dotted' : 'solid',
      current: index === last,
    };
  });
  if (waiting) {
    const date = formatLastDay(request.dueAt);
    entries.push({
      key: 'due',
      joint: 'notCovered',
      heading: request.dueExpected ? m.requests_timeline_next_expected({ date }) : m.requests_timeline_next({ date }),
    });
  }
  return <Timeline entries={entries} label={m.requests_timeline()} />;
}
