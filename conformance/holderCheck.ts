/** Whether a number has been held since a day: the holder's code, the one word that it opens, and who is locked out. */

import { operations } from '#contract/operations.ts';
import { phaseAt } from '#domain/line.ts';
import { checkDigit } from '#domain/submission.ts';
import { dayAt, msOf } from '#domain/time.ts';
import type { Check, LineCheck } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Asked, Visitor } from './visitor.ts';

const group = 'Acts';
const MOST_WRONG = 6;

/** Well-formed, and as good as certainly made by nobody. */
function unmadeCode(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const digits = `${a}${b}`.padStart(11, '0').slice(-11);
  return digits + checkDigit(digits);
}

const ask = (visitor: Visitor, code: string, day: string) =>
  visitor.ask(operations.checkHolder, { body: { code, day } });

/** A refusal without what is new in each: a stranger must not be able to tell two of them apart. */
function bareRefusal({ exchange }: Asked<typeof operations.checkHolder>): string {
  const { traceId: _, triesLeft: __, ...rest } = (exchange.json ?? {}) as Record<string, unknown>;
  return JSON.stringify([exchange.status, rest]);
}

export async function checkUnmadeCode({ findings, newVisitor }: Check): Promise<void> {
  const { exchange, code } = await ask(newVisitor(), unmadeCode(), '2020-01-01');
  const fault = code === 'codeLocked' ? null : refusalFault(exchange, [422], 'codeWrong');
  findings.check(group, 'a check code that nobody made opens nothing', fault);
}

/** Last of all, since it locks out this address for a while. */
async function checkLock({ findings, newVisitor }: Check, code: string, today: string): Promise<void> {
  let last = '';
  for (let count = 0; count < MOST_WRONG && last !== 'codeLocked'; count += 1)
    last = (await ask(newVisitor(), unmadeCode(), today)).code ?? '';
  const right = await ask(newVisitor(), code, today);
  findings.check(
    group,
    'wrong check codes lock out who tries them, without cookies and with the right code too',
    refusalFault(right.exchange, [429], 'codeLocked'),
  );
}

/** In the name of one line: what one address has tried must not stand in the way of another line's check. */
export async function checkHolderCheck(check: LineCheck, visitor: Visitor): Promise<void> {
  const { findings, newVisitor, options } = check;
  const { output: before, exchange } = await visitor.ask(operations.readCheckCode);
  const { output: line } = await visitor.ask(operations.readLine);
  const now = msOf(exchange.headers.get('service-time') ?? '');
  const name = 'a checker is told yes, no or can’t tell with its time, and nothing more';
  if (!options.acts || before === null || line === null || phaseAt(line, now) !== 'active')
    return findings.skip(group, name, 'no check code may be made for the line now');
  const today = dayAt(now);
  const first = await visitor.ask(operations.makeCheckCode);
  const second = await visitor.ask(operations.makeCheckCode);
  const code = second.output?.standing?.code ?? '';
  const isOne = code !== '' && first.output?.standing?.code === code;
  findings.check(group, 'a check code is made once, however often it is asked for', isOne ? null : 'it is another one');

  const told = await ask(newVisitor(), code, today);
  if (told.code === 'codeLocked') return findings.skip(group, name, 'this address is still locked out from before');
  const members = Object.keys((told.exchange.json ?? {}) as object).sort();
  const isAll = told.output?.answer === 'yes' && members.join() === 'answer,answeredAt';
  findings.check(group, name, isAll ? null : `${told.code ?? told.output?.answer}: ${members.join()}`);
  for (const day of ['1986-12-31', '2999-12-31']) {
    const refused = await ask(newVisitor(), code, day);
    findings.check(
      group,
      day < today ? 'a day before 1987 is refused' : 'a day to come is refused',
      refusalFault(refused.exchange, [400], 'badInput'),
    );
  }
  const { output: after } = await visitor.ask(operations.readCheckCode);
  const isListed = after?.looks[0]?.day === today && after.looks.length === before.looks.length + 1;
  findings.check(group, 'each look is listed for the holder', isListed ? null : 'it is not');

  await visitor.ask(operations.revokeCheckCode);
  const [gone, never] = [await ask(newVisitor(), code, today), await ask(newVisitor(), unmadeCode(), today)];
  findings.check(
    group,
    'a check code that was taken back opens nothing',
    refusalFault(gone.exchange, [422], 'codeWrong'),
  );
  const isAlike = bareRefusal(gone) === bareRefusal(never);
  findings.check(
    group,
    'a check code that was taken back and one that never was are refused alike',
    isAlike ? null : `${bareRefusal(gone)} and ${bareRefusal(never)}`,
  );
  const next = (await visitor.ask(operations.makeCheckCode)).output?.standing?.code ?? '';
  await checkLock(check, next, today);
  await visitor.ask(operations.revokeCheckCode);
}
