import { formatDateTime, formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { byWords, eventWords, refusalWords } from '#copy/requestStoryWords.ts';
import { isOverdue, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { type StepEvent, storyOf } from '#domain/requestStory.ts';
import { wasBlocked } from '#domain/requests/blockedNumber.ts';
import { answerDueAt, isAnswerExpected, isEscalated } from '#domain/requests/nextAnswer.ts';
import type { JointShape } from '#ui/joints.ts';
import { Timeline, type TimelineEntry } from '#ui/Timeline.tsx';

const joints: Readonly<Record<StepEvent, JointShape>> = {
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
  escalationGranted: 'unbound',
  withdrawn: 'withdrawn',
  closed: 'withdrawn',
  wroteToApp: 'requested',
  wroteToPlatform: 'requested',
  wroteToCarrier: 'requested',
  wroteToRegulator: 'requested',
  answeredInVain: 'refused',
  unknown: 'needsYou',
};

/** Going backwards looks like a mistake unless it is explained. */
const backwards: Partial<Record<StepEvent, () => string>> = {
  sentAgain: () => m.requests_back_to_submitted(),
  paused: () => m.requests_back_to_needs_you(),
  supplied: () => m.requests_back_to_in_progress(),
  appealed: () => m.requests_back_to_appealed(),
};

/** What happened, newest last; then the day by which an answer is due. */
export function RequestTimeline({ request, now }: { request: UnbindingRequest; now: number }) {
  const story = storyOf(request);
  const last = story.length - 1;
  const several = request.attempt > 1;
  const waiting = isEscalated(request, now) || (stageOf(request) === 'awaited' && !isOverdue(request, now));
  const due = answerDueAt(request, now);
  const entries = story.map((entry, index): TimelineEntry => {
    const by = byWords[entry.by]();
    return {
      key: `${index}`,
      joint: joints[entry.event],
      heading: eventWords[entry.event](),
      time: (
        <>
          <time dateTime={entry.at}>{formatDateTime(entry.at, now)}</time>
          {` · ${by}`}
          {several && ` · ${m.requests_attempt({ attempt: entry.attempt })}`}
        </>
      ),
      // What the number is blocked for tells why no other way is left with the app.
      detail:
        entry.event === 'refused' && entry.attempt === request.attempt && wasBlocked(request)
          ? refusalWords.appBlocksNumber()
          : backwards[entry.event]?.(),
      after: index === last && waiting ? 'dotted' : 'solid',
      current: index === last,
    };
  });
  if (isOverdue(request, now)) {
    const place = story.findIndex(({ at }) => at >= request.dueAt);
    entries.splice(place < 0 ? entries.length : place, 0, {
      key: 'overdue',
      joint: 'overdue',
      heading: m.requests_timeline_overdue({ date: formatLastDay(request.dueAt) }),
    });
  }
  if (waiting && due !== null) {
    const date = formatLastDay(due);
    entries.push({
      key: 'due',
      joint: 'notCovered',
      heading: isAnswerExpected(request, now)
        ? m.requests_timeline_next_expected({ date })
        : m.requests_timeline_next({ date }),
    });
  }
  return <Timeline entries={entries} label={m.requests_timeline()} />;
}
