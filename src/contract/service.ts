/** Who runs the portal, whom to call, which rules hold, and what this operator offers. */

import * as v from 'valibot';
import { day, month } from '#contract/days.ts';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, count } from '#contract/words.ts';
import { carriers } from '#domain/carrier.ts';
import { type CoverageCount, coverageScopes } from '#domain/coverage.ts';
import { bases } from '#domain/requests/basis.ts';
import { certainties, type Rule, ruleUnits, type Source, sourceKinds } from '#domain/sources.ts';

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

export const rule = v.object({
  id: v.string(),
  figure: v.pipe(v.number(), v.integer()),
  unit: openWord(ruleUnits),
  name: bilingual,
  why: bilingual,
  sourceIds: v.array(v.string()),
  certainty: openWord(certainties),
}) satisfies v.GenericSchema<unknown, Rule>;

export const coverageCount = v.object({
  scope: openWord(coverageScopes),
  on: month,
  count,
  atLeast: v.boolean(),
  what: bilingual,
  sourceIds: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, CoverageCount>;

/** Ways to a person beside the hotline: for 65 and over, for whoever is in another province, and without a call. */
const reachKinds = ['seniors', 'elsewhere', 'written'] as const;

export const service = v.object({
  name: bilingual,
  operator: bilingual,
  /** The operator says that all data is invented. */
  demonstration: v.boolean(),
  hotlines: v.array(v.object({ carrier: openWord(carriers), number: v.string(), name: bilingual })),
  reach: v.optional(
    v.array(v.object({ kind: openWord(reachKinds), text: bilingual, url: v.nullable(v.string()) })),
    [],
  ),
  /** Where companies answer complaints about their apps; null: the operator names none. */
  complaintPlatform: v.nullable(v.object({ name: bilingual, url: v.string() })),
  regulator: v.array(
    v.object({
      /** What people call it for; the portal offers each where that is the matter. */
      purpose: openWord(['appeals', 'spam', 'fraud']),
      number: v.string(),
      name: bilingual,
      url: v.nullable(v.string()),
    }),
  ),
  capabilities: v.object(v.entriesFromList(bases, v.boolean())),
  rules: v.array(rule),
  /** How many apps inquiry and unbinding reached, as it was published. */
  coverage: v.array(coverageCount),
  sources: v.array(source),
});
export type Service = v.InferOutput<typeof service>;

export const readService = operation({
  name: 'readService',
  method: 'GET',
  path: '/api/service',
  needs: 'nobody',
  body: null,
  output: service,
  problems: commonProblems,
});
