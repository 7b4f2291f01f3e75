/** Submissions and the unbinding requests in them. */

import * as v from 'valibot';
import { openWord, openWordOr } from '#contract/openWord.ts';
import { commonProblems, operation } from '#contract/operation.ts';
import { count, id, instant } from '#contract/words.ts';
import { type Escalation, escalationOutcomes, rungs } from '#domain/escalation.ts';
import {
  asks,
  closeReasons,
  exemptionReasons,
  refusalReasons,
  requestEvents,
  requestStates,
  type UnbindingRequest,
} from '#domain/request.ts';
import { mostCharacters } from '#domain/requestActs.ts';
import { bases } from '#domain/requests/basis.ts';
import type { Submission } from '#domain/submission.ts';

const signedInProblems = [...commonProblems, 'notSignedIn', 'sessionEnded'] as const;
const reference = v.pipe(v.string(), v.regex(/^\d{12}$/));

const escalation = v.object({
  rung: openWord(rungs),
  attempt: count,
  sentAt: instant,
  answerDueAt: v.nullable(instant),
  answerDueExpected: v.boolean(),
  answerDueRuleId: v.nullable(v.string()),
  decision: v.nullable(v.object({ dueAt: instant, expected: v.boolean(), ruleId: v.string() })),
  /** Whether it helped stands in the request's own state; a word that nobody knows is no success. */
  outcome: v.nullable(openWordOr(escalationOutcomes, 'notUnbound')),
  answeredAt: v.nullable(instant),
}) satisfies v.GenericSchema<unknown, Escalation>;

export const request = v.object({
  id,
  submissionId: id,
  reference,
  bindingId: id,
  appId: id,
  handle: v.nullable(v.string()),
  count,
  basis: openWord(bases),
  state: openWord(requestStates),
  attempt: count,
  submittedAt: instant,
  takeBackUntil: instant,
  dueAt: instant,
  dueExpected: v.boolean(),
  dueRuleId: v.string(),
  regulatorUntil: instant,
  refusal: v.nullable(
    v.object({ reason: openWord(refusalReasons), mayResend: v.boolean(), appealUntil: v.nullable(instant) }),
  ),
  exemption: v.nullable(openWord(exemptionReasons)),
  ask: v.nullable(v.object({ what: openWord(asks), until: instant })),
  closedFor: v.nullable(openWord(closeReasons)),
  history: v.array(
    v.object({
      event: openWord(requestEvents),
      at: instant,
      by: openWord(['person', 'app', 'carrier', 'service']),
      attempt: count,
    }),
  ),
  escalations: v.array(escalation),
}) satisfies v.GenericSchema<unknown, UnbindingRequest>;

const knownRow = v.variant('outcome', [
  v.object({ bindingId: id, outcome: v.literal('accepted'), requestId: id }),
  v.object({ bindingId: id, outcome: v.literal('alreadyOpen'), requestId: id }),
  v.object({
    bindingId: id,
    outcome: v.literal('notAccepted'),
    reason: openWord([
      'none',
      'ownAccount',
      'tooEarly',
      'selfCutGuard',
      'askWhose',
      'unknownBinding',
      'appUnreachable',
    ]),
  }),
]);

/** A row whose outcome nobody can read does not count as sent; those beside it stand. */
const row = v.fallback(knownRow, (told) => {
  const { bindingId } = (told?.value ?? {}) as { bindingId?: unknown };
  return {
    bindingId: v.is(id, bindingId) ? bindingId : '',
    outcome: 'notAccepted' as const,
    reason: 'unknown' as const,
  };
});

export const submission = v.object({
  id,
  reference,
  submittedAt: instant,
  takeBackUntil: instant,
  rows: v.array(row),
}) satisfies v.GenericSchema<unknown, Submission>;

export const submit = operation({
  name: 'submit',
  method: 'POST',
  path: '/api/submissions',
  needs: 'session',
  idempotent: true,
  body: v.object({ bindingIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(500)) }),
  output: submission,
  problems: [...signedInProblems, 'newCodeNeeded', 'notPossibleNow', 'idempotencyMismatch'],
});

export const readSubmission = operation({
  name: 'readSubmission',
  method: 'GET',
  path: '/api/submissions/:submissionId',
  needs: 'session',
  body: null,
  output: submission,
  problems: [...signedInProblems, 'notFound'],
});

export const withdrawSubmission = operation({
  name: 'withdrawSubmission',
  method: 'POST',
  path: '/api/submissions/:submissionId/withdraw',
  needs: 'session',
  body: null,
  output: v.array(request),
  problems: [...signedInProblems, 'notFound', 'notPossibleNow'],
});

export const listRequests = operation({
  name: 'listRequests',
  method: 'GET',
  path: '/api/requests',
  needs: 'session',
  body: null,
  output: v.array(request),
  problems: signedInProblems,
});

const requestProblems = [...signedInProblems, 'notFound', 'notPossibleNow'] as const;

export const readRequest = operation({
  name: 'readRequest',
  method: 'GET',
  path: '/api/requests/:requestId',
  needs: 'session',
  body: null,
  output: request,
  problems: [...signedInProblems, 'notFound'],
});

export const withdraw = operation({
  name: 'withdraw',
  method: 'POST',
  path: '/api/requests/:requestId/withdraw',
  needs: 'session',
  body: null,
  output: request,
  problems: requestProblems,
});

export const sendAgain = operation({
  name: 'sendAgain',
  method: 'POST',
  path: '/api/requests/:requestId/send-again',
  needs: 'session',
  body: null,
  output: request,
  problems: requestProblems,
});

export const supply = operation({
  name: 'supply',
  method: 'POST',
  path: '/api/requests/:requestId/supply',
  needs: 'session',
  body: v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(mostCharacters.supply)) }),
  output: request,
  problems: requestProblems,
});

export const appeal = operation({
  name: 'appeal',
  method: 'POST',
  path: '/api/requests/:requestId/appeal',
  needs: 'session',
  body: v.object({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(mostCharacters.appeal)) }),
  output: request,
  problems: requestProblems,
});

export const escalate = operation({
  name: 'escalate',
  method: 'POST',
  path: '/api/requests/:requestId/escalation',
  needs: 'session',
  body: v.object({ rung: v.picklist(rungs) }),
  output: request,
  problems: requestProblems,
});
