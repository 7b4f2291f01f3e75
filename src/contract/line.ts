/** The signed-in line: facts only; its phase is derived by whoever reads them. */

import * as v from 'valibot';
import { day } from '#contract/days.ts';
import { openWord, openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { count, id, instant, maskedNumber } from '#contract/words.ts';
import { carriers, numberKinds } from '#domain/carrier.ts';
import type { Line } from '#domain/line.ts';

export const line = v.object({
  id,
  maskedNumber,
  carrier: openWord(carriers),
  /** What can be done with it is `kindSupported`'s to say. */
  kind: openWordOr(numberKinds, 'ownNetwork'),
  kindSupported: v.boolean(),
  secondHand: v.boolean(),
  activatedAt: instant,
  dataSettlesAt: instant,
  suspendedAt: v.nullable(instant),
  resumedAt: v.nullable(instant),
  cancellationExpectedAt: v.nullable(instant),
  cancelledAt: v.nullable(instant),
  coolingOffEndsAt: v.nullable(instant),
  visitOn: v.nullable(day),
  coolingOffRevision: v.nullable(count),
  retrievedAt: v.nullable(instant),
  portedInAt: v.nullable(instant),
  transferredAt: v.nullable(instant),
  releasedAt: v.nullable(instant),
  terminatedForArrearsAt: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, Line>;

export const readLine = operation({
  name: 'readLine',
  method: 'GET',
  path: '/api/line',
  needs: 'session',
  body: null,
  output: line,
  problems: [...commonProblems, 'notSignedIn', 'sessionEnded'],
});
