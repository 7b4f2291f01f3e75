/** Whether the present holder has had a number since a day: the holder's check code, and the one question that it opens. */

import * as v from 'valibot';
import { day } from '#contract/days.ts';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { instant } from '#contract/words.ts';
import { checkAnswers, type HolderChecks } from '#domain/check/holderCheck.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;
const code = v.pipe(v.string(), v.regex(/^\d{12}$/));

export const checkCode = v.object({ code, madeAt: instant, expiresAt: instant });

export const holderChecks = v.object({
  standing: v.nullable(checkCode),
  looks: v.array(v.object({ at: instant, day, answer: openWord(checkAnswers) })),
}) satisfies v.GenericSchema<unknown, HolderChecks>;

/** All that a checker is told. */
export const checkResult = v.object({ answer: openWord(checkAnswers), answeredAt: instant });

export const readCheckCode = operation({
  name: 'readCheckCode',
  method: 'GET',
  path: '/api/line/check-code',
  needs: 'session',
  body: null,
  output: holderChecks,
  problems: signedInProblems,
});

export const makeCheckCode = operation({
  name: 'makeCheckCode',
  method: 'POST',
  path: '/api/line/check-code',
  needs: 'session',
  body: null,
  output: holderChecks,
  problems: [...signedInProblems, 'notPossibleNow'],
});

export const revokeCheckCode = operation({
  name: 'revokeCheckCode',
  method: 'DELETE',
  path: '/api/line/check-code',
  needs: 'session',
  body: null,
  output: holderChecks,
  problems: signedInProblems,
});

export const checkHolder = operation({
  name: 'checkHolder',
  method: 'POST',
  path: '/api/check',
  needs: 'nobody',
  body: v.object({ code, day }),
  output: checkResult,
  problems: [...commonProblems, 'codeWrong', 'codeLocked'],
});
