/** The whole life of the signed-in line, which its facts alone don't tell: a retrieval moves the activation date. */
import * as v from 'valibot';
import { openWord } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { instant } from '#contract/words.ts';
import { type Life, lifeEvents } from '#domain/life/life.ts';

export const life = v.object({
  events: v.array(v.object({ event: openWord(lifeEvents), at: instant })),
  lookUps: v.array(instant),
}) satisfies v.GenericSchema<unknown, Life>;

export const readLife = operation({
  name: 'readLife',
  method: 'GET',
  path: '/api/line/life',
  needs: 'session',
  body: null,
  output: life,
  problems: [...commonProblems, 'notSignedIn', 'sessionEnded'],
});
