/** The mornings after the days on which answers are due, for the person's calendar. Neither app nor account stands in it. */
import { dueDay } from '#copy/dueDay.ts';
import { formatDate } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { isOverdue, keepsItsDay, type UnbindingRequest } from '#domain/request.ts';
import type { Submission } from '#domain/submission.ts';
import { HOUR, instantOf, lastDayBefore, MINUTE, msOf } from '#domain/time.ts';
import type { CalendarEntry } from '#shell/time/calendar.ts';

const MORNING = 9 * HOUR;

/** One for each day, however many requests are due on it; `now` in ms since the epoch. */
export function dueEntries(
  { id }: Pick<Submission, 'id'>,
  requests: readonly UnbindingRequest[],
  now: number,
): CalendarEntry[] {
  const awaited = requests.filter((request) => keepsItsDay(request) && !isOverdue(request, now));
  return [...new Set(awaited.map(({ dueAt }) => dueAt))].sort().map((dueAt) => ({
    uid: `${id}-due-${lastDayBefore(dueAt)}@clearline`,
    title: m.submissions_calendar_title(),
    note: m.submissions_calendar_note({
      date: dueDay(
        dueAt,
        awaited.some((request) => request.dueAt === dueAt && request.dueExpected),
      ),
    }),
    startsAt: msOf(dueAt) + MORNING,
    endsAt: msOf(dueAt) + MORNING + 30 * MINUTE,
    rings: [0],
  }));
}

/** Each step of a request may have moved its day: a calendar then replaces what it took in before. */
export function revisionOf(requests: readonly UnbindingRequest[]): number {
  return requests.reduce((steps, { history }) => steps + history.length, 0);
}

/** The same as plain text, for whoever can't save a file. */
export function dueLines(entries: readonly CalendarEntry[]): string {
  return entries
    .map(({ startsAt, title }) => m.coolingOff_calendar_line({ date: formatDate(instantOf(startsAt)), title }))
    .join('\n');
}
