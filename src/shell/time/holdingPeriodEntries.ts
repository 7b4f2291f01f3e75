/** The holding period's dates for a calendar: what lies ahead of its milestones, and its end. */
import { formatDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type HoldingPeriod, lastDay, type Milestone, milestonesOf } from '#domain/coolingOff.ts';
import { HOUR, MINUTE, msOf, startOf } from '#domain/time.ts';
import type { CalendarEntry } from '#shell/time/calendar.ts';

/** Shops are open then, and there is a day left to act. */
const MORNING = 9 * HOUR;

const titles: Readonly<Record<Milestone['lead'], () => string>> = {
  30: () => m.coolingOff_event_lead_30(),
  7: () => m.coolingOff_event_lead_7(),
  1: () => m.coolingOff_event_lead_1(),
};

/** The ids stay the same when the holding period's end is moved, so that a calendar moves its entries too. */
export function holdingPeriodEntries(period: HoldingPeriod, lineId: string, now: number): CalendarEntry[] {
  const ahead = milestonesOf(period)
    .map(({ lead, on }) => ({
      uid: `${lineId}-${lead}@clearline`,
      title: titles[lead](),
      note: m.coolingOff_event_note(),
      startsAt: startOf(on) + MORNING,
      endsAt: startOf(on) + MORNING + 30 * MINUTE,
      rings: [0],
    }))
    .filter(({ startsAt }) => startsAt > now);
  const endsAt = msOf(period.endsAt);
  return [
    ...ahead,
    {
      uid: `${lineId}-end@clearline`,
      title: m.coolingOff_event_end(),
      note: m.coolingOff_event_end_note(),
      startsAt: endsAt - HOUR,
      endsAt,
      // In the morning of the last day too, while shops are open.
      rings: [endsAt - HOUR - (startOf(lastDay(period)) + MORNING), HOUR].filter((before) => before > 0),
    },
  ];
}

/** The same dates as lines of plain text. */
export function holdingPeriodLines(period: HoldingPeriod, now: number): string {
  const ahead = milestonesOf(period)
    .filter(({ on }) => startOf(on) + MORNING > now)
    .map(({ lead, on }) => m.coolingOff_calendar_line({ date: formatDay(on), title: titles[lead]() }));
  const end = m.coolingOff_calendar_line({ date: formatDay(lastDay(period)), title: m.coolingOff_event_end() });
  return [...ahead, end].join('\n');
}
