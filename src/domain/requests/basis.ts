/** On what a request for unbinding rests. Apart from what decides it (eligibility.ts), which no way in needs. */
import type { RuleId } from '#domain/sources.ts';

export const bases = ['formerHolder', 'notMine', 'leaving'] as const;
export type Basis = (typeof bases)[number];

/** The rule that promises an answer to a request on each basis. */
export const dueRules = {
  formerHolder: 'formerHolderDue',
  notMine: 'notMineDue',
  leaving: 'leavingDue',
} as const satisfies Record<Basis, RuleId>;
