/** The whole check of a service, in the order in which a person would use it. */
import type { Operation } from '#contract/operation.ts';
import { operations } from '#contract/operations.ts';
import type { Check, LineCheck, Options } from './check.ts';
import { checkOperations, checkProblems, checkWire } from './everyAnswer.ts';
import { type Finding, Findings, merged } from './findings.ts';
import { checkHolderCheck, checkUnmadeCode } from './holderCheck.ts';
import { checkInquiry } from './inquiry.ts';
import { checkNoted } from './noted.ts';
import { checkNotModified } from './notModified.ts';
import { checkNumber } from './number.ts';
import { checkPatience } from './patience.ts';
import { checkPreferences } from './preferences.ts';
import { checkRequests } from './requests.ts';
import { checkCookies, checkSignIn, checkSignOut } from './signIn.ts';
import { checkStrangers } from './strangers.ts';
import type { TestLine } from './testLines.ts';
import { type Log, Visitor } from './visitor.ts';

/** What this suite has steps for; anything else in the table is told as not checked. */
export const knownOperations: ReadonlySet<string> = new Set([
  ...[
    'readService',
    'readEvidence',
    'listApps',
    'listAppDetails',
    'readSession',
    'sendCode',
    'resendCode',
    'answerCode',
    'renewProof',
  ],
  ...[
    'extendSession',
    'signOut',
    'readLine',
    'readLife',
    'readCancellation',
    'submitCancellation',
    'withdrawCancellation',
  ],
  ...['readRetrieval', 'bookVisit', 'cancelVisit', 'readAccounts', 'startInquiry', 'askAgain', 'declare', 'sayDone'],
  ...[
    'unsayDone',
    'recheck',
    'submit',
    'readSubmission',
    'listRequests',
    'readRequest',
    'withdraw',
    'withdrawSubmission',
    'sendAgain',
    'supply',
    'appeal',
  ],
  ...['listNoted', 'noteAccount', 'sayNotedDone', 'forgetNoted', 'forgetAllNoted'],
  ...['readCheckCode', 'makeCheckCode', 'revokeCheckCode', 'checkHolder'],
  ...['escalate', 'readPreferences', 'chooseMessages', 'withdrawConsent', 'watchApp'],
]);

type Table = readonly Operation[];

/** What one check has found, with the record of its exchanges judged. */
async function found(options: Options, table: Table, work: (check: Check) => Promise<void>): Promise<Finding[]> {
  const log: Log = [];
  const findings = new Findings();
  const check: Check = {
    options,
    findings,
    log,
    newVisitor: () => new Visitor(options.baseUrl, log),
    secrets: [],
  };
  await work(check);
  checkWire(findings, log, check.secrets);
  checkOperations(findings, log, table, knownOperations);
  checkProblems(findings, log);
  return findings.all;
}

async function checkLine(check: LineCheck): Promise<void> {
  const { line, findings } = check;
  check.secrets.push(line.number, ...(line.idTail === null ? [] : [line.idTail]));
  const visitor = await checkSignIn(check);
  if (visitor === null) return findings.skip('Acts', 'everything behind the sign-in', 'nobody could be signed in');
  await checkPreferences(check, visitor);
  await checkNoted(check, visitor);
  await checkNotModified(check, visitor);
  await checkInquiry(check, visitor);
  await checkRequests(check, visitor);
  await checkNumber(check, visitor);
  if (check.isFirst) await checkHolderCheck(check, visitor);
  await checkSignOut(check, visitor);
  checkCookies(check);
}

/**
 * As a stranger, then in the name of each line's holder: at once where every line has its code, one after the other where
 * somebody is asked for them. What one line could not show another may.
 */
export async function checkService(
  options: Options,
  lines: readonly TestLine[],
  table: Table = Object.values(operations),
): Promise<Finding[]> {
  const reached = await new Visitor(options.baseUrl, []).ask(operations.readService);
  if (reached.exchange.status === 0) {
    const findings = new Findings();
    findings.check('Wire', `${options.baseUrl} can be reached`, reached.exchange.text);
    return findings.all;
  }
  const works: ((check: Check) => Promise<void>)[] = [
    async (check) => {
      check.secrets.push(...lines.map(({ number }) => number));
      await checkStrangers(check, table, lines[0]?.number ?? null);
      await checkUnmadeCode(check);
      if (lines.length === 0) check.findings.skip('Signing in', 'everything behind the sign-in', 'no line was given');
    },
    ...lines.map((line, index) => (check: Check) => checkLine({ ...check, line, isFirst: index === 0 })),
    ...lines.slice(0, 1).map((line) => (check: Check) => checkPatience({ ...check, line, isFirst: true })),
  ];
  const all: Finding[][] = [];
  if (lines.every(({ code }) => code !== null))
    all.push(...(await Promise.all(works.map((work) => found(options, table, work)))));
  else for (const work of works) all.push(await found(options, table, work));
  return merged(all);
}

/** Whether the service says that all of its data is invented. */
export async function isDemonstration(baseUrl: string): Promise<boolean> {
  return (await new Visitor(baseUrl, []).ask(operations.readService)).output?.demonstration === true;
}
