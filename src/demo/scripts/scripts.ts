/** All guided scripts, in the order in which they are offered. */
import { holderCheck } from '#demo/scripts/holderCheck.ts';
import { holdingPeriod } from '#demo/scripts/holdingPeriod.ts';
import { mainJob } from '#demo/scripts/mainJob.ts';
import { manyAccounts } from '#demo/scripts/manyAccounts.ts';
import { newHolder } from '#demo/scripts/newHolder.ts';
import { partialAnswers } from '#demo/scripts/partialAnswers.ts';
import { refusedAndAppealed } from '#demo/scripts/refusedAndAppealed.ts';
import type { GuidedScript } from '#demo/scripts/script.ts';

export const scripts: readonly GuidedScript[] = [
  mainJob,
  partialAnswers,
  refusedAndAppealed,
  holdingPeriod,
  newHolder,
  holderCheck,
  manyAccounts,
];
