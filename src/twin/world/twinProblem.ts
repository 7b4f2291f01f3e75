/**
 * An act that the service refuses, in the words of the closed problem list; handlers turn it into a problem body. The world
 * may have changed all the same (a wrong code counts), so it is saved.
 */

import type { ServiceProblem } from '#domain/problemCodes.ts';
import type { Instant } from '#domain/time.ts';

export type ProblemFacts = { triesLeft?: number; until?: Instant; field?: string };

export class TwinProblem extends Error {
  readonly code: ServiceProblem;
  readonly facts: ProblemFacts;

  constructor(code: ServiceProblem, facts: ProblemFacts = {}) {
    super(code);
    this.name = 'TwinProblem';
    this.code = code;
    this.facts = facts;
  }
}
