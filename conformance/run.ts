/** The whole check of a service, in the order in which a person would use it. */
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import { checkInquiry } from './inquiry.ts';
import { checkNumber } from './number.ts';
import { checkPreferences } from './preferences.ts';
import { checkRequests } from './requests.ts';
import { checkCookies, checkSignIn, checkSignOut } from './signIn.ts';
import { checkStrangers } from './strangers.ts';
import { type Finding, Findings } from './findings.ts';
import { type Log, Visitor } from './visitor.ts';
import { checkOperations, checkProblems, checkWire } from './wire.ts';

export type Options = {
  baseUrl: string;
  /** Eleven digits of a line that is kept for tests: requests are really made for it. */
  number: string;
  /** Last six characters of its holder's ID; without them no inquiry is made and no cancelled number opened. */
  idTail: string | null;
  /** The number has been cancelled: it is opened by number, ID characters and the code to its contact number. */
  isCancelled: boolean;
  /** Asked each time a code was sent. */
  readCode(sentTo: string): Promise<string>;
  /** A number outside the service; asking for it must not reach anybody. */
  unservedNumber: string | null;
  /** False: only reading and refusing, and nothing changes at any app. */
  acts: boolean;
  /** True: the number's cancellation is submitted and taken back. */
  mayCancel: boolean;
  /** True: waits for what opens with time, such as a second code. */
  patient: boolean;
};

export type Check = { options: Options; findings: Findings; log: Log; newVisitor(): Visitor; secrets: string[] };

/** What this suite has steps for; anything else in the table is told as not checked. */
export const knownOperations: ReadonlySet<string> = new Set([
  ...['readService', 'listApps', 'readSession', 'sendCode', 'resendCode', 'answerCode', 'renewProof'],
  ...['extendSession', 'signOut', 'readLine', 'readCancellation', 'submitCancellation', 'withdrawCancellation'],
  ...['readRetrieval', 'bookVisit', 'cancelVisit', 'readAccounts', 'startInquiry', 'askAgain', 'declare', 'sayDone'],
  ...[
    'recheck',
    'submit',
    'readSubmission',
    'listRequests',
    'readRequest',
    'withdraw',
    'sendAgain',
    'supply',
    'appeal',
  ],
  ...['escalate', 'readPreferences', 'chooseMessages', 'withdrawConsent', 'watchApp'],
]);

export async function checkService(
  options: Options,
  table: readonly Operation[] = Object.values(operations),
): Promise<Finding[]> {
  const log: Log = [];
  const findings = new Findings();
  const check: Check = {
    options,
    findings,
    log,
    newVisitor: () => new Visitor(options.baseUrl, log),
    secrets: [options.number, ...(options.idTail === null ? [] : [options.idTail])],
  };
  const reached = await check.newVisitor().ask(operations.readService);
  if (reached.exchange.status === 0) {
    findings.check('Wire', `${options.baseUrl} can be reached`, reached.exchange.text);
    return findings.all;
  }
  await checkStrangers(check, table);
  const visitor = await checkSignIn(check);
  if (visitor === null) findings.skip('Acts', 'everything behind the sign-in', 'nobody could be signed in');
  else {
    await checkPreferences(check, visitor);
    await checkInquiry(check, visitor);
    await checkRequests(check, visitor);
    await checkNumber(check, visitor);
    await checkSignOut(check, visitor);
  }
  checkCookies(check);
  checkWire(findings, log, check.secrets);
  checkOperations(findings, log, table, knownOperations);
  checkProblems(findings, log);
  return findings.all;
}
