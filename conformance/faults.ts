/** For the test of the check itself: one thing each that a service may get wrong, and the line that must find it out. */
import { operations } from '#contract/operations.ts';
import type { Options } from './check.ts';
import type { TestLine } from './testLines.ts';
import type { Fault, Passing } from './withFault.ts';

/** The line of the check in which the faults happen. */
export const number = '15400000003';

const isApi = (path: string, operation: { path: string }) => path === operation.path;
const changed = (passing: Passing, change: (body: never) => unknown) => {
  if (passing.body !== '') passing.body = JSON.stringify(change(JSON.parse(passing.body) as never));
};
const withHeader = (passing: Passing, name: string, change: (value: string) => string | null) => {
  passing.headers = passing.headers.flatMap(([key, value]) => {
    const next = key === name ? change(value) : value;
    return next === null ? [] : [[key, next] as [string, string]];
  });
};
let count = 0;
let lastChallenge = '';

/** Where a line that has requests is needed to find it, or acts, the last entries say so. */
export const faults: [name: string, found: RegExp, fault: Fault, line?: Partial<TestLine>, more?: Partial<Options>][] =
  [
    ['drops Service-Time', /^Service-Time is on each/, { answer: (p) => withHeader(p, 'service-time', () => null) }],
    [
      'tells the time without milliseconds',
      /^Service-Time is on each/,
      { answer: (p) => withHeader(p, 'service-time', (time) => time.replace(/\.\d+/, '')) },
    ],
    [
      'lets the time go back now and then',
      /^Service-Time never goes back/,
      {
        answer: (p) =>
          withHeader(p, 'service-time', (time) =>
            count++ % 7 === 6 ? new Date(Date.parse(time) - 60_000).toISOString() : time,
          ),
      },
    ],
    [
      'sends JSON as text',
      /^answers are application\/json/,
      { answer: (p) => p.status === 200 && withHeader(p, 'content-type', () => 'text/plain') },
    ],
    [
      'sends problems as plain JSON',
      /^refusals are application\/problem/,
      { answer: (p) => p.status >= 400 && withHeader(p, 'content-type', () => 'application/json') },
    ],
    [
      'sends the line of somebody else along with the session',
      /^what comes along with the session/,
      {
        answer: (p) =>
          p.status === 200 &&
          isApi(p.path, operations.answerCode) &&
          changed(p, ({ alongside, ...session }: { alongside?: { readLine: object } }) => ({
            ...session,
            ...(alongside && { alongside: { ...alongside, readLine: { ...alongside.readLine, id: 'lin_other' } } }),
          })),
      },
    ],
    [
      'looks up for another code than the one that was meant',
      /^a look-up that comes with a wrong code/,
      {
        answer: (p) =>
          p.status === 200 &&
          isApi(p.path, operations.answerCode) &&
          changed(p, ({ alongside, ...session }: { alongside?: { readAccounts: object } }) => ({
            ...session,
            ...(alongside && { alongside: { ...alongside, startInquiry: alongside.readAccounts } }),
          })),
      },
    ],
    [
      'looks up for another code in silence',
      /^a look-up that comes with a wrong code/,
      {
        request: (asked) => {
          if (isApi(asked.path, operations.answerCode))
            asked.body = asked.body.replace(/"challengeId":"[^"]*"/, `"challengeId":"${lastChallenge}"`);
          return null;
        },
        answer: (p) => {
          if (isApi(p.path, operations.sendCode)) lastChallenge = /"id":"([^"]*)"/.exec(p.body)?.[1] ?? '';
          if (isApi(p.path, operations.answerCode))
            changed(p, ({ alongside: _, ...session }: { alongside?: object }) => session);
        },
      },
    ],
    [
      'keeps the reason of a rule to itself',
      /^each rule has its reason/,
      {
        answer: (p) =>
          p.status === 200 &&
          isApi(p.path, operations.readEvidence) &&
          changed(p, ({ reasons, ...rest }: { reasons: unknown[] }) => ({ ...rest, reasons: reasons.slice(1) })),
      },
    ],
    [
      'cites a source that it does not tell',
      /^whatever is cited/,
      {
        answer: (p) =>
          p.status === 200 &&
          isApi(p.path, operations.readEvidence) &&
          changed(p, ({ sources, ...rest }: { sources: unknown[] }) => ({ ...rest, sources: sources.slice(1) })),
      },
    ],
    [
      'describes an app that it does not list',
      /^details are of apps/,
      {
        answer: (p) =>
          p.status === 200 && isApi(p.path, operations.listApps) && changed(p, (apps: unknown[]) => apps.slice(1)),
      },
    ],
    [
      'sets a cookie that scripts can read',
      /^cookies are HttpOnly/,
      { answer: (p) => withHeader(p, 'set-cookie', (cookie) => cookie.replace('; HttpOnly', '')) },
    ],
    [
      'sets a cookie for other sites',
      /^cookies are HttpOnly/,
      { answer: (p) => withHeader(p, 'set-cookie', (cookie) => cookie.replace('Lax', 'None')) },
    ],
    [
      'ignores the idempotency key',
      /^the same key gives the same/,
      {
        request: ({ headers }) => {
          if (headers['idempotency-key'] !== undefined) headers['idempotency-key'] = crypto.randomUUID();
          return null;
        },
      },
      {},
      { acts: true },
    ],
    [
      'sends a state that nobody knows',
      /^listRequests/,
      {
        answer: (p) =>
          isApi(p.path, operations.listRequests) &&
          p.status === 200 &&
          changed(p, (all: { state: string }[]) => all.map((r) => ({ ...r, state: 'orbiting' }))),
      },
      { number: '15400000008', idTail: '080808' },
    ],
    [
      'passes a request on before it can no longer be taken back',
      /^no app hears of a request before/,
      {
        answer: (p) =>
          isApi(p.path, operations.listRequests) &&
          p.status === 200 &&
          changed(p, (all: object[]) => all.map((r) => ({ ...r, takeBackUntil: '2099-01-01T00:00:00.000Z' }))),
      },
      { number: '15400000008', idTail: '080808' },
    ],
    [
      'takes nothing of a submission back',
      /^a submission is taken back in one act/,
      {
        answer: (p) => {
          if (!/^.api.submissions.[^/]+.withdraw$/.test(p.path) || p.status !== 200) return;
          changed(p, (all: object[]) => all.map((request) => ({ ...request, state: 'acknowledged' })));
        },
      },
      {},
      { acts: true },
    ],
    [
      'takes back what an app has received',
      /^what an app has received is not taken back/,
      {
        answer: (p) => {
          if (!/^.api.requests.[^/]+.withdraw$/.test(p.path) || p.status !== 409) return;
          p.status = 200;
        },
      },
      { number: '15400000008', idTail: '080808' },
    ],
    [
      'gives no time to take a submission back',
      /^a submission is taken back in one act/,
      {
        answer: (p) =>
          isApi(p.path, operations.submit) &&
          p.status === 200 &&
          changed(p, (one: object) => ({ ...one, takeBackUntil: '2020-01-01T00:00:00.000Z' })),
      },
      {},
      { acts: true },
    ],
    [
      'lets somebody go to the regulator before the carrier',
      /^an overdue request goes up rung by rung/,
      {
        answer: (p) => {
          if (/^.api.requests.[^/]+.escalation$/.test(p.path) && p.status === 409) p.status = 200;
        },
      },
      { number: '15400000008', idTail: '080808' },
      { acts: true },
    ],
    [
      'lets personal answers be stored',
      /^personal answers are not stored/,
      { answer: (p) => withHeader(p, 'cache-control', () => 'max-age=60') },
    ],
    [
      'takes whoever knows an answer for one who knows them all',
      /^an answer that has changed/,
      {
        answer: (p) => {
          if (p.knows) [p.status, p.body] = [304, ''];
        },
      },
      {},
      { acts: true },
    ],
    [
      'sends something else to whoever knows the answer',
      /^an answer that is known/,
      {
        answer: (p) => {
          if (p.status === 304) [p.status, p.body] = [200, '{}'];
        },
      },
    ],
    [
      'knows a tag only as it gave it',
      /^it is known by a weak tag/,
      {
        request: ({ headers }) => {
          if (headers['if-none-match']?.includes('W/')) headers['if-none-match'] = '"none"';
          return null;
        },
      },
    ],
    [
      'wants to be looked at in the past',
      /^Next-Look-At/,
      { answer: (p) => withHeader(p, 'next-look-at', () => '2020-01-01T00:00:00.000Z') },
    ],
    [
      'answers a refusal with 200',
      /^a wrong code is refused|^refusals/,
      {
        answer: (p) => {
          if (p.status === 422) p.status = 200;
        },
      },
    ],
    [
      'leaves a field out',
      /^readLine/,
      {
        answer: (p) =>
          isApi(p.path, operations.readLine) &&
          p.status === 200 &&
          changed(p, ({ kindSupported: _, ...rest }: Record<string, unknown>) => rest),
      },
    ],
    [
      'shows an HTML page in place of an error',
      /^refusals are/,
      {
        answer: (p) => {
          if (p.status !== 404) return;
          withHeader(p, 'content-type', () => 'text/html');
          p.body = '<!doctype html><title>Not found</title>';
        },
      },
    ],
    [
      'breaks on malformed JSON',
      /^malformed JSON is refused/,
      {
        answer: (p) => {
          if (p.status === 400) p.status = 500;
        },
      },
    ],
    [
      'keeps the session after the sign-out',
      /^a cookie kept from before the sign-out/,
      {
        request: ({ method, path }) =>
          method === 'DELETE' && isApi(path, operations.signOut)
            ? {
                method,
                path,
                status: 204,
                headers: [['set-cookie', 'sid=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0']],
                body: '',
              }
            : null,
      },
    ],
    [
      'lets another site write',
      /^a write from another site is refused/,
      {
        request: ({ headers }) => {
          delete headers['origin'];
          return null;
        },
      },
    ],
    [
      'shows the whole number',
      /^no answer repeats the whole number/,
      {
        answer: (p) =>
          isApi(p.path, operations.readLine) &&
          p.status === 200 &&
          changed(p, (line: object) => ({ ...line, number: number })),
      },
    ],
    [
      'tells the name of an account from before the holder',
      /^names of accounts from before the holder/,
      {
        answer: (p) =>
          isApi(p.path, operations.readAccounts) &&
          p.status === 200 &&
          changed(p, ({ bindings, ...rest }: { bindings: object[] }) => ({
            ...rest,
            bindings: bindings.map((binding, i) => ({ ...binding, handle: i % 2 === 0 ? '*建国' : '张**' })),
          })),
      },
    ],
    [
      'tells that name in its requests alone',
      /^names of accounts from before the holder/,
      {
        answer: (p) =>
          isApi(p.path, operations.listRequests) &&
          p.status === 200 &&
          changed(p, (all: object[]) => all.map((request) => ({ ...request, handle: '王**1' }))),
      },
      { number: '15400000008', idTail: '080808' },
    ],
    [
      'prolongs the session by reading it',
      /^reading the session does not prolong it/,
      {
        answer: (p) =>
          p.method === 'GET' &&
          isApi(p.path, operations.readSession) &&
          changed(p, (session: object) => ({ ...session, idleEndsAt: new Date().toISOString() })),
      },
    ],
    [
      'says nothing of the tries that are left',
      /^refusals carry the facts/,
      { answer: (p) => p.status === 422 && changed(p, ({ triesLeft: _, ...rest }: Record<string, unknown>) => rest) },
    ],
    [
      'makes another check code each time',
      /^a check code is made once/,
      {
        answer: (p) =>
          isApi(p.path, operations.makeCheckCode) &&
          p.method === 'POST' &&
          changed(p, (checks: { standing: object }) => ({
            ...checks,
            standing: { ...checks.standing, code: String(count++).padStart(12, '0') },
          })),
      },
      {},
      { acts: true },
    ],
    [
      'tells a checker since when',
      /^a checker is told yes, no/,
      {
        answer: (p) =>
          isApi(p.path, operations.checkHolder) &&
          p.status === 200 &&
          changed(p, (told: object) => ({ ...told, since: '2026-09-24' })),
      },
      {},
      { acts: true },
    ],
    [
      'forgets who looked',
      /^each look is listed/,
      {
        answer: (p) =>
          isApi(p.path, operations.readCheckCode) &&
          p.method === 'GET' &&
          p.status === 200 &&
          changed(p, (checks: object) => ({ ...checks, looks: [] })),
      },
      {},
      { acts: true },
    ],
    [
      'goes on answering with a code that was taken back',
      /^a check code that was taken back opens nothing/,
      {
        // The holder only looks, and is told that it is gone.
        request: (passing) => {
          if (passing.method === 'DELETE' && isApi(passing.path, operations.revokeCheckCode)) passing.method = 'GET';
          return null;
        },
      },
      {},
      { acts: true },
    ],
    [
      'lets guess for ever',
      /^wrong check codes lock out/,
      {
        request: ({ path, headers }) => {
          if (isApi(path, operations.checkHolder)) headers['x-forwarded-for'] = `203.0.113.${count++ % 250}`;
          return null;
        },
      },
      {},
      { acts: true },
    ],
    [
      'tells a code that was taken back from one that never was',
      /^a check code that was taken back and one that never was/,
      {
        answer: (p) =>
          isApi(p.path, operations.checkHolder) &&
          p.status === 422 &&
          changed(p, (problem: object) => ({ ...problem, title: `No. ${count++}` })),
      },
      {},
      { acts: true },
    ],
    [
      'forgets how a line began',
      /^the life of a line leaves out nothing/,
      {
        answer: (p) =>
          isApi(p.path, operations.readLife) &&
          p.status === 200 &&
          changed(p, (life: { events: object[] }) => ({ ...life, events: life.events.slice(1) })),
      },
    ],
    [
      'lets any site read',
      /^no other site may read answers/,
      { answer: (p) => p.headers.push(['access-control-allow-origin', '*']) },
    ],
  ];
