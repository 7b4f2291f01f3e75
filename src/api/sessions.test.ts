/** The session in the cache is what the service said last, not what it said to the slowest question. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '#api/queryClient.ts';
import { answerCodeMutation, onSessionLost, sessionQuery, signOutMutation } from '#api/sessions.ts';
import type { SignedIn } from '#domain/session.ts';

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

beforeEach(() => {
  slow = [];
  queryClient.clear();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (url: string, { method, signal }: RequestInit) => {
    if (method === 'GET')
      return new Promise((ok, no) => {
        slow.push(ok);
        signal?.addEventListener('abort', () => no(new DOMException('', 'AbortError')));
      });
    return Promise.resolve(url.endsWith('/answer') ? json(signedIn) : new Response(null, { status: 204 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  queryClient.clear();
});

const asked = () => {
  void queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => null);
  return vi.waitFor(() => expect(slow).toHaveLength(1));
};
const answered = async (body: unknown) => {
  slow[0]?.(json(body));
  await new Promise((ok) => setTimeout(ok, 20));
};

test('an old "not yet" that arrives after the code was right signs nobody out', async () => {
  queryClient.setQueryData(key, { state: 'codeSent', challenge } as never);
  await asked();
  await answerCodeMutation.mutationFn?.('123456', {} as never);
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

test('only a session that the service has ended is lost: signing out oneself, or an answer to a stranger, is none', async () => {
  const heard = vi.fn();
  const stop = onSessionLost(heard);
  await asked();
  await answered({ state: 'anonymous' });
  expect(heard).not.toHaveBeenCalled();

  queryClient.setQueryData(key, signedIn);
  await signOutMutation.mutationFn?.(undefined, {} as never);
  expect(heard).not.toHaveBeenCalled();

  queryClient.setQueryData(key, signedIn);
  slow = [];
  await asked();
  await answered({ state: 'anonymous' });
  expect(heard).toHaveBeenCalledOnce();
  stop();
});
