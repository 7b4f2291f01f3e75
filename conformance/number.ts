/** Giving a number up and getting it back: read always, done only where the operator allows it. */

import { operations } from '#contract/operations.ts';
import { isPending, needsLastLook } from '#domain/cancellation.ts';
import { phaseAt } from '#domain/line.ts';
import { visitCan, visitDays } from '#domain/retrieval.ts';
import { msOf } from '#domain/time.ts';
import type { Check, LineCheck } from './check.ts';
import { refusalFault } from './strangers.ts';
import { isSureNow } from './takeBack.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';

/** Whether the portal would make the person look once more, by the same rule. */
async function isRiskyToCancel(visitor: Visitor): Promise<boolean> {
  const { output: accounts } = await visitor.ask(operations.readAccounts);
  const { output: apps } = await visitor.ask(operations.listApps);
  return needsLastLook(accounts?.bindings ?? [], (appId) => apps?.find(({ id }) => id === appId));
}

async function checkCancelling({ findings, line }: LineCheck, visitor: Visitor): Promise<void> {
  const { output: standing } = await visitor.ask(operations.readCancellation);
  const { method, path } = operations.submitCancellation;
  const body = { contactNumber: null, lookedOnceMore: 'yes' };
  const sent = { body, key: crypto.randomUUID() };
  const wrong = await visitor.send(method, path, sent, operations.submitCancellation);
  findings.check(group, 'an unreadable cancellation is refused', refusalFault(wrong, [400], 'badInput'));
  if (standing === null) return;
  const isUnderWay = isPending(standing.cancellation);
  if (!isUnderWay) {
    const { exchange } = await visitor.ask(operations.withdrawCancellation);
    findings.check(
      group,
      'a cancellation that there is not is not taken back',
      refusalFault(exchange, [409], 'notPossibleNow'),
    );
  }
  const name = 'a cancellation is submitted once and taken back';
  const lookName = 'a cancellation waits until the person has looked at the high-risk apps that are still bound';
  if (!line.mayCancel || isUnderWay || standing.obstacles.length > 0) {
    const why = line.mayCancel ? 'the line can not be cancelled' : 'the line may not be cancelled (--may-cancel)';
    for (const each of [name, lookName]) findings.skip(group, each, why);
    return;
  }
  if (await isRiskyToCancel(visitor)) {
    const unseen = { contactNumber: null, lookedOnceMore: false };
    const { exchange } = await visitor.ask(operations.submitCancellation, { body: unseen, key: crypto.randomUUID() });
    findings.check(group, lookName, refusalFault(exchange, [409], 'lastLookNeeded'));
  } else findings.skip(group, lookName, 'no high-risk app is bound');
  const key = crypto.randomUUID();
  const submit = () =>
    visitor.ask(operations.submitCancellation, { body: { contactNumber: null, lookedOnceMore: true }, key });
  const first = await submit();
  const second = await submit();
  const back = await visitor.ask(operations.withdrawCancellation);
  const isRight =
    first.output?.cancellation?.state === 'submitted' &&
    isSureNow(first.output.cancellation, first.exchange.headers) &&
    second.exchange.text === first.exchange.text &&
    back.output?.cancellation?.state === 'withdrawn';
  findings.check(group, name, isRight ? null : `${first.code ?? second.code ?? back.code ?? 'the states differ'}`);
}

async function checkVisiting({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: retrieval, exchange } = await visitor.ask(operations.readRetrieval);
  const { output: line } = await visitor.ask(operations.readLine);
  if (retrieval === null || line === null) return;
  const now = msOf(exchange.headers.get('service-time') ?? '');
  const shop = retrieval.shops[0];
  const name = 'a visit is booked once and cancelled';
  const mayBook = visitCan.book(phaseAt(line, now), retrieval.visits);
  if (!mayBook || shop === undefined || line.cancelledAt === null || line.coolingOffEndsAt === null)
    return findings.skip(group, name, 'the number can not be got back by a visit now');
  const day = visitDays({ from: line.cancelledAt, endsAt: line.coolingOffEndsAt }, [shop], now).at(-1);
  if (day === undefined) return findings.skip(group, name, 'no day is left');
  const key = crypto.randomUUID();
  const book = () => visitor.ask(operations.bookVisit, { body: { shopId: shop.id, day }, key });
  const first = await book();
  const second = await book();
  const isOne = first.output?.state === 'booked' && second.exchange.text === first.exchange.text;
  const gone = await visitor.ask(operations.cancelVisit, { params: { visitId: first.output?.id ?? 'none' } });
  const isRight = isOne && gone.output?.state === 'cancelled';
  findings.check(group, name, isRight ? null : `${first.code ?? second.code ?? gone.code ?? 'the states differ'}`);
}

/** What the line's facts tell, its life has to tell too; and more, where a later fact has overwritten an earlier one. */
async function checkLife({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: life } = await visitor.ask(operations.readLife);
  const { output: line } = await visitor.ask(operations.readLine);
  if (life === null || line === null) return;
  const times = life.events.map(({ at }) => msOf(at));
  const isSorted = times.every((at, index) => index === 0 || at >= (times[index - 1] ?? 0));
  findings.check(group, 'the life of a line is told from its first day on', isSorted ? null : 'the order is another');
  const known = [line.activatedAt, line.suspendedAt, line.cancelledAt, line.retrievedAt].filter((at) => at !== null);
  const missing = known.filter((at) => !times.includes(msOf(at)));
  findings.check(
    group,
    'the life of a line leaves out nothing that its facts tell',
    missing.length === 0 ? null : `${missing.join(', ')} is not in it`,
  );
}

export async function checkNumber(check: LineCheck, visitor: Visitor): Promise<void> {
  const { findings, options } = check;
  const nowhere = await visitor.ask(operations.cancelVisit, { params: { visitId: 'none' } });
  findings.check(
    group,
    'a visit that there is not is not cancelled',
    refusalFault(nowhere.exchange, [404], 'notFound'),
  );
  await checkLife(check, visitor);
  await checkCancelling(check, visitor);
  if (options.acts) await checkVisiting(check, visitor);
  else await visitor.ask(operations.readRetrieval);
}
