/** The session in the cache is what the service said last, not what it said to the slowest question. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeEarly } from '#api/earlyAnswers.ts';
import { queryClient } from '#api/queryClient.ts';
import { keepUnconfirmedIn, leave, onSessionEnd, sessionQuery, signOutMutation } from '#api/sessions.ts';
import { answerCodeMutation, extendSessionMutation, sendCodeMutation } from '#api/signIn.ts';
import type { SignedIn } from '#domain/session/session.ts';

const later = '2026-11-23T09:57:00.000Z';
const challenge = {
  id: 'chl_1',
  purpose: 'signIn',
  sentTo: '154****0001',
  expiresAt: later,
  resendAt: later,
  voiceAt: later,
  triesLeft: 4,
  lockedUntil: null,
};
const signedIn: SignedIn = {
  state: 'signedIn',
  way: 'signIn',
  lineId: 'lin_1',
  maskedNumber: '154****0001',
  proofFreshUntil: later,
  idleEndsAt: later,
  endsAt: later,
  challenge: null,
};
const key = sessionQuery.queryKey;
const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** Answers to the question who is signed in, each when the test lets it go. */
let slow: ((response: Response) => void)[] = [];
/** What became of each call that the service has been asked for, in order. */
let calls: string[] = [];
/** How the service answers everything but that question. */
let answer: (url: string, signal: AbortSignal) => Promise<Response>;
let unconfirmed = false;
keepUnconfirmedIn({
  isSet: () => unconfirmed,
  set: (on) => {
    unconfirmed = on;
  },
});
const run = <Input>({ mutationFn }: { mutationFn?: unknown }, input?: Input) =>
  (mutationFn as (input?: Input) => Promise<unknown>)(input);
const never = (signal: AbortSignal) =>
  new Promise<Response>((_, no) => signal.addEventListener('abort', () => no(new DOMException('', 'AbortError'))));

beforeEach(() => {
  slow = [];
  calls = [];
  unconfirmed = false;
  answer = async (url) => (url.endsWith('/answer') ? json(signedIn) : new Response(null, { status: 204 }));
  queryClient.clear();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (url: string, { method, signal }: RequestInit & { signal: AbortSignal }) => {
    calls.push(`${method} ${url}`);
    if (method !== 'GET') return answer(url, signal);
    return new Promise((ok, no) => {
      slow.push(ok);
      signal.addEventListener('abort', () => no(new DOMException('', 'AbortError')));
    });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
});

const asked = () => {
  void queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
  return vi.waitFor(() => expect(slow).toHaveLength(1), 60_000);
};
const answered = async (body: unknown) => {
  slow[0]?.(json(body));
  await new Promise((ok) => setTimeout(ok, 20));
};

test('an old "not yet" that arrives after the code was right signs nobody out', async () => {
  queryClient.setQueryData(key, { state: 'codeSent', challenge } as never);
  await asked();
  await answerCodeMutation.mutationFn?.({ code: '123456' }, {} as never);
  queryClient.setQueryData(['readLine'], 'a line');
  await answered({ state: 'codeSent', challenge });
  expect(queryClient.getQueryData(key)).toMatchObject({ state: 'signedIn' });
  expect(queryClient.getQueryData(['readLine'])).toBe('a line');
});

test('an old "signed in" that arrives after signing out signs nobody in', async () => {
  queryClient.setQueryData(key, signedIn);
  await asked();
  await signOutMutation.mutationFn?.(undefined, {} as never);
  await answered(signedIn);
  expect(queryClient.getQueryData(key)).toEqual({ state: 'anonymous' });
});

test('who has left is told apart from who has lost the session, and an answer to a stranger is neither', async () => {
  const heard = vi.fn();
  const stop = onSessionEnd(heard);
  await asked();
  await answered({ state: 'anonymous' });
  expect(heard).not.toHaveBeenCalled();

  queryClient.setQueryData(key, signedIn);
  await run(signOutMutation);
  expect(heard.mock.calls).toEqual([['left']]);

  queryClient.setQueryData(key, signedIn);
  slow = [];
  await asked();
  await answered({ state: 'anonymous' });
  expect(heard.mock.calls).toEqual([['left'], ['lost']]);
  stop();
});

test('from the tap on nobody is signed in here, however long the service takes to hear of it', async () => {
  let confirm: (response: Response) => void = () => undefined;
  answer = () => new Promise((ok) => (confirm = ok));
  queryClient.setQueryData(key, signedIn);
  queryClient.setQueryData(['readLine'], 'a line');
  const leaving = run(signOutMutation);
  expect(queryClient.getQueryData(key)).toEqual({ state: 'anonymous' });
  expect(queryClient.getQueryData(['readLine'])).toBeUndefined();
  expect(unconfirmed).toBe(true);
  // Asked again meanwhile, as by a reload: the service would still say that it knows the person, so it isn't asked.
  expect(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })).toEqual({ state: 'anonymous' });
  expect(calls).toEqual(['DELETE /api/session']);
  confirm(new Response(null, { status: 204 }));
  await leaving;
  expect(unconfirmed).toBe(false);
});

test('what is left unconfirmed after a failure is told again with the next look, which does not wait for it', async () => {
  answer = async () => new Response(null, { status: 500 });
  queryClient.setQueryData(key, signedIn);
  await expect(run(signOutMutation)).rejects.toMatchObject({ code: 'serviceFault' });
  expect([unconfirmed, queryClient.getQueryData(key)]).toEqual([true, { state: 'anonymous' }]);
  answer = async () => new Response(null, { status: 204 });
  expect(await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })).toEqual({ state: 'anonymous' });
  await vi.waitFor(() => expect(unconfirmed).toBe(false), 60_000);
});

test.each([
  ['staying signed in', '/extend', () => run(extendSessionMutation)],
  ['the code', '/answer', () => run(answerCodeMutation, { code: '123456' })],
])('an answer to %s that was still on its way when somebody signed out signs nobody in again', async (_, end, act) => {
  let late: (response: Response) => void = () => undefined;
  answer = (url) =>
    url.endsWith(end) ? new Promise((ok) => (late = ok)) : Promise.resolve(new Response(null, { status: 204 }));
  queryClient.setQueryData(key, signedIn);
  const acting = act();
  await run(signOutMutation);
  late(json(signedIn));
  await expect(acting).rejects.toMatchObject({ name: 'AbortError' });
  expect(queryClient.getQueryData(key)).toEqual({ state: 'anonymous' });
});

test('what comes along with a session answers the first reads, and goes with whoever leaves', async () => {
  const line = { readLine: { id: 'a line' } };
  answer = async (url) =>
    url.endsWith('/answer') ? json({ ...signedIn, alongside: line }) : new Response(null, { status: 204 });
  const [first] = [await run(answerCodeMutation, { code: '123456' })];
  expect(first).not.toHaveProperty('alongside');
  const early = takeEarly('readLine');
  expect(await (await early?.answer)?.json()).toEqual(line.readLine);
  expect(takeEarly('readLine')).toBeUndefined();

  await run(answerCodeMutation, { code: '123456' });
  await run(signOutMutation);
  expect(takeEarly('readLine')).toBeUndefined();

  let late: (response: Response) => void = () => undefined;
  answer = (url) =>
    url.endsWith('/answer') ? new Promise((ok) => (late = ok)) : Promise.resolve(new Response(null, { status: 204 }));
  const acting = run(answerCodeMutation, { code: '123456' });
  await run(signOutMutation);
  late(json({ ...signedIn, alongside: line }));
  await expect(acting).rejects.toMatchObject({ name: 'AbortError' });
  expect(takeEarly('readLine')).toBeUndefined();
});

test('a sign-out that is still being told does not end the session of whoever signs in next', async () => {
  answer = (url, signal) =>
    url.endsWith('/session') ? never(signal) : Promise.resolve(json({ state: 'codeSent', challenge }));
  queryClient.setQueryData(key, signedIn);
  const leaving = run(signOutMutation);
  const gone = expect(leaving).rejects.toThrow();
  await run(sendCodeMutation, { number: '15400000002' });
  await gone;
  expect([unconfirmed, queryClient.getQueryData(key)]).toEqual([false, { state: 'codeSent', challenge }]);
});

test('who signed out in another tab has left this one as well, without a word from the service', async () => {
  const heard = vi.fn();
  const stop = onSessionEnd(heard);
  queryClient.setQueryData(key, signedIn);
  queryClient.setQueryData(['readLine'], 'a line');
  leave();
  expect([queryClient.getQueryData(key), queryClient.getQueryData(['readLine'])]).toEqual([
    { state: 'anonymous' },
    undefined,
  ]);
  expect(heard.mock.calls).toEqual([['left']]);
  expect(calls).toEqual([]);
  stop();
});
