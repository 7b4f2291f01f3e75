/** The catalogue: apps with their coverage. */

import * as v from 'valibot';
import { month } from '#contract/days.ts';
import { openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { bilingual, count, id } from '#contract/words.ts';
import { type App, appCategories, oldNumberNeeds, tieKinds } from '#domain/app.ts';

const coverage = v.object({
  state: openWordOr(['covered', 'notCovered'], 'notCovered'),
  evidence: openWordOr(['source', 'sample'], 'sample'),
  sourceId: v.nullable(v.string()),
  since: v.nullable(month),
});

export const app = v.object({
  id,
  name: bilingual,
  aliases: v.array(v.string()),
  formerNames: v.array(v.string()),
  /** Care is ranked by `money` and `recovery`; the last group is where everything else stands. */
  category: openWordOr(appCategories, 'life'),
  glyph: v.nullable(v.string()),
  pinyin: v.string(),
  initials: v.nullable(v.string()),
  otherPinyin: v.optional(v.array(v.string()), []),
  money: v.boolean(),
  recovery: v.boolean(),
  inquiry: coverage,
  unbinding: coverage,
  /** A way that nobody knows here is a tie all the same. */
  hangsOn: v.optional(
    v.array(v.object({ appId: id, how: openWordOr(tieKinds, 'signIn'), sourceId: v.nullable(v.string()) })),
    [],
  ),
  hotline: v.nullable(v.object({ number: v.string(), sure: v.boolean() })),
  accountsPerNumber: v.nullable(v.object({ count, sourceId: v.string() })),
  onComplaintPlatform: v.optional(v.boolean(), false),
  oldNumber: v.nullable(v.object({ need: openWordOr(oldNumberNeeds, 'unknown'), sourceId: v.nullable(v.string()) })),
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
