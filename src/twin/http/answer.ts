/** What goes back over the wire: JSON, RFC 9457 problems, and the headers that each answer carries. */

import type { ProblemBody } from '#contract/problemBody.ts';
import { problemStatus, problemTitle } from '#contract/problemStatus.ts';
import type { ServiceProblem } from '#domain/problemCodes.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { fingerprint } from '#twin/world/random.ts';
import type { ProblemFacts } from '#twin/world/twinProblem.ts';

export type Answer =
  /** `lookAt`: when whoever reads it should look again, in milliseconds; only where it can change. */
  | { kind: 'output'; text: string | null; lookAt?: number }
  | { kind: 'problem'; code: ServiceProblem; facts: ProblemFacts; status?: number };

/** Tells this answer apart for support; carries nothing of the person. */
function newTraceId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function headersAt(now: number, contentType: string | null, cookies: readonly string[]): Headers {
  const headers = new Headers({ 'Service-Time': instantOf(now), 'Cache-Control': 'no-store' });
  if (contentType !== null) headers.set('Content-Type', contentType);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}

/** Over so many seconds those who look at the same moment are spread. */
const LOOK_SPREAD_S = 2;

/** `now` is the service's time at which the answer is made. */
export function responseOf(answer: Answer, now: number, cookies: readonly string[] = []): Response {
  if (answer.kind === 'output') {
    if (answer.text === null) return new Response(null, { status: 204, headers: headersAt(now, null, cookies) });
    const headers = headersAt(now, 'application/json', cookies);
    if (answer.lookAt !== undefined) {
      headers.set('Next-Look-At', instantOf(answer.lookAt));
      headers.set('Next-Look-Spread', String(LOOK_SPREAD_S));
    }
    return new Response(answer.text, { headers });
  }
  const { code, facts } = answer;
  const status = answer.status ?? problemStatus[code];
  const body: ProblemBody = {
    // No page stands behind it: the code is what tells problems apart.
    type: 'about:blank',
    title: problemTitle[code],
    status,
    code,
    traceId: newTraceId(),
    ...facts,
  };
  const headers = headersAt(now, 'application/problem+json', cookies);
  if ((status === 429 || status === 503) && facts.until !== undefined) {
    headers.set('Retry-After', String(Math.max(1, Math.ceil((msOf(facts.until) - now) / 1_000))));
  }
  return new Response(JSON.stringify(body), { status, headers });
}

/**
 * Whether the tag is among those that `If-None-Match` names. A weak one is it too (RFC 9110, 13.1.2): a proxy that compresses
 * what it passes on, as nginx does, makes the tag weak.
 */
function isNamed(tag: string, named: string | null): boolean {
  if (named?.trim() === '*') return true;
  // A comma, or a star, inside the quotes belongs to somebody else's tag.
  return [...(named ?? '').matchAll(/\s*(?:W\/)?("[^"]*")\s*(?:,|$)/gy)].some(([, one]) => one === tag);
}

/** Whoever has this very answer already is told so, and not sent it again. What is read gets a strong tag, by its text. */
export async function unlessKnown(response: Response, asked: Request): Promise<Response> {
  if (asked.method !== 'GET' || response.status !== 200) return response;
  const text = await response.text();
  const tag = `"${fingerprint(text)}"`;
  const { headers } = response;
  headers.set('ETag', tag);
  if (!isNamed(tag, asked.headers.get('if-none-match'))) return new Response(text, { headers });
  headers.delete('Content-Type');
  return new Response(null, { status: 304, headers });
}

/** An answer that something on the way has spoilt. */
export function damaged(
  kind: 'html' | 'halfJson' | 'emptyBody',
  text: string | null,
  now: number,
  cookies: readonly string[],
): Response {
  const isHtml = kind === 'html';
  const headers = headersAt(now, isHtml ? 'text/html; charset=utf-8' : 'application/json', cookies);
  const whole = text ?? '{}';
  const rest = kind === 'emptyBody' ? '' : whole.slice(0, Math.max(1, Math.floor(whole.length / 2)));
  return new Response(isHtml ? '<!doctype html><title>Proxy</title><h1>It works!</h1>' : rest, { headers });
}
