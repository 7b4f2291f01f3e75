/** What only time brings about: a code and a session that end by themselves, a proof that is too old. Sixteen minutes as a rule. */

import { operations } from '#contract/operations.ts';
import { msOf } from '#domain/time.ts';
import type { LineCheck } from './check.ts';
import { codeSent, orderOf } from './signIn.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Signing in';
const names = {
  proof: 'a submission long after the last code wants a new one',
  idle: 'a session ends by itself when nobody acts',
  late: 'a code that is answered too late is no longer valid',
} as const;
/** Beyond the deadline, so that both clocks are past it. */
const MARGIN_MS = 1_500;

/** Whether the session is signed in, and its deadlines; reading them moves none. */
async function signedIn(visitor: Visitor) {
  const { output } = await visitor.ask(operations.readSession);
  return output?.state === 'signedIn' ? output : null;
}

export async function checkPatience(check: LineCheck): Promise<void> {
  const { findings, options } = check;
  const skipAll = (why: string) => {
    for (const name of Object.values(names)) findings.skip(group, name, why);
  };
  if (!options.patient) return skipAll('--patient was not given');

  /** By the service's own clock. */
  const until = async (visitor: Visitor, instant: string) => {
    const { exchange } = await visitor.ask(operations.readService);
    const now = msOf(exchange.headers.get('service-time') ?? instant);
    await options.pause(Math.max(0, msOf(instant) - now) + MARGIN_MS);
  };
  const idle = check.newVisitor();
  const { output: sent } = await idle.ask(operations.sendCode, { body: orderOf(check) });
  if (sent?.state !== 'codeSent') return skipAll('no code could be had');
  await idle.ask(operations.answerCode, { body: { code: await codeSent(check, sent.challenge.sentTo) } });
  const session = await signedIn(idle);
  if (session === null) return skipAll('nobody could be signed in');

  const late = check.newVisitor();
  const { output: order } = await late.ask(operations.sendCode, { body: orderOf(check) });
  const challenge = order?.state === 'codeSent' ? order.challenge : null;
  const code = challenge === null ? null : await codeSent(check, challenge.sentTo);

  await until(idle, session.proofFreshUntil);
  const old = await idle.ask(operations.submit, { body: { bindingIds: ['none'] }, key: crypto.randomUUID() });
  findings.check(group, names.proof, refusalFault(old.exchange, [403], 'newCodeNeeded'));

  const still = await signedIn(idle);
  await until(late, still?.idleEndsAt ?? session.idleEndsAt);
  const ended = await idle.ask(operations.readLine);
  findings.check(group, names.idle, refusalFault(ended.exchange, [401], 'sessionEnded'));

  if (challenge === null || code === null) return findings.skip(group, names.late, 'no second code could be had');
  await until(late, challenge.expiresAt);
  const tooLate = await late.ask(operations.answerCode, { body: { code } });
  findings.check(group, names.late, refusalFault(tooLate.exchange, [422], 'codeExpired'));
}
