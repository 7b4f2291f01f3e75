import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { call } from '#api/client.ts';
import { endPresence } from '#api/presence.ts';
import { readService } from '#contract/service.ts';
import { signOut } from '#contract/session.ts';

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

test('who has left hears of no act of theirs any more; what anybody may ask for is answered all the same', async () => {
  vi.stubGlobal('fetch', async () => {
    endPresence();
    return new Response(null, { status: 204 });
  });
  const answers = [signOut, { ...signOut, needs: 'session' as const }].map((op) =>
    call(op, {}).catch(({ name }: Error) => name),
  );
  expect(await Promise.all(answers)).toEqual([undefined, 'AbortError']);
});

test('browsers whose signals can not throw by themselves are served too', async () => {
  const { throwIfAborted } = AbortSignal.prototype;
  try {
    Reflect.deleteProperty(AbortSignal.prototype, 'throwIfAborted');
    answer('<h1>Bad gateway</h1>', 'text/html', 502);
    await expect(call(readService, {}, new AbortController().signal)).rejects.toMatchObject({ code: 'serviceFault' });
    await expect(call(signOut, {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  } finally {
    AbortSignal.prototype.throwIfAborted = throwIfAborted;
  }
});

test('a connection that breaks is unreachable, and offline where the device says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'unreachable' });
  vi.stubGlobal('navigator', { onLine: false });
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'offline' });
  await expect(call(signOut, {})).rejects.toMatchObject({ code: 'notSent' });
});

test('"nothing was sent" is said only where there was no network to begin with', async () => {
  const device = { onLine: true };
  vi.stubGlobal('navigator', device);
  vi.stubGlobal('fetch', async () => {
    device.onLine = false;
    throw new TypeError('failed');
  });
  await expect(call(signOut, {})).rejects.toMatchObject({ code: 'unreachable' });
});

test('a connection that breaks half-way is unreachable, not an answer that can not be read', async () => {
  vi.stubGlobal('fetch', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'unreachable' });
});

const answer = (text: string, type = 'application/json', status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(text, { status, headers: { 'content-type': type } }));

test.each([
  ['HTML', '<!doctype html>', 'text/html'],
  ['half JSON', '{"name":"x', 'application/json'],
  ['nothing', '', 'application/json'],
  ['another shape', '{"name":7}', 'application/json'],
])('%s in place of an answer is said to be unreadable', async (_, text, type) => {
  answer(text, type);
  await expect(call(readService, {})).rejects.toMatchObject({ code: 'unreadableAnswer' });
});

test('a refusal is told with its facts; one that nobody knows is unreadable, and a broken gateway is a fault', async () => {
  const refusal = { type: 't', title: 't', status: 401, code: 'codeWrong', traceId: 'T1', triesLeft: 4 };
  answer(JSON.stringify(refusal), 'application/problem+json', 401);
  await expect(call(signOut, {})).rejects.toMatchObject({ code: 'codeWrong', facts: { triesLeft: 4 }, traceId: 'T1' });
  answer(JSON.stringify({ ...refusal, code: 'newThing' }), 'application/problem+json', 409);
  await expect(call(signOut, {})).rejects.toMatchObject({ code: 'unreadableAnswer' });
  answer('<h1>Bad gateway</h1>', 'text/html', 502);
  await expect(call(signOut, {})).rejects.toMatchObject({ code: 'serviceFault' });
});

test.each(['badInput', 'newCodeNeeded', 'notPossibleNow', 'idTailWrong'])(
  'whoever only reads is not told of what they typed or did (%s)',
  async (code) => {
    vi.stubGlobal('fetch', async () => {
      const body = { type: 'about:blank', title: code, status: 400, code, traceId: 't1' };
      return new Response(JSON.stringify(body), {
        status: 400,
        headers: { 'content-type': 'application/problem+json' },
      });
    });
    const reading = await call(readService, {}).catch((error) => error);
    expect(reading).toMatchObject({ code: 'unreadableAnswer', traceId: 't1' });
  },
);
