/** Inquiries, the bindings that they find, and what the person says of each. */

import * as v from 'valibot';
import { day, month } from '#contract/days.ts';
import { openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { idTail } from '#contract/signIn.ts';
import { count, id, instant } from '#contract/words.ts';
import { type Binding, declarations, ownAccountStates } from '#domain/binding.ts';
import { answers, type Inquiry, inquiryStates } from '#domain/inquiry.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;

export const reply = v.object({
  appId: id,
  /** What nobody can read leaves open whether there is an account, as silence does; and the app can be asked once more. */
  answer: openWordOr(answers, 'silent'),
  at: v.nullable(instant),
  count: v.nullable(count),
  bindingIds: v.array(id),
  late: v.boolean(),
});

export const inquiry = v.object({
  id,
  /** Neither promises more answers nor says that all are in. */
  state: openWordOr(inquiryStates, 'completeWithGaps'),
  submittedAt: instant,
  answersDueAt: instant,
  staleAt: instant,
  expiresAt: instant,
  replies: v.array(reply),
}) satisfies v.GenericSchema<unknown, Inquiry>;

export const binding = v.object({
  id,
  appId: id,
  handle: v.nullable(v.string()),
  count,
  /** A date that can't be read is none: whose the account is can't be told then. */
  boundAt: v.fallback(
    v.nullable(v.variant('by', [v.object({ by: v.literal('day'), day }), v.object({ by: v.literal('month'), month })])),
    null,
  ),
  foundAt: instant,
  goneAt: v.nullable(instant),
  /** Asked anew rather than guessed. */
  declaration: v.fallback(v.nullable(v.picklist(declarations)), null),
  declarationLocked: v.boolean(),
  ownAccount: v.nullable(openWordOr(ownAccountStates, 'toDo')),
  openRequestId: v.nullable(id),
  lastRequestId: v.nullable(id),
  lastRecheckAt: v.nullable(instant),
  recheckAskedAt: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, Binding>;

/** The newest inquiry with all that is tied to the number. */
const accounts = v.object({
  inquiry: v.nullable(inquiry),
  /** The one before it, for comparing. */
  previous: v.nullable(inquiry),
  /** When the next inquiry is possible; null: now. */
  nextInquiryAt: v.nullable(instant),
  bindings: v.array(binding),
});
export type Accounts = v.InferOutput<typeof accounts>;

export const readAccounts = operation({
  name: 'readAccounts',
  method: 'GET',
  path: '/api/accounts',
  needs: 'session',
  body: null,
  output: accounts,
  problems: signedInProblems,
});

export const startInquiry = operation({
  name: 'startInquiry',
  method: 'POST',
  path: '/api/inquiries',
  needs: 'session',
  idempotent: true,
  body: v.object({ idTail, idConsent: v.literal(true) }),
  output: accounts,
  problems: [...signedInProblems, 'idTailWrong', 'inquiryTooSoon', 'notPossibleNow', 'idempotencyMismatch'],
});

export const askAgain = operation({
  name: 'askAgain',
  method: 'POST',
  path: '/api/inquiries/:inquiryId/apps/:appId/ask-again',
  needs: 'session',
  body: null,
  output: accounts,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const declare = operation({
  name: 'declare',
  method: 'PUT',
  path: '/api/accounts/:bindingId/declaration',
  needs: 'session',
  body: v.object({ declaration: v.picklist(declarations) }),
  output: binding,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const sayDone = operation({
  name: 'sayDone',
  method: 'POST',
  path: '/api/accounts/:bindingId/said-done',
  needs: 'session',
  body: null,
  output: binding,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const unsayDone = operation({
  name: 'unsayDone',
  method: 'DELETE',
  path: '/api/accounts/:bindingId/said-done',
  needs: 'session',
  body: null,
  output: binding,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const recheck = operation({
  name: 'recheck',
  method: 'POST',
  path: '/api/accounts/:bindingId/recheck',
  needs: 'session',
  body: null,
  output: binding,
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});
