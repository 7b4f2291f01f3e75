/** What a service says to somebody who is not signed in, and to requests that can't be read. */
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import type { Check } from './check.ts';
import { checkFacts } from './facts.ts';
import type { Exchange, Visitor } from './visitor.ts';

const group = 'Reading and refusing';
const LONG_BODY = 100_000;

/** Null where the answer is one of these; `code` null: any. */
export function refusalFault(
  { status, json }: Exchange,
  statuses: readonly number[],
  code: string | null,
): string | null {
  const told = (json as { code?: string } | null | undefined)?.code;
  if (statuses.includes(status) && (code === null || told === code)) return null;
  return `${status} ${told ?? 'without a code'} instead of ${statuses.join(' or ')}${code === null ? '' : ` ${code}`}`;
}

/** Well-formed bodies that change nothing, so that a refusal is about the caller and not about the body. */
const harmless: Record<string, unknown> = {
  startInquiry: { idTail: '000000', idConsent: true },
  declare: { declaration: 'unsure' },
  submit: { bindingIds: ['none'] },
  submitCancellation: { contactNumber: null, lookedOnceMore: false },
  bookVisit: { shopId: 'none', day: '2000-01-01' },
  supply: { text: '-' },
  appeal: { text: '-' },
  escalate: { rung: 'app' },
  chooseMessages: { inquiryAnswers: false, requestChanges: false, dueDates: false, coolingOffDates: false },
  noteAccount: { by: 'name', name: '-', kind: 'other' },
  sayNotedDone: { done: false },
  watchApp: { watched: false },
};

async function checkClosedDoors({ findings }: Check, visitor: Visitor, table: readonly Operation[]): Promise<void> {
  const open: string[] = [];
  for (const operation of table.filter(({ needs }) => needs === 'session')) {
    const params = Object.fromEntries([...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', 'none']));
    const body = harmless[operation.name];
    if (operation.body !== null && body === undefined) continue;
    const sent = { params, ...(body === undefined ? {} : { body }), key: crypto.randomUUID() };
    const { exchange } = await visitor.ask(operation, sent);
    const fault = refusalFault(exchange, [401], 'notSignedIn');
    if (fault !== null) open.push(`${operation.name}: ${fault}`);
  }
  findings.check(group, 'every operation that needs a session refuses strangers', open.join('; ') || null);
}

/** `number` null: none may be asked for, so that a service which lets a well-formed order through sends nobody a code. */
async function checkUnreadable({ findings }: Check, visitor: Visitor, number: string | null): Promise<void> {
  const order = { way: 'signIn', number: number ?? '10000000000' };
  const { method, path } = operations.sendCode;
  type Case = [name: string, sent: Parameters<Visitor['send']>[2], statuses: number[]];
  const malformed: Case[] = [
    ['malformed JSON is refused', { text: '{"way":' }, [400]],
    ['a body of another shape is refused', { text: '[]' }, [400]],
    ['an empty body is refused', { text: '' }, [400]],
    ['a missing field is refused', { body: { way: 'signIn' } }, [400]],
    ['a value of the wrong kind is refused', { body: { ...order, number: 1 } }, [400]],
    ['a word that the contract does not know is refused', { body: { ...order, way: 'byMagic' } }, [400]],
  ];
  const wellFormed: Case[] = [
    [
      'a body that a plain form can send is refused',
      { body: order, headers: { 'content-type': 'text/plain' } },
      [400, 415],
    ],
    ['a body of 100 kB is refused', { body: { ...order, more: 'x'.repeat(LONG_BODY) } }, [400, 413]],
    ['a write from another site is refused', { body: order, headers: { origin: 'https://elsewhere.example' } }, [403]],
  ];
  for (const [name, sent, statuses] of number === null ? malformed : [...malformed, ...wellFormed])
    findings.check(group, name, refusalFault(await visitor.send(method, path, sent), statuses, null));
  if (number === null) for (const [name] of wellFormed) findings.skip(group, name, 'no line was given');
  findings.check(
    group,
    'none of these had a code sent',
    (await visitor.ask(operations.readSession)).output?.state === 'anonymous' ? null : 'the session is not anonymous',
  );
}

async function checkPaths({ findings }: Check, visitor: Visitor): Promise<void> {
  const cases: [name: string, method: string, path: string, statuses: number[]][] = [
    ['a path that no operation has is 404', 'GET', '/api/no-such-operation', [404]],
    ['an operation asked by another method is 404 or 405', 'DELETE', operations.readService.path, [404, 405]],
    ['a write to what is only read is 404 or 405', 'POST', operations.listApps.path, [404, 405]],
  ];
  for (const [name, method, path, statuses] of cases)
    findings.check(group, name, refusalFault(await visitor.send(method, path), statuses, null));
}

/** `number` is one that may be asked for; null: none. */
export async function checkStrangers(check: Check, table: readonly Operation[], number: string | null): Promise<void> {
  const { findings, options } = check;
  const visitor = check.newVisitor();
  const { output: session } = await visitor.ask(operations.readSession);
  findings.check(
    group,
    'a new visitor is nobody',
    session?.state === 'anonymous' ? null : `the session is ${session?.state ?? 'unreadable'}`,
  );
  await checkFacts(check, visitor);
  await checkClosedDoors(check, visitor, table);
  for (const [operation, body] of [
    [operations.resendCode, { by: 'text' }],
    [operations.answerCode, { code: '000000' }],
  ] as const) {
    const { exchange } = await visitor.ask(operation as Operation, { body });
    findings.check(group, `${operation.name} without a code under way`, refusalFault(exchange, [409], 'noChallenge'));
  }
  findings.check(
    group,
    'signing out when nobody is signed in is no fault',
    refusalFault((await visitor.ask(operations.signOut)).exchange, [204], null),
  );
  await checkUnreadable(check, visitor, number);
  await checkPaths(check, visitor);
  if (options.unservedNumber === null) {
    findings.skip(group, 'a number outside the service is refused', 'no --unserved-number was given');
    return;
  }
  const body = { way: 'signIn', number: options.unservedNumber } as const;
  const { exchange } = await visitor.ask(operations.sendCode, { body });
  findings.check(group, 'a number outside the service is refused', refusalFault(exchange, [422], 'numberNotServed'));
}
