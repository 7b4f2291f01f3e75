/** A browser that keeps no cookie is found out before anybody waits for a code, and costs one text message at most. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const later = '2026-11-23T09:57:00.000Z';
const codeSent = {
  state: 'codeSent',
  challenge: {
    id: 'chl_1',
    purpose: 'signIn',
    sentTo: '154****0001',
    expiresAt: later,
    resendAt: later,
    voiceAt: later,
    triesLeft: 5,
    lockedUntil: null,
  },
};
let seen: 'kept' | 'dropped' | 'unreachable';
let orders = 0;
let signIn: typeof import('#api/signIn.ts');
let cache: typeof import('#api/queryClient.ts');
const order = () => signIn.sendCodeMutation.mutationFn?.({ way: 'signIn', number: '15400000001' }, {} as never);
const session = () => cache.queryClient.getQueryData<{ state: string }>(['readSession'])?.state;

beforeEach(async () => {
  orders = 0;
  // What is known of the browser is known of the page: each test opens another one.
  vi.resetModules();
  signIn = await import('#api/signIn.ts');
  cache = await import('#api/queryClient.ts');
  vi.stubGlobal('fetch', async (_: string, { method }: RequestInit) => {
    if (method === 'POST') orders += 1;
    else if (seen === 'unreachable') throw new TypeError();
    return Response.json(method === 'POST' || seen === 'kept' ? codeSent : { state: 'anonymous' });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a code that this browser could not be known by is known to be in vain, and no second one is sent', async () => {
  seen = 'dropped';
  await order();
  await vi.waitFor(() => expect(session()).toBe('anonymous'), 60_000);
  expect(signIn.isCookieRefused()).toBe(true);
  await expect(order()).rejects.toMatchObject({ code: 'cookieRefused' });
  expect(orders).toBe(1);
});

test.each(['kept', 'unreachable'] as const)(
  'a cookie that is kept, or cannot be asked after, is no matter (%s)',
  async (how) => {
    seen = how;
    await order();
    await vi.waitFor(() => expect(cache.queryClient.isFetching()).toBe(0), 60_000);
    expect([session(), signIn.isCookieRefused()]).toEqual(['codeSent', false]);
    await order();
    expect(orders).toBe(2);
  },
);
