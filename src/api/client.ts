/** The one door outward: one fetch, one decoding, one error. */

import type { QueryFunctionContext } from '@tanstack/react-query';
import * as v from 'valibot';
import { headersOf, noteHeaders } from '#api/answerHeaders.ts';
import { ApiProblem, problemOf, readJson } from '#api/apiProblem.ts';
import { takeEarly } from '#api/earlyAnswers.ts';
import { presence } from '#api/presence.ts';
import { learn, monotonicNow } from '#api/serviceClock.ts';
import type { InputOf, Operation, OutputOf } from '#contract/operation.ts';
import { apiBase, basePath } from '#env.ts';

/** A 2G connection may need this long; beyond it an honest "no answer" is better than a spinner. */
const LONGEST_WAIT_MS = 30_000;

type Parts = { params?: Record<string, string>; body?: unknown; idempotencyKey?: string };

/**
 * Calls one operation. Throws an ApiProblem and nothing else, except when `signal` cancels it. The limit and the signal hold
 * until the answer is read to its end: a body that stops half-way is no answer. `known` is what was answered before: it is given
 * back where the service says that it is still the same.
 *
 * An act that somebody has left since ends as if it had been cancelled, however it was answered: nothing is kept, said or begun
 * in their name any more. What is asked with a signal is called off by whoever asks.
 */
export async function call<O extends Operation>(
  op: O,
  input: InputOf<O>,
  signal?: AbortSignal,
  known?: OutputOf<O>,
): Promise<OutputOf<O>> {
  if (signal?.aborted) throw signal.reason;
  // What anybody may ask for, such as the console's own acts, is answered whoever has left meanwhile.
  const person = op.method === 'GET' || op.needs === 'nobody' || signal ? null : presence();
  // Who goes offline while something is under way can't know whether it arrived.
  const offline = !navigator.onLine;
  const ending = new AbortController();
  const end = () => ending.abort();
  const timeout = setTimeout(end, LONGEST_WAIT_MS);
  signal?.addEventListener('abort', end);
  try {
    const response = await send(op, input as Parts, ending.signal, headersOf(known)?.tag);
    const answer = response.status === 304 && known !== undefined ? known : await answerOf(op, response);
    noteHeaders(answer, response.headers);
    if (person?.aborted) throw person.reason;
    return answer;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (person?.aborted) throw person.reason;
    const isAct = op.method !== 'GET';
    const lost = ending.signal.aborted ? 'timedOut' : !offline ? 'unreachable' : isAct ? 'notSent' : 'offline';
    const problem = error instanceof ApiProblem && !ending.signal.aborted ? error : new ApiProblem(lost);
    problem.isOfAct = isAct;
    // Whatever the service says itself it has decided, and whoever was turned away has not come to it.
    const isDecided = problem.traceId !== null || problem.code === 'tooManyRequests';
    problem.mayHaveArrived = isAct && !isDecided && lost !== 'notSent';
    throw problem;
  } finally {
    clearTimeout(timeout);
    signal?.removeEventListener('abort', end);
  }
}

/**
 * How a query asks: an answer that is still the same is not sent again. A screen that is left breaks its reading off, and the
 * next one may read the same: what was known before does not count as how things stand.
 */
export const read =
  <O extends Operation>(op: O, input: InputOf<O>) =>
  ({ client, queryKey, signal }: QueryFunctionContext) => {
    const only = { queryKey, exact: true };
    signal.addEventListener('abort', () => {
      const isLeft = client.getQueryCache().find(only)?.getObserversCount() === 0;
      if (isLeft) setTimeout(() => client.invalidateQueries(only));
    });
    return call(op, input, signal, client.getQueryData<OutputOf<O>>(queryKey));
  };

/** Whether the host of the portal can be reached, whatever it answers. */
export function hostAnswers(): Promise<boolean> {
  return fetch(`${basePath}/`, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

async function send(
  op: Operation,
  parts: Parts,
  signal: AbortSignal,
  tag: string | null | undefined,
): Promise<Response> {
  const path = op.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? ''));
  const url = `${apiBase}${path}`;
  const early = takeEarly(op.name) ?? (op.method === 'GET' ? takeEarly(url) : undefined);
  if (early !== undefined) signal.addEventListener('abort', early.stop);
  const sentAt = early?.at ?? monotonicNow();
  const asked =
    early?.answer ??
    fetch(url, {
      method: op.method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
      headers: {
        accept: 'application/json',
        // Not a safelisted header: a form on another site can't send it.
        'clearline-client': 'portal',
        ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(tag && { 'if-none-match': tag }),
        ...(parts.idempotencyKey === undefined ? {} : { 'idempotency-key': parts.idempotencyKey }),
      },
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    });
  const response = await asked;
  learn(response.headers.get('service-time'), sentAt, early?.came ?? monotonicNow());
  return response;
}

async function answerOf<O extends Operation>(op: O, response: Response): Promise<OutputOf<O>> {
  const json = await readJson(response);
  if (!response.ok) throw fitting(op, problemOf(response, json));
  if (op.output === null) return undefined as OutputOf<O>;
  const answer = v.safeParse(op.output, json);
  if (!answer.success) throw new ApiProblem('unreadableAnswer');
  return answer.output as OutputOf<O>;
}

/** Words for what somebody typed or did would mislead whoever only reads. */
function fitting(op: Operation, problem: ApiProblem): ApiProblem {
  const named = ['unreadableAnswer', ...op.problems].filter((code) => code !== 'badInput');
  if (op.method !== 'GET' || named.includes(problem.code)) return problem;
  return new ApiProblem('unreadableAnswer', problem.facts, problem.traceId);
}
