import { m } from '#copy/generated/messages.js';
import type { Rule } from '#domain/sources.ts';

/** `48 小时`, `5 个工作日`: a rule's figure in words. */
export const ruleFigureWords: Readonly<Record<Rule['unit'], (count: number) => string>> = {
  hours: (count) => m.common_hours({ count }),
  days: (count) => m.common_days({ count }),
  workingDays: (count) => m.common_working_days({ count }),
  minutes: (count) => m.common_minutes({ count }),
  tries: (count) => m.common_tries({ count }),
  months: (count) => m.common_months({ count }),
  years: (count) => m.common_years({ count }),
  unknown: String,
};
