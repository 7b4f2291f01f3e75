/** What stands behind the figures and facts: why each rule is as it is, what was published of coverage, and by whom. */

import * as v from 'valibot';
import { day, month } from '#contract/days.ts';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, count } from '#contract/words.ts';
import { type CoverageCount, coverageScopes } from '#domain/coverage.ts';
import { type Reason, type Source, sourceKinds } from '#domain/sources.ts';

export const source = v.object({
  id: v.string(),
  title: bilingual,
  publisher: bilingual,
  kind: openWord(sourceKinds),
  date: v.nullable(day),
  url: v.nullable(v.string()),
  isCopy: v.boolean(),
  missing: v.nullable(bilingual),
}) satisfies v.GenericSchema<unknown, Source>;

export const reason = v.object({
  ruleId: v.string(),
  why: bilingual,
  sourceIds: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Reason>;

export const coverageCount = v.object({
  scope: openWord(coverageScopes),
  on: month,
  count,
  atLeast: v.boolean(),
  what: bilingual,
  sourceIds: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, CoverageCount>;

export const evidence = v.object({
  reasons: v.array(reason),
  /** How many apps inquiry and unbinding reached, as it was published. */
  coverage: v.array(coverageCount),
  sources: v.array(source),
});
export type Evidence = v.InferOutput<typeof evidence>;

export const readEvidence = operation({
  name: 'readEvidence',
  method: 'GET',
  path: '/api/evidence',
  needs: 'nobody',
  body: null,
  output: evidence,
  problems: commonProblems,
});
