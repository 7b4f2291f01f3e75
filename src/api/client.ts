/** The one door outward: one fetch, one decoding, one error. */
import { ApiProblem, problemOf, readJson } from '#api/problems.ts';
import { learn, monotonicNow } from '#api/serviceClock.ts';
import type { InputOf, Operation, OutputOf } from '#contract/operation.ts';
import { apiBase } from '#env.ts';
import * as v from 'valibot';

/** A 2G connection may need this long; beyond it an honest "no answer" is better than a spinner. */
const LONGEST_WAIT_MS = 30_000;

type Parts = { params?: Record<string, string>; body?: unknown; idempotencyKey?: string };

/** Calls one operation. Throws an ApiProblem and nothing else, except when `signal` cancels it. */
export async function call<O extends Operation>(op: O, input: InputOf<O>, signal?: AbortSignal): Promise<OutputOf<O>> {
  const parts = input as Parts;
  const path = op.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? ''));
  const response = await send(`${apiBase}${path}`, op, parts, signal);
  if (!response.ok) throw await problemOf(response);
  if (op.output === null) return undefined as OutputOf<O>;
  const answer = v.safeParse(op.output, await readJson(response));
  if (!answer.success) throw new ApiProblem('unreadableAnswer');
  return answer.output as OutputOf<O>;
}

async function send(url: string, op: Operation, parts: Parts, signal: AbortSignal | undefined): Promise<Response> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), LONGEST_WAIT_MS);
  const cancel = () => timer.abort();
  signal?.addEventListener('abort', cancel);
  const sentAt = monotonicNow();
  try {
    const response = await fetch(url, {
      method: op.method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: timer.signal,
      headers: {
        accept: 'application/json',
        // Not a safelisted header: a form on another site can't send it.
        'clearline-client': 'portal',
        ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(parts.idempotencyKey === undefined ? {} : { 'idempotency-key': parts.idempotencyKey }),
      },
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    });
    learn(response.headers.get('service-time'), sentAt, monotonicNow());
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    if (timer.signal.aborted) throw new ApiProblem('timedOut');
    throw new ApiProblem(navigator.onLine ? 'unreachable' : 'offline');
  } finally {
    clearTimeout(timeout);
    signal?.removeEventListener('abort', cancel);
  }
}
