/** The person's own list: accounts that no inquiry covers, kept for the holder of the line and deleted with it. */
import * as v from 'valibot';
import { openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { id, instant } from '#contract/words.ts';
import type { NotedAccount } from '#domain/own/noted.ts';
import { notedKinds } from '#domain/own/notedKinds.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;

export const notedAccount = v.object({
  id,
  /** Named in a way that this portal does not know: it stands on the list without a name. */
  what: v.fallback(
    v.variant('by', [
      v.object({ by: v.literal('catalogue'), appId: id }),
      v.object({ by: v.literal('name'), name: v.string(), kind: openWordOr(notedKinds, 'other') }),
    ]),
    { by: 'name', name: '', kind: 'other' },
  ),
  notedAt: instant,
  doneAt: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, NotedAccount>;

const list = v.array(notedAccount);

export const listNoted = operation({
  name: 'listNoted',
  method: 'GET',
  path: '/api/noted',
  needs: 'session',
  body: null,
  output: list,
  problems: signedInProblems,
});

export const noteAccount = operation({
  name: 'noteAccount',
  method: 'POST',
  path: '/api/noted',
  needs: 'session',
  body: v.variant('by', [
    v.object({ by: v.literal('catalogue'), appId: id }),
    v.object({ by: v.literal('name'), name: v.string(), kind: v.picklist(notedKinds) }),
  ]),
  output: list,
  problems: [...signedInProblems, 'alreadyNoted', 'notPossibleNow', 'notFound', 'idempotencyMismatch'],
  idempotent: true,
});

export const sayNotedDone = operation({
  name: 'sayNotedDone',
  method: 'PUT',
  path: '/api/noted/:notedId/done',
  needs: 'session',
  body: v.object({ done: v.boolean() }),
  output: list,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const forgetNoted = operation({
  name: 'forgetNoted',
  method: 'DELETE',
  path: '/api/noted/:notedId',
  needs: 'session',
  body: null,
  output: list,
  problems: [...signedInProblems, 'notFound'],
});

export const forgetAllNoted = operation({
  name: 'forgetAllNoted',
  method: 'DELETE',
  path: '/api/noted',
  needs: 'session',
  body: null,
  output: list,
  problems: signedInProblems,
});
