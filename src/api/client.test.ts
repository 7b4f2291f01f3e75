import { call } from '#api/client.ts';
import { signOut } from '#contract/session.ts';
import { readService } from '#contract/service.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Headers at once; of the body only the first half, and then nothing until the request is cancelled. */
function halfAnswer(signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"name":'));
      signal?.addEventListener('abort', () => controller.error(new DOMException('cancelled', 'AbortError')));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

let asked = 0;
beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked += 1;
    return halfAnswer(init.signal);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a body that stops half-way ends as no answer, at the limit', async () => {
  const answer = call(readService, {}).catch((error) => error);
  await vi.advanceTimersByTimeAsync(29_999);
  let settled = false;
  void answer.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await answer).toMatchObject({ name: 'ApiProblem', code: 'timedOut' });
});

test('cancelling reaches a body that is still coming', async () => {
  const left = new AbortController();
  const answer = call(readService, {}, left.signal).catch((error) => error);
  await vi.advanceTimersByTimeAsync(10);
  left.abort();
  expect(await answer).toBe(left.signal.reason);
});

test('what was cancelled before is not even sent', async () => {
  const answer = await call(signOut, {}, AbortSignal.abort()).catch((error) => error);
  expect(answer).toMatchObject({ name: 'AbortError' });
  expect(asked).toBe(0);
});

test('a connection that breaks is unreachable, and offline where the device says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'unreachable' });
  vi.stubGlobal('navigator', { onLine: false });
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'offline' });
});
