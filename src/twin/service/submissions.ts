/** A submission: each row is judged by the domain's own function, on the same facts that the portal has. */
import type { Binding } from '#domain/binding.ts';
import { type Capabilities, type Eligibility, eligibilityOf } from '#domain/eligibility.ts';
import { answerOf } from '#domain/inquiry.ts';
import { lineCan, phaseAt } from '#domain/line.ts';
import type { Submission, SubmissionRow } from '#domain/submission.ts';
import { instantOf } from '#domain/time.ts';
import { findApp } from '#twin/apps/appsOfWorld.ts';
import { newestInquiry } from '#twin/service/inquiries.ts';
import { openRequest } from '#twin/service/requests.ts';
import { spanOf } from '#twin/service/ruleFigures.ts';
import { nextId, nextReference } from '#twin/world/random.ts';
import { rowWith } from '#twin/world/rows.ts';
import { TwinProblem } from '#twin/world/twinProblem.ts';
import type { Tenure, World } from '#twin/world/world.ts';

/** What this world's operator offers; `readService` sends the same. */
export const capabilitiesOf = ({ switchedOff }: Pick<World, 'switchedOff'>): Capabilities => ({
  formerHolder: !switchedOff.includes('formerHolder'),
  notMine: !switchedOff.includes('notMine'),
  leaving: !switchedOff.includes('leaving'),
});

/** By the domain's own function, on the facts that the portal has. */
export function judgeBinding(world: World, tenure: Tenure, binding: Binding, now: number): Eligibility | null {
  const app = findApp(world, binding.appId);
  if (app === undefined) return null;
  const answer = answerOf(newestInquiry(tenure) ?? null, binding.appId);
  return eligibilityOf({ line: tenure.line, binding, app, answer, capabilities: capabilitiesOf(world) }, now);
}

function rowFor(world: World, tenure: Tenure, submission: Submission, bindingId: string, now: number): SubmissionRow {
  const binding = rowWith(tenure.bindings, 'id', bindingId);
  if (binding === undefined) return { bindingId, outcome: 'notAccepted', reason: 'unknownBinding' };
  const eligibility = judgeBinding(world, tenure, binding, now);
  if (eligibility === null) return { bindingId, outcome: 'notAccepted', reason: 'appUnreachable' };
  if (eligibility.kind === 'alreadyOpen')
    return { bindingId, outcome: 'alreadyOpen', requestId: eligibility.requestId };
  if (eligibility.kind !== 'request') return { bindingId, outcome: 'notAccepted', reason: eligibility.kind };
  const request = openRequest(world, tenure, submission, binding, eligibility.basis, now);
  return { bindingId, outcome: 'accepted', requestId: request.id };
}

/** A binding named twice is one row. Throws notPossibleNow on a line that takes no requests at all. */
export function submit(world: World, tenure: Tenure, bindingIds: readonly string[], now: number): Submission {
  if (!lineCan.request(phaseAt(tenure.line, now))) throw new TwinProblem('notPossibleNow');
  const submission: Submission = {
    id: nextId(world, 'sub'),
    reference: nextReference(world, now),
    submittedAt: instantOf(now),
    takeBackUntil: instantOf(now + spanOf('takeBack')),
    rows: [],
  };
  for (const bindingId of new Set(bindingIds)) submission.rows.push(rowFor(world, tenure, submission, bindingId, now));
  tenure.submissions.push(submission);
  return submission;
}

export function readSubmission(tenure: Tenure, submissionId: string): Submission {
  const submission = tenure.submissions.find((s) => s.id === submissionId);
  if (submission === undefined) throw new TwinProblem('notFound');
  return submission;
}
