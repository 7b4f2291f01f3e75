/** What is left of a holding period, in words: one sentence each, in the unit that the span itself decides. */
import { formatDay, formatDayWithWeekday, formatFullDateTime, formatNearDate, formatNearDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { formatOnOwnClock } from '#copy/ownClock.ts';
import { dayIndex, daysLeft, endsWithDay, type HoldingPeriod, lastDay } from '#domain/coolingOff.ts';
import { type Remaining, remainingAt } from '#domain/countdown.ts';

function spanWords(left: Exclude<Remaining, { unit: 'days' | 'over' }>): string {
  if (left.unit === 'hours') return m.common_hours_minutes({ hours: left.hours, minutes: left.minutes });
  if (left.unit === 'minutes') return m.common_minutes({ count: left.minutes });
  return m.common_seconds({ count: left.seconds });
}

/** `还有 37 天`, `明天是最后一天，还有 31 小时 20 分钟`, `今天是最后一天，还有 40 分钟`. */
export function remainingWords(period: HoldingPeriod, now: number): string {
  const left = remainingAt(period, now);
  if (left.unit === 'over') return m.coolingOff_over();
  if (left.unit === 'days') return m.coolingOff_days({ count: left.days });
  const span = spanWords(left);
  const days = daysLeft(period, now);
  if (days === 0) return m.coolingOff_last_day_span({ span });
  return days === 1 ? m.coolingOff_tomorrow_span({ span }) : m.coolingOff_span({ span });
}

/** The end by its day, or to the minute where it is not the end of a day. */
export function deadlineWords(period: HoldingPeriod, now: number): string {
  if (!endsWithDay(period)) return m.coolingOff_until_time({ time: formatFullDateTime(period.endsAt) });
  return remainingAt(period, now).unit === 'days'
    ? m.coolingOff_last_day({ date: formatDayWithWeekday(lastDay(period)) })
    : m.coolingOff_until({ date: formatDay(lastDay(period)) });
}

/** The deadline on the viewer's own clock; null where that is Beijing time. */
export function ownDeadlineWords(period: HoldingPeriod): string | null {
  const time = formatOnOwnClock(period.endsAt);
  return time === null ? null : m.coolingOff_own_zone({ time });
}

/** The words on the wide ruler. */
export function rulerWords(period: HoldingPeriod, now: number): { from: string; today: string; last: string } {
  return {
    from: formatNearDate(period.from),
    today: m.coolingOff_today({ day: dayIndex(period, now) }),
    last: formatNearDay(lastDay(period)),
  };
}
