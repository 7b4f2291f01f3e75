/** The ten minutes in which a submission can be taken back: both sides of their end. */

import { operations } from '#contract/operations.ts';
import { cancellationSureUntil } from '#domain/requests/takeBack.ts';
import { msOf } from '#domain/time.ts';
import type { Check } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';
/** Beyond the end, so that both clocks are past it. */
const MARGIN_MS = 1_500;
const timeOf = (headers: Headers) => msOf(headers.get('service-time') ?? '');

/** On whatever the line has: no app has had an attempt before the person's ten minutes were over. */
export async function checkNothingPassedOn({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: requests } = await visitor.ask(operations.listRequests);
  const name = 'no app hears of a request before it can no longer surely be taken back';
  if (requests === null || requests.length === 0) return findings.skip(group, name, 'the line has no requests');
  const early = requests.filter(({ attempt, takeBackUntil, history }) =>
    history.some((entry) => entry.attempt === attempt && entry.by === 'app' && entry.at < takeBackUntil),
  );
  findings.check(group, name, early.length === 0 ? null : `${early.length} were passed on too early`);
  const heard = requests.find(({ state }) => state === 'acknowledged' || state === 'inProgress');
  const lateName = 'what an app has received is not taken back';
  if (heard === undefined) return findings.skip(group, lateName, 'no app works on a request');
  const { exchange } = await visitor.ask(operations.withdraw, { params: { requestId: heard.id } });
  findings.check(group, lateName, refusalFault(exchange, [409], 'notPossibleNow'));
}

async function submitOnce(visitor: Visitor, bindingId: string) {
  return visitor.ask(operations.submit, { body: { bindingIds: [bindingId] }, key: crypto.randomUUID() });
}

/** Before the end: surely, all of a submission in one act, and no second time. */
export async function checkTakingBackAll({ findings }: Check, visitor: Visitor, bindingId: string): Promise<void> {
  const name = 'a submission is taken back in one act, surely until takeBackUntil';
  const { output: submission, exchange } = await submitOnce(visitor, bindingId);
  if (submission === null || submission.rows.every(({ outcome }) => outcome !== 'accepted'))
    return findings.skip(group, name, 'the account could not be requested once more');
  const isInTime = msOf(submission.takeBackUntil) > timeOf(exchange.headers);
  const params = { submissionId: submission.id };
  const back = await visitor.ask(operations.withdrawSubmission, { params });
  const isBack = back.output?.length === 1 && back.output.every(({ state }) => state === 'withdrawn');
  findings.check(
    group,
    name,
    isInTime && isBack ? null : isInTime ? `${back.code ?? back.output?.[0]?.state}` : 'its time is over at once',
  );
  const twice = await visitor.ask(operations.withdrawSubmission, { params });
  findings.check(
    group,
    'a submission that is taken back is not taken back again',
    refusalFault(twice.exchange, [409], 'notPossibleNow'),
  );
}

/** After the end: exactly as long as no app has received it. Ten minutes, so only where --patient was given. */
export async function checkTakingBackLate(check: Check, visitor: Visitor, bindingId: string): Promise<void> {
  const { findings, options } = check;
  const name = 'after takeBackUntil a request is taken back only while no app has received it';
  if (!options.patient) return findings.skip(group, name, '--patient was not given');
  const { output: submission, exchange } = await submitOnce(visitor, bindingId);
  const row = submission?.rows[0];
  if (submission === null || row?.outcome !== 'accepted')
    return findings.skip(group, name, 'the account could not be requested once more');
  await options.pause(Math.max(0, msOf(submission.takeBackUntil) - timeOf(exchange.headers)) + MARGIN_MS);
  const params = { requestId: row.requestId };
  const { output: before } = await visitor.ask(operations.readRequest, { params });
  const back = await visitor.ask(operations.withdraw, { params });
  const isRight = back.output?.state === 'withdrawn' ? before?.state === 'submitted' : back.code === 'notPossibleNow';
  findings.check(group, name, isRight ? null : `${back.code ?? back.output?.state} from ${before?.state}`);
}

/** What is said of a cancellation that was just submitted. */
export function isSureNow(cancellation: Parameters<typeof cancellationSureUntil>[0], headers: Headers): boolean {
  return cancellationSureUntil(cancellation, timeOf(headers)) !== null;
}
