/** Submissions and the requests in them. */
import type { Operations } from '#contract/operations.ts';
import { requireFreshProof } from '#twin/carrier/signIn.ts';
import type { Handlers } from '#twin/http/context.ts';
import {
  appeal,
  escalate,
  listRequests,
  readRequest,
  readSubmission,
  sendAgain,
  submit,
  supply,
  withdraw,
  withdrawSubmission,
} from '#twin/service/portal.ts';

export const requestHandlers: Handlers<
  Pick<
    Operations,
    | 'submit'
    | 'readSubmission'
    | 'listRequests'
    | 'readRequest'
    | 'withdraw'
    | 'withdrawSubmission'
    | 'sendAgain'
    | 'supply'
    | 'appeal'
    | 'escalate'
  >
> = {
  submit: ({ world, sid, tenure, body, now }) => {
    requireFreshProof(world, sid, now);
    return submit(world, tenure, body.bindingIds, now);
  },
  readSubmission: ({ tenure, params }) => readSubmission(tenure, params.submissionId),
  listRequests: ({ tenure }) => listRequests(tenure),
  readRequest: ({ tenure, params }) => readRequest(tenure, params.requestId),
  withdrawSubmission: ({ world, tenure, params, now }) => withdrawSubmission(world, tenure, params.submissionId, now),
  withdraw: ({ world, tenure, params, now }) => withdraw(world, tenure, params.requestId, now),
  sendAgain: ({ world, tenure, params, now }) => sendAgain(world, tenure, params.requestId, now),
  supply: ({ world, tenure, params, now }) => supply(world, tenure, params.requestId, now),
  appeal: ({ world, tenure, params, now }) => appeal(world, tenure, params.requestId, now),
  escalate: ({ world, tenure, params, body, now }) => escalate(world, tenure, params.requestId, body.rung, now),
};
