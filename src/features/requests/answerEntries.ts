/** The mornings after the days on which rungs have to answer, for the person's calendar. Neither app nor account stands in it. */
import { dueDay } from '#copy/dueDay.ts';
import { m } from '#copy/generated/messages.js';
import { awaited } from '#domain/escalation.ts';
import type { UnbindingRequest } from '#domain/request.ts';
import { HOUR, MINUTE, msOf } from '#domain/time.ts';
import type { CalendarEntry } from '#shell/time/calendar.ts';

const MORNING = 9 * HOUR;

/** One for each letter that still has time to be answered; `now` in ms since the epoch. */
export function answerEntries(request: UnbindingRequest, now: number): CalendarEntry[] {
  return awaited(request, now).flatMap(({ rung, attempt, answerDueAt, answerDueExpected }) =>
    answerDueAt === null
      ? []
      : [
          {
            uid: `${request.id}-${attempt}-${rung}@clearline`,
            title: m.submissions_calendar_title(),
            note: m.submissions_calendar_note({ date: dueDay(answerDueAt, answerDueExpected) }),
            startsAt: msOf(answerDueAt) + MORNING,
            endsAt: msOf(answerDueAt) + MORNING + 30 * MINUTE,
            rings: [0],
          },
        ],
  );
}
