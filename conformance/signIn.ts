/** Codes, the session they open, its cookie, and its end. */

import { operations } from '#contract/operations.ts';
import { msOf } from '#domain/time.ts';
import { checkAlongside, checkNothingBegun, lookUpFor } from './alongside.ts';
import type { Check, LineCheck } from './check.ts';
import { refusalFault } from './strangers.ts';
import type { Visitor } from './visitor.ts';

const group = 'Signing in';
const MOST_WRONG = 6;

/** What the line's holder asks a code with. */
export function orderOf({ line }: LineCheck) {
  const { number, idTail, isCancelled } = line;
  return isCancelled && idTail !== null
    ? ({ way: 'cancelledNumber', number, idTail } as const)
    : ({ way: 'signIn', number } as const);
}

/** Right in form, and certainly not the code. */
const wrong = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

/** The line's own code, or the one that somebody reads from the message; it must not come back in any answer. */
export async function codeSent({ line, options, secrets }: LineCheck, sentTo: string): Promise<string> {
  const code = line.code ?? (await options.readCode(sentTo));
  secrets.push(code);
  return code;
}

async function answer(check: LineCheck, visitor: Visitor, challenge: { id: string; sentTo: string }): Promise<string> {
  const code = await codeSent(check, challenge.sentTo);
  const body = { code: wrong(code), lookUp: lookUpFor(check, challenge.id) };
  const falls = await visitor.ask(operations.answerCode, { body });
  check.findings.check(group, 'a wrong code is refused', refusalFault(falls.exchange, [422], 'codeWrong'));
  const again = await visitor.ask(operations.answerCode, { body: { code: wrong(code) } });
  const [first, second] = [falls.problem?.triesLeft, again.problem?.triesLeft];
  const counts = first !== undefined && second === first - 1;
  check.findings.check(group, 'each wrong code costs one try', counts ? null : `${first} tries left, then ${second}`);
  return code;
}

async function checkResend({ findings, options }: Check, visitor: Visitor, resendAt: string, told: string | null) {
  const soon = await visitor.ask(operations.resendCode, { body: { by: 'text' } });
  findings.check(group, 'a second code at once is refused', refusalFault(soon.exchange, [429], 'codeTooSoon'));
  if (!options.patient) return;
  await options.pause(Math.max(0, msOf(resendAt) - msOf(told ?? resendAt)) + 1_000);
  const later = await visitor.ask(operations.resendCode, { body: { by: 'text' } });
  findings.check(group, 'a second code can be had in time', later.output === null ? `${later.code}` : null);
}

/** In a browser of its own: it is the challenge that is locked, never the number. */
async function checkLock(check: LineCheck, signedIn: Visitor): Promise<void> {
  const { findings } = check;
  const name = 'wrong codes lock the challenge, and the right one does not open it';
  const other = check.newVisitor();
  const { output, code: refused } = await other.ask(operations.sendCode, { body: orderOf(check) });
  if (output?.state !== 'codeSent') return findings.skip(group, name, `no second code could be had (${refused})`);
  const code = await codeSent(check, output.challenge.sentTo);
  let last = '';
  for (let count = 0; count < MOST_WRONG && last !== 'codeLocked'; count += 1)
    last = (await other.ask(operations.answerCode, { body: { code: wrong(code) } })).code ?? '';
  const right = await other.ask(operations.answerCode, { body: { code } });
  findings.check(group, name, refusalFault(right.exchange, [429], 'codeLocked'));
  const line = await signedIn.ask(operations.readLine);
  findings.check(
    group,
    'a lock leaves the number and its sessions alone',
    line.output === null ? `${line.code}` : null,
  );
}

async function checkDeadlines({ findings }: Check, visitor: Visitor): Promise<void> {
  const read = async () => {
    const { output } = await visitor.ask(operations.readSession);
    return output?.state === 'signedIn' ? output : null;
  };
  const first = await read();
  await new Promise((done) => setTimeout(done, 30));
  const second = await read();
  const isIdle = first !== null && first.idleEndsAt === second?.idleEndsAt;
  findings.check(
    group,
    'reading the session does not prolong it',
    isIdle ? null : 'idleEndsAt moved, or nobody is signed in',
  );
  const { output } = await visitor.ask(operations.extendSession);
  const extended = output?.state === 'signedIn' ? output : null;
  const isLater = second !== null && extended !== null && msOf(extended.idleEndsAt) > msOf(second.idleEndsAt);
  findings.check(group, 'an act of the person prolongs it', isLater ? null : 'idleEndsAt did not move');
  const isWithin = extended !== null && msOf(extended.idleEndsAt) <= msOf(extended.endsAt);
  findings.check(
    group,
    'a session has an end that nothing moves',
    isWithin && extended.endsAt === first?.endsAt ? null : 'endsAt moved',
  );
}

/** The proof is renewed by a code of its own, on the session that there is. */
async function checkRenewal(check: LineCheck, visitor: Visitor): Promise<void> {
  const { findings } = check;
  const name = 'the proof can be renewed by a new code';
  const before = await visitor.ask(operations.readSession);
  const sent = await visitor.ask(operations.renewProof);
  if (sent.output?.state !== 'signedIn' || sent.output.challenge === null)
    return sent.code === 'codeTooSoon'
      ? findings.skip(group, name, 'the service limits how soon a second code is sent')
      : findings.check(group, name, `renewProof: ${sent.code ?? 'no challenge'}`);
  const code = await codeSent(check, sent.output.challenge.sentTo);
  const { output } = await visitor.ask(operations.answerCode, { body: { code } });
  const [was, is] = [before.output, output];
  const isRenewed =
    was?.state === 'signedIn' && is?.state === 'signedIn' && msOf(is.proofFreshUntil) > msOf(was.proofFreshUntil);
  findings.check(group, name, isRenewed ? null : 'proofFreshUntil did not move');
}

/** The signed-in visitor; null where the sign-in failed. */
export async function checkSignIn(check: LineCheck): Promise<Visitor | null> {
  const { findings } = check;
  const visitor = check.newVisitor();
  // With one member too many: a newer portal must not be refused by an older service.
  const body = { ...orderOf(check), aMemberOfALaterVersion: true };
  const { output, exchange } = await visitor.ask(operations.sendCode, { body });
  if (output?.state !== 'codeSent') {
    findings.check(
      group,
      'a code is sent, unknown members are ignored',
      `${exchange.status} ${exchange.text.slice(0, 120)}`,
    );
    return null;
  }
  findings.check(group, 'a code is sent, unknown members are ignored', null);
  const { challenge } = output;
  await checkResend(check, visitor, challenge.resendAt, exchange.headers.get('service-time'));
  const code = await answer(check, visitor, challenge);
  const before = visitor.cookieHeader();
  // Meant for a challenge that this one is not.
  const given = { code, lookUp: lookUpFor(check, `${challenge.id.slice(0, 40)}0`) };
  const { output: session, code: refused } = await visitor.ask(operations.answerCode, { body: given });
  findings.check(
    group,
    'the right code signs in',
    session?.state === 'signedIn' ? null : `${refused ?? session?.state}`,
  );
  if (session?.state !== 'signedIn') return null;
  const isNew = visitor.cookieHeader() !== before;
  findings.check(
    'Cookies',
    'the session has another cookie after the sign-in',
    isNew ? null : 'it is the same as before',
  );
  await checkAlongside(check, visitor, session);
  await checkNothingBegun(check, visitor, session, exchange.headers.get('service-time'));
  const twice = await visitor.ask(operations.answerCode, { body: { code } });
  findings.check(group, 'a code opens once', refusalFault(twice.exchange, [409], 'noChallenge'));
  const { output: line } = await visitor.ask(operations.readLine);
  const { number } = check.line;
  const masked = `${number.slice(0, 3)}****${number.slice(-4)}`;
  findings.check(
    group,
    'the line is that of the number',
    line?.maskedNumber === masked ? null : `${line?.maskedNumber}`,
  );
  await checkDeadlines(check, visitor);
  await checkRenewal(check, visitor);
  await checkLock(check, visitor);
  return visitor;
}

export async function checkSignOut({ findings, newVisitor }: Check, visitor: Visitor): Promise<void> {
  const stolen = newVisitor();
  for (const [name, value] of visitor.cookies) stolen.cookies.set(name, value);
  const { exchange } = await visitor.ask(operations.signOut);
  findings.check(group, 'signing out is answered by 204', refusalFault(exchange, [204], null));
  const { output } = await visitor.ask(operations.readSession);
  findings.check(group, 'nobody is signed in afterwards', output?.state === 'anonymous' ? null : `${output?.state}`);
  const kept = await stolen.ask(operations.readLine);
  const fault = kept.code === 'sessionEnded' ? null : refusalFault(kept.exchange, [401], 'notSignedIn');
  findings.check('Cookies', 'a cookie kept from before the sign-out opens nothing', fault);
}

const has = (cookie: string, attribute: RegExp) =>
  cookie
    .split(';')
    .slice(1)
    .some((part) => attribute.test(part.trim()));

/** Null where the Set-Cookie line is as the contract wants it. */
export function cookieFault(cookie: string, isHttps: boolean): string | null {
  const [pair = ''] = cookie.split(';');
  const faults = [
    has(cookie, /^httponly$/i) ? null : 'not HttpOnly',
    has(cookie, /^samesite=(lax|strict)$/i) ? null : 'not SameSite=Lax or Strict',
    has(cookie, /^path=\/$/i) ? null : 'not Path=/',
    has(cookie, /^domain=/i) ? 'with a Domain' : null,
    !isHttps || has(cookie, /^secure$/i) ? null : 'not Secure',
    !isHttps || pair.startsWith('__Host-') ? null : 'not named __Host-',
  ].filter((fault) => fault !== null);
  return faults.length === 0 ? null : `${pair.split('=')[0]}: ${faults.join(', ')}`;
}

export function checkCookies({ findings, log, options }: Check): void {
  const isHttps = new URL(options.baseUrl).protocol === 'https:';
  const cookies = log.flatMap(({ headers }) => headers.getSetCookie());
  const faults = [...new Set(cookies.flatMap((cookie) => cookieFault(cookie, isHttps) ?? []))];
  const name = `cookies are HttpOnly, SameSite, for this host alone${isHttps ? ', Secure and named __Host-' : ''}`;
  if (cookies.length === 0) findings.check('Cookies', name, 'no cookie was set at all');
  else findings.check('Cookies', name, faults.join('; ') || null);
  const lasting = cookies.filter((cookie) => /;\s*(expires|max-age)=(?!0\b)/i.test(cookie) && !/=;/.test(cookie));
  findings.check(
    'Cookies',
    'the session ends with the browser: no Expires, no Max-Age',
    lasting.length > 0 ? 'it lasts' : null,
  );
  if (!isHttps) findings.skip('Cookies', 'Secure and __Host-', 'the service was asked over http');
}
