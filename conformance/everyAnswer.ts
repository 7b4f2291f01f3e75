/** What every answer must keep to, whatever was asked: judged from the record of all exchanges. */

import * as v from 'valibot';
import type { Operation } from '#contract/operation.ts';
import { problemBody } from '#contract/problemBody.ts';
import { problemStatus } from '#contract/problemStatus.ts';
import type { ServiceProblem } from '#domain/problemCodes.ts';
import { serviceProblems } from '#domain/problemCodes.ts';
import type { Findings } from './findings.ts';
import type { Exchange } from './visitor.ts';

const SERVICE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Machines of one service may differ by this much. */
const SKEW_MS = 250;
/** A test that waits for an answer may be held up by this much. */
const DRIFT_MS = 20_000;
/** Statuses that a service may give before an operation is reached. */
const AT_THE_GATE = new Set([400, 403, 404, 405, 411, 413, 415, 422]);

type Rule = (exchange: Exchange) => string | null;

const isPersonal = ({ operation }: Exchange) =>
  operation !== null && (operation.needs !== 'nobody' || operation.path.startsWith('/api/session'));
const isRefusal = ({ status }: Exchange) => status >= 400;
const mediaType = ({ headers }: Exchange) => (headers.get('content-type') ?? 'none').split(';')[0]?.trim() ?? 'none';
const codeIn = ({ json }: Exchange) => (json as { code?: ServiceProblem } | null | undefined)?.code;

/** Where the answer says something else than what the contract reads from it: a value that it does not know, above all. */
function differing(read: unknown, told: unknown, at: string): string | null {
  if (Array.isArray(read)) {
    for (const [index, part] of read.entries()) {
      const found = differing(part, (told as unknown[])[index], `${at}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  if (typeof read === 'object' && read !== null) {
    for (const [key, part] of Object.entries(read)) {
      const found = differing(part, (told as Record<string, unknown>)[key], at === '' ? key : `${at}.${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  return read === told ? null : `${at} is ${JSON.stringify(told)}, which the contract does not know`;
}

/** Null where the body is what the operation promises. */
export function bodyFault(operation: Operation, { json, text, status }: Exchange): string | null {
  if (operation.output === null) return status === 204 && text === '' ? null : `${status} with a body, not 204 without`;
  if (status !== 200) return `${status} instead of 200`;
  const read = v.safeParse(operation.output, json);
  if (read.success) return differing(read.output, json, '');
  const [issue] = read.issues;
  return json === undefined
    ? `no JSON: ${text.slice(0, 60)}`
    : `${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`;
}

function problemFault(exchange: Exchange): string | null {
  const read = v.safeParse(problemBody, exchange.json);
  if (!read.success) {
    const [issue] = read.issues;
    return `${exchange.status} without a readable problem (${v.getDotPath(issue) ?? exchange.text.slice(0, 40)}: ${issue.message})`;
  }
  const { code, status } = read.output;
  if (status !== exchange.status) return `the body says ${status}, the answer is ${exchange.status}`;
  const isGate = code === 'badInput' || code === 'notFound';
  if (status !== problemStatus[code] && !(isGate && AT_THE_GATE.has(status)))
    return `${code} came with ${status} instead of ${problemStatus[code]}`;
  const own = exchange.operation?.problems;
  return own === undefined || own.includes(code) || isGate ? null : `the contract does not name ${code} there`;
}

const factsOf: Partial<Record<ServiceProblem, 'until' | 'triesLeft' | 'field'>> = {
  badInput: 'field',
  codeWrong: 'triesLeft',
  codeLocked: 'until',
  codeTooSoon: 'until',
  inquiryTooSoon: 'until',
  tooManyRequests: 'until',
  serviceUnavailable: 'until',
};

function factFault(exchange: Exchange): string | null {
  const code = codeIn(exchange);
  const fact = code === undefined ? undefined : factsOf[code];
  if (fact === undefined || (exchange.json as Record<string, unknown>)[fact] !== undefined) return null;
  return `${code} without ${fact}`;
}

function retryFault({ status, headers }: Exchange): string | null {
  if (status !== 429 && status !== 503) return null;
  const told = headers.get('retry-after');
  return /^[1-9]\d*$/.test(told ?? '') ? null : `${status} with Retry-After: ${told ?? 'none'}`;
}

function lookFault({ headers }: Exchange): string | null {
  const [at, spread] = [headers.get('next-look-at'), headers.get('next-look-spread')];
  if (at !== null && !(SERVICE_TIME.test(at) && at > (headers.get('service-time') ?? ''))) return at;
  return spread === null || /^\d{1,6}$/.test(spread) ? null : spread;
}

const rules: readonly [name: string, about: (exchange: Exchange) => boolean, rule: Rule][] = [
  ['every request is answered', () => true, ({ status, text }) => (status === 0 ? text : null)],
  ['no answer is a fault of the service', () => true, ({ status }) => (status >= 500 ? String(status) : null)],
  [
    'no answer is a redirect',
    () => true,
    ({ status }) => (status >= 300 && status < 400 && status !== 304 ? String(status) : null),
  ],
  [
    'Service-Time is on each answer: RFC 3339, UTC, milliseconds',
    ({ status }) => status !== 0,
    ({ headers }) => {
      const told = headers.get('service-time');
      return told !== null && SERVICE_TIME.test(told) ? null : (told ?? 'none');
    },
  ],
  [
    'answers are application/json',
    ({ status, text }) => status === 200 && text !== '',
    (exchange) => (mediaType(exchange) === 'application/json' ? null : mediaType(exchange)),
  ],
  [
    'refusals are application/problem+json',
    isRefusal,
    (exchange) => (mediaType(exchange) === 'application/problem+json' ? null : mediaType(exchange)),
  ],
  ['refusals are problems with a code and a status that belong together', isRefusal, problemFault],
  ['refusals carry the facts that their words need', isRefusal, factFault],
  ['429 and 503 say in Retry-After when to come back', isRefusal, retryFault],
  ['Next-Look-At, where it is told, is a time to come, and Next-Look-Spread whole seconds', () => true, lookFault],
  [
    'personal answers are not stored: Cache-Control has no-store',
    isPersonal,
    ({ headers, status }) =>
      status === 0 || /\bno-store\b/.test(headers.get('cache-control') ?? '')
        ? null
        : (headers.get('cache-control') ?? 'none'),
  ],
  [
    'no other site may read answers: no Access-Control-Allow-Origin',
    () => true,
    ({ headers }) => headers.get('access-control-allow-origin'),
  ],
];

/** At most three places, so that a line stays a line. */
function told(faults: readonly string[]): string | null {
  const different = [...new Set(faults)];
  if (different.length === 0) return null;
  return different.slice(0, 3).join('; ') + (different.length > 3 ? `; and ${different.length - 3} more` : '');
}

function timeFault(log: readonly Exchange[]): string | null {
  const samples = log
    .map(({ headers, receivedAt, name }) => ({ at: Date.parse(headers.get('service-time') ?? ''), receivedAt, name }))
    .filter(({ at }) => !Number.isNaN(at));
  for (const [index, { at, receivedAt, name }] of samples.entries()) {
    const before = samples[index - 1];
    if (before === undefined) continue;
    if (at < before.at - SKEW_MS) return `${name} tells a time ${before.at - at} ms before that of ${before.name}`;
    const drift = at - before.at - (receivedAt - before.receivedAt);
    if (Math.abs(drift) > DRIFT_MS) return `between ${before.name} and ${name} it leapt by ${Math.round(drift)} ms`;
  }
  return null;
}

function tellsSecret({ text, headers }: Exchange, secrets: readonly string[]): boolean {
  const all = `${text}\n${[...headers].map((pair) => pair.join(': ')).join('\n')}`;
  return secrets.some((secret) => new RegExp(`(?<![0-9A-Za-z])${secret}(?![0-9A-Za-z])`).test(all));
}

/** `secrets` are the number, ID characters and codes that were sent: none may come back. */
export function checkWire(findings: Findings, log: readonly Exchange[], secrets: readonly string[]): void {
  for (const [name, about, rule] of rules) {
    const faults = log.filter(about).map((exchange) => [exchange.name, rule(exchange)] as const);
    const broken = faults.filter(([, fault]) => fault !== null).map(([where, fault]) => `${where}: ${fault}`);
    findings.check('Wire', name, told(broken));
  }
  findings.check('Wire', 'Service-Time never goes back and runs as time does', timeFault(log));
  const leaks = log.filter((exchange) => tellsSecret(exchange, secrets)).map(({ name }) => name);
  findings.check('Wire', 'no answer repeats the whole number, the ID characters or a code', told(leaks));
  const traces = log.flatMap(({ json }) => (json as { traceId?: string } | null | undefined)?.traceId ?? []);
  const isTwice = new Set(traces).size < traces.length;
  findings.check('Wire', 'each refusal has a trace id of its own', isTwice ? 'some are the same' : null);
}

/** One line per operation: its answers seen, or why none was. */
export function checkOperations(
  findings: Findings,
  log: readonly Exchange[],
  table: readonly Operation[],
  known: ReadonlySet<string>,
): void {
  for (const operation of table) {
    const name = `${operation.name}  ${operation.method} ${operation.path}`;
    const of = log.filter((exchange) => exchange.operation?.name === operation.name);
    const answers = of.filter(({ status }) => status > 0 && status < 400 && status !== 304);
    const codes = [...new Set(of.map(codeIn).filter((code) => code !== undefined))];
    if (answers.length > 0) {
      findings.check('Operations', name, told(answers.flatMap((answer) => bodyFault(operation, answer) ?? [])));
    } else if (!known.has(operation.name)) findings.skip('Operations', name, 'this suite does not know the operation');
    else findings.skip('Operations', name, `only refusals were seen: ${codes.join(', ') || 'none'}`);
  }
}

/** Why a code may not have been seen. */
const whyUnseen: Partial<Record<ServiceProblem, string>> = {
  sessionEnded: 'only time brings it about (--patient)',
  codeExpired: 'only time brings it about (--patient)',
  newCodeNeeded: 'only time brings it about (--patient)',
  tooManyRequests: 'this check floods no service',
  serviceFault: 'nobody brings it about from outside',
  serviceUnavailable: 'nobody brings it about from outside',
};

/** One line per problem code: provoked, or not. Whether each was right is told under Wire. */
export function checkProblems(findings: Findings, log: readonly Exchange[]): void {
  for (const code of serviceProblems) {
    const seen = log.filter((exchange) => codeIn(exchange) === code);
    const name = `${code} (${problemStatus[code]})`;
    if (seen.length === 0) findings.skip('Problems', name, whyUnseen[code] ?? 'it was not provoked');
    else findings.check('Problems', name, told(seen.flatMap((exchange) => problemFault(exchange) ?? [])));
  }
}
