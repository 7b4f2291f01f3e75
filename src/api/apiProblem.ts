/** One error for everything that can go wrong on the wire, and how a response becomes one. */

import * as v from 'valibot';
import { monotonicNow, serviceNow } from '#api/serviceClock.ts';
import { type ProblemBody, problemBody } from '#contract/problemBody.ts';
import type { ProblemCode } from '#domain/problemCodes.ts';

export type ProblemFacts = Pick<ProblemBody, 'triesLeft' | 'until' | 'field'>;

export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  /** For support; carries no personal data. */
  readonly traceId: string | null;

  /** It was met in doing something, and not in reading: nobody but the person does it again. */
  isOfAct = false;

  /** Whether what was to be done has been done all the same nobody here knows. */
  mayHaveArrived = false;

  /** Until then, by the device's monotonic clock, the service wants to be left alone; 0: it said nothing of it. */
  quietUntil = 0;

  constructor(code: ProblemCode, facts: ProblemFacts = {}, traceId: string | null = null) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.facts = facts;
    this.traceId = traceId;
  }
}

const httpDate = /^(?:mon|tue|wed|thu|fri|sat|sun), \d\d [a-z]{3} \d{4} \d\d:\d\d:\d\d gmt$/i;

/** Milliseconds that `Retry-After` tells, in seconds or as a date by the service's clock; NaN for all else: browsers make a day of any words. */
function retryAfterIn(headers: Headers): number {
  const after = headers.get('retry-after') ?? '';
  if (/^(?:\d[\d.e]*|Infinity)$/.test(after)) return Number(after) * 1_000;
  return httpDate.test(after) ? Date.parse(after) - serviceNow() : Number.NaN;
}

/** What a status says by itself: a gateway that turns calls away has no words of the contract, and may well say for how long. */
const codeOfStatus = (status: number): ProblemCode =>
  status === 429
    ? 'tooManyRequests'
    : status === 503
      ? 'serviceUnavailable'
      : status >= 500
        ? 'serviceFault'
        : 'unreadableAnswer';

/** The refusal in an answer that is not ok; anything unreadable (HTML, half JSON, an unknown code) is said as such. */
export function problemOf({ status, headers }: Response, json: unknown): ApiProblem {
  const body = v.safeParse(problemBody, json);
  const problem = body.success
    ? new ApiProblem(body.output.code, body.output, body.output.traceId)
    : new ApiProblem(codeOfStatus(status));
  const ms = retryAfterIn(headers);
  // More than an hour is an hour: timers know no longer ones.
  if ((status === 503 || status === 429) && ms > 0) problem.quietUntil = monotonicNow() + Math.min(ms, 3_600_000);
  return problem;
}

/** The JSON of a response that says it is JSON; undefined for everything else. Throws when the connection breaks meanwhile. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!/^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function problemFrom(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem('unreadableAnswer');
}

/** The session is gone: whoever asked has to sign in again. */
export function endsSession(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'notSignedIn' || error.code === 'sessionEnded');
}
