/** One inquiry a day for whoever proves to be the holder, and what is said of the accounts that it found. */

import { operations } from '#contract/operations.ts';
import type { Binding } from '#domain/binding.ts';
import { bindingCan, handleFor } from '#domain/binding.ts';
import type { Check, LineCheck } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Acts';
const startName = 'an inquiry is taken, or refused for today';
/** Of the right form, and another's. */
const otherTail = (idTail: string) => (idTail === '000000' ? '111111' : '000000');

async function checkRefusals({ findings }: Check, visitor: Visitor, idTail: string): Promise<void> {
  const body = { idTail, idConsent: true } as const;
  const { method, path } = operations.startInquiry;
  const without = await visitor.send(method, path, { body }, operations.startInquiry);
  findings.check(group, 'an inquiry without an idempotency key is refused', refusalFault(without, [400], 'badInput'));
  const sent = { body: { idTail, idConsent: false }, key: crypto.randomUUID() };
  const unasked = await visitor.send(method, path, sent, operations.startInquiry);
  findings.check(group, 'an inquiry without consent is refused', refusalFault(unasked, [400], 'badInput'));
}

/** Both the first inquiry of the day and its refusal later on are right; which one it is depends on the line. */
async function checkStart(check: Check, visitor: Visitor, idTail: string): Promise<void> {
  const { findings } = check;
  const ask = (tail: string, key: string) =>
    visitor.ask(operations.startInquiry, { body: { idTail: tail, idConsent: true }, key });
  const wrong = await ask(otherTail(idTail), crypto.randomUUID());
  const isUsed = wrong.code === 'inquiryTooSoon' || wrong.code === 'notPossibleNow';
  if (!isUsed)
    findings.check(
      group,
      "an inquiry with another's ID is refused",
      refusalFault(wrong.exchange, [422], 'idTailWrong'),
    );
  const key = crypto.randomUUID();
  const first = await ask(idTail, key);
  const isRefused = first.code === 'inquiryTooSoon' || first.code === 'notPossibleNow';
  const isRight = first.output !== null || isRefused;
  findings.check(group, startName, isRight ? null : `${first.exchange.status} ${first.code}`);
  if (first.output === null) return;
  findings.check(group, 'an inquiry with wrong input did not use up the day', null);
  const second = await ask(idTail, key);
  const isSame = second.exchange.text === first.exchange.text;
  findings.check(group, 'the same key gives the same inquiry', isSame ? null : `${second.code ?? 'another answer'}`);
  const mixed = await ask(otherTail(idTail), key);
  findings.check(
    group,
    'the same key for another inquiry is refused',
    refusalFault(mixed.exchange, [422], 'idempotencyMismatch'),
  );
  const more = await ask(idTail, crypto.randomUUID());
  findings.check(
    group,
    'a second inquiry on the same day is refused',
    refusalFault(more.exchange, [429], 'inquiryTooSoon'),
  );
}

async function checkDeclaring({ findings }: Check, visitor: Visitor, bindings: readonly Binding[]): Promise<void> {
  const binding = bindings.find((each) => bindingCan.declare(each) && each.openRequestId === null);
  if (binding === undefined) {
    findings.skip(
      group,
      'what the person says of an account is kept',
      'the line has no account of which anything can be said',
    );
    return;
  }
  const params = { bindingId: binding.id };
  const mine = await visitor.ask(operations.declare, { params, body: { declaration: 'mine' } });
  findings.check(
    group,
    'what the person says of an account is kept',
    mine.output?.declaration === 'mine' ? null : `${mine.code}`,
  );
  const done = await visitor.ask(operations.sayDone, { params });
  findings.check(
    group,
    '"I have done it" is a claim, not a proof',
    done.output?.ownAccount === 'saidDone' ? null : `${done.code ?? done.output?.ownAccount}`,
  );
  const undone = await visitor.ask(operations.unsayDone, { params });
  findings.check(
    group,
    '"I have done it" can be taken back before it is proved',
    ['toDo', 'stillThere'].includes(`${undone.output?.ownAccount}`)
      ? null
      : `${undone.code ?? undone.output?.ownAccount}`,
  );
  const again = await visitor.ask(operations.recheck, { params });
  // A look that is still under way, from an earlier run perhaps, is not asked for twice.
  const mayLook = bindingCan.recheck(binding);
  findings.check(
    group,
    'an account can be looked at again',
    mayLook === (again.output !== null) && (mayLook || again.code === 'notPossibleNow') ? null : `${again.code}`,
  );
  await visitor.ask(operations.declare, { params, body: { declaration: binding.declaration ?? 'unsure' } });
}

async function checkAskingAgain({ findings }: Check, visitor: Visitor): Promise<void> {
  const { output: accounts } = await visitor.ask(operations.readAccounts);
  const inquiry = accounts?.inquiry ?? null;
  const silent = inquiry?.replies.find(({ answer }) => answer === 'silent');
  const name = 'a silent app is asked again, or has been';
  if (inquiry === null || silent === undefined) return findings.skip(group, name, 'no app is silent');
  const params = { inquiryId: inquiry.id, appId: silent.appId };
  const asked = await visitor.ask(operations.askAgain, { params });
  findings.check(group, name, asked.output === null && asked.code !== 'notPossibleNow' ? `${asked.code}` : null);
}

/** As they stand for the holder, after all that was done above. */
async function checkNames({ findings }: Check, visitor: Visitor): Promise<void> {
  const [{ output: line }, { output: accounts }, { output: requests }] = [
    await visitor.ask(operations.readLine),
    await visitor.ask(operations.readAccounts),
    await visitor.ask(operations.listRequests),
  ];
  const name = 'names of accounts from before the holder, or from nobody knows when, are all hidden alike';
  if (line === null || accounts === null || requests === null) return findings.skip(group, name, 'one can not be read');
  const told = accounts.bindings.flatMap(({ id, boundAt, handle }) =>
    [handle, ...requests.filter(({ bindingId }) => bindingId === id).map((request) => request.handle)].filter(
      (shown) => handleFor(shown, boundAt, line) !== shown,
    ),
  );
  findings.check(group, name, told.length === 0 ? null : `${told.length} are told`);
}

export async function checkInquiry(check: LineCheck, visitor: Visitor): Promise<void> {
  const { findings, options, line } = check;
  const { idTail } = line;
  // Before an inquiry of today takes the place of the one that has silent apps.
  if (options.acts) await checkAskingAgain(check, visitor);
  if (idTail === null) findings.skip(group, startName, "the holder's ID characters were not given");
  else {
    await checkRefusals(check, visitor, idTail);
    if (options.acts) await checkStart(check, visitor, idTail);
  }
  for (const operation of [operations.sayDone, operations.unsayDone, operations.recheck] as const) {
    const { exchange } = await visitor.ask(operation, { params: { bindingId: 'none' } });
    findings.check(
      group,
      `${operation.name} of an account that there is not`,
      refusalFault(exchange, [404], 'notFound'),
    );
  }
  const nowhere = await visitor.ask(operations.askAgain, { params: { inquiryId: 'none', appId: 'none' } });
  findings.check(
    group,
    'asking again in an inquiry that there is not',
    refusalFault(nowhere.exchange, [404], 'notFound'),
  );
  await checkNames(check, visitor);
  const { output: accounts } = await visitor.ask(operations.readAccounts);
  if (accounts !== null && options.acts) await checkDeclaring(check, visitor, accounts.bindings);
}
