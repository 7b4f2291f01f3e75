/** Who runs the portal, whom to call, which rules hold, and what this operator offers. */

import * as v from 'valibot';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual } from '#contract/words.ts';
import { carriers } from '#domain/carrier.ts';
import { bases } from '#domain/requests/basis.ts';
import { certainties, type Rule, ruleUnits } from '#domain/sources.ts';

export const rule = v.object({
  id: v.string(),
  figure: v.pipe(v.number(), v.integer()),
  unit: openWord(ruleUnits),
  name: bilingual,
  certainty: openWord(certainties),
}) satisfies v.GenericSchema<unknown, Rule>;

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
