/** What an app is for, what to see to before unbinding it, and how its owner switches numbers in it. */

import * as v from 'valibot';
import { day } from '#contract/days.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, id } from '#contract/words.ts';
import type { AppDetails } from '#domain/app.ts';

export const appDetails = v.object({
  appId: id,
  about: bilingual,
  before: v.nullable(bilingual),
  steps: v.nullable(
    v.object({
      path: bilingual,
      steps: v.array(bilingual),
      proof: bilingual,
      general: v.optional(v.boolean(), false),
      lastLookedAt: day,
      sure: v.boolean(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, AppDetails>;

export const listAppDetails = operation({
  name: 'listAppDetails',
  method: 'GET',
  path: '/api/app-details',
  needs: 'nobody',
  body: null,
  output: v.array(appDetails),
  problems: commonProblems,
});
