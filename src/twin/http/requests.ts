/** Submissions and the requests in them. */
import type { Operations } from '#contract/operations.ts';
import { cleanText } from '#domain/input/freeText.ts';
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
import { TwinProblem } from '#twin/world/twinProblem.ts';

/** Throws badInput for a text in which nothing could be seen. */
function demandWords(text: string): void {
  if (cleanText(text) === '') throw new TwinProblem('badInput', { field: 'text' });
}

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
  supply: ({ world, tenure, params, body, now }) => {
    demandWords(body.text);
    return supply(world, tenure, params.requestId, now);
  },
  appeal: ({ world, tenure, params, body, now }) => {
    demandWords(body.text);
    return appeal(world, tenure, params.requestId, now);
  },
  escalate: ({ world, tenure, params, body, now }) => escalate(world, tenure, params.requestId, body.rung, now),
};
