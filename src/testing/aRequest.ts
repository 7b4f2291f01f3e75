/** For tests: a request that was just sent, and whatever the test is about. */
import type { Escalation } from '#domain/escalation.ts';
import type { UnbindingRequest } from '#domain/request.ts';

export function aRequest(facts: Partial<UnbindingRequest> = {}): UnbindingRequest {
  return {
    id: 'r',
    submissionId: 's',
    reference: '261123004217',
    bindingId: 'b',
    appId: 'a',
    handle: null,
    count: 1,
    basis: 'formerHolder',
    state: 'submitted',
    attempt: 1,
    submittedAt: '2026-11-23T08:57:00.000Z',
    takeBackUntil: '2026-11-23T09:07:00.000Z',
    dueAt: '2026-11-30T16:00:00.000Z',
    dueExpected: false,
    dueRuleId: 'formerHolderDue',
    regulatorUntil: '2028-11-23T16:00:00.000Z',
    refusal: null,
    exemption: null,
    ask: null,
    closedFor: null,
    escalations: [],
    history: [],
    ...facts,
  };
}

/** A letter to the app itself that nobody has answered yet. */
export const anEscalation = (facts: Partial<Escalation> = {}): Escalation => ({
  rung: 'app',
  attempt: 1,
  sentAt: '2026-11-20T08:00:00.000Z',
  answerDueAt: null,
  answerDueExpected: false,
  answerDueRuleId: null,
  decision: null,
  outcome: null,
  answeredAt: null,
  ...facts,
});
