/** One error for everything that can go wrong on the wire, and how a response becomes one. */

import * as v from 'valibot';
import { type ProblemBody, problemBody } from '#contract/problemBody.ts';
import type { ProblemCode } from '#domain/problem.ts';

export type ProblemFacts = Pick<ProblemBody, 'triesLeft' | 'until' | 'field'>;

export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  /** For support; carries no personal data. */
  readonly traceId: string | null;

  constructor(code: ProblemCode, facts: ProblemFacts = {}, traceId: string | null = null) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.facts = facts;
    this.traceId = traceId;
  }
}

/** The refusal in an answer that is not ok; anything unreadable (HTML, half JSON, an unknown code) is said as such. */
export function problemOf(status: number, json: unknown): ApiProblem {
  const body = v.safeParse(problemBody, json);
  return body.success
    ? new ApiProblem(body.output.code, body.output, body.output.traceId)
    : new ApiProblem(status >= 500 ? 'serviceFault' : 'unreadableAnswer');
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
