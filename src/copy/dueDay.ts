/** The last day on which an answer is due, as a sentence names it. */
import { formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Instant } from '#domain/time.ts';

/** Said to be expected where that day's working calendar is not published yet. `dueAt` is exclusive. */
export function dueDay(dueAt: Instant, isExpected: boolean): string {
  const date = formatLastDay(dueAt);
  return isExpected ? m.requests_day_expected({ date }) : date;
}
