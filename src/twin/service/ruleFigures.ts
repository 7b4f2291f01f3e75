/** Each rule's figure, once: what the twin keeps to is what its service tells. */
import type { Rule, RuleId, RuleUnit } from '#domain/sources.ts';
import { DAY, HOUR, MINUTE } from '#domain/time.ts';

export const ruleFigures = {
  inquiryPromise: { figure: 48, unit: 'hours' },
  inquiryInterval: { figure: 24, unit: 'hours' },
  inquiryStale: { figure: 7, unit: 'days' },
  inquiryExpires: { figure: 30, unit: 'days' },
  dataSettles: { figure: 7, unit: 'days' },
  formerHolderDue: { figure: 5, unit: 'workingDays' },
  notMineDue: { figure: 15, unit: 'days' },
  leavingDue: { figure: 15, unit: 'days' },
  coolingOff: { figure: 90, unit: 'days' },
  codeValid: { figure: 15, unit: 'minutes' },
  codeTries: { figure: 5, unit: 'tries' },
  proofFresh: { figure: 5, unit: 'minutes' },
  sessionIdle: { figure: 15, unit: 'minutes' },
  sessionLongest: { figure: 8, unit: 'hours' },
  actionDue: { figure: 15, unit: 'days' },
  appAnswer: { figure: 5, unit: 'workingDays' },
  appPlatformAnswer: { figure: 10, unit: 'workingDays' },
  carrierAnswer: { figure: 15, unit: 'days' },
  regulatorTakes: { figure: 5, unit: 'workingDays' },
  regulatorAnswer: { figure: 30, unit: 'days' },
  regulatorBar: { figure: 2, unit: 'years' },
  regulatorFeeBar: { figure: 5, unit: 'months' },
  correctionByApps: { figure: 15, unit: 'workingDays' },
  takeBack: { figure: 10, unit: 'minutes' },
  checkCodeValid: { figure: 7, unit: 'days' },
  checkCodeTries: { figure: 5, unit: 'tries' },
} as const satisfies Record<RuleId, Pick<Rule, 'figure' | 'unit'>>;

const unitMs: Partial<Record<RuleUnit, number>> = { minutes: MINUTE, hours: HOUR, days: DAY };

/** In milliseconds. Throws for what is counted in working days or tries. */
export function spanOf(id: RuleId): number {
  const { figure, unit } = ruleFigures[id];
  const ms = unitMs[unit];
  if (ms === undefined) throw new Error(`${id} is no span of time`);
  return figure * ms;
}
