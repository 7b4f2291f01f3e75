/** The catalogue: apps with their coverage, and how an owner switches numbers in them. */
import { type App, appCategories, oldNumberNeeds } from '#domain/app.ts';
import * as v from 'valibot';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, count, day, id, month } from '#contract/words.ts';

const coverage = v.object({
  state: v.picklist(['covered', 'notCovered']),
  evidence: v.picklist(['source', 'sample']),
  sourceId: v.nullable(v.string()),
  since: v.nullable(month),
});

export const app = v.object({
  id,
  name: bilingual,
  aliases: v.array(v.string()),
  formerNames: v.array(v.string()),
  category: v.picklist(appCategories),
  glyph: v.nullable(v.string()),
  pinyin: v.string(),
  initials: v.nullable(v.string()),
  money: v.boolean(),
  recovery: v.boolean(),
  inquiry: coverage,
  unbinding: coverage,
  hotline: v.nullable(v.object({ number: v.string(), sure: v.boolean() })),
  accountsPerNumber: v.nullable(v.object({ count, sourceId: v.string() })),
  about: bilingual,
  before: v.nullable(bilingual),
  steps: v.nullable(
    v.object({
      path: bilingual,
      steps: v.array(bilingual),
      proof: bilingual,
      oldNumber: v.object({ need: v.picklist(oldNumberNeeds), sourceId: v.nullable(v.string()) }),
      lastLookedAt: day,
      sure: v.boolean(),
    }),
  ),
}) satisfies v.GenericSchema<unknown, App>;

export const listApps = operation({
  name: 'listApps',
  method: 'GET',
  path: '/api/apps',
  needs: 'nobody',
  body: null,
  output: v.array(app),
  problems: commonProblems,
});
