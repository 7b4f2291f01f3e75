/** What stands before the handlers when the twin is served over HTTP: foreign writes, long bodies, too many requests. */
import { control } from '#contract/control.ts';
import { instantOf } from '#domain/time.ts';
import { responseOf } from '#twin/http/answer.ts';
import type { Door } from '#twin/http/context.ts';
import type { RateLimit } from '#twin/http/rateLimit.ts';
import { LONGEST_BODY, LONGEST_SAVE, readBytes } from '#twin/http/readInput.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';

export type Gate = { door: Door; rateLimit: RateLimit };

/** A whole world may be sent to one place only. */
const longestBody = ({ url }: Request) =>
  new URL(url).pathname === control.loadSave.path ? LONGEST_SAVE : LONGEST_BODY;

/** A write that another site started in this browser. */
function isForeign(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host');
}

/** The request with its body read; null where that is too long. */
async function readWhole(request: Request, longest: number): Promise<Request | null> {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return null;
  if (request.body === null) return request;
  const body = await readBytes(request, longest);
  if (body === null) return null;
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body });
}

/** The time in the caller's own world: another one would make the portal's clock advance. */
export async function timeFor(door: Door, { url, headers }: Request): Promise<number> {
  return worldNow(await door(new Request(url, { headers })).transact(({ world }) => ({ offsetMs: world.offsetMs })));
}

/** The request as it goes on, or the answer that turns it away. */
export async function pass(gate: Gate, request: Request, address: string): Promise<Request | Response> {
  const waitMs = gate.rateLimit(address, deviceNow());
  if (waitMs > 0) {
    const now = await timeFor(gate.door, request);
    return responseOf({ kind: 'problem', code: 'tooManyRequests', facts: { until: instantOf(now + waitMs) } }, now);
  }
  const turnAway = async (status: number, field: string) =>
    responseOf({ kind: 'problem', code: 'badInput', facts: { field }, status }, await timeFor(gate.door, request));
  if (isForeign(request)) return turnAway(403, 'Origin');
  const whole = await readWhole(request, longestBody(request));
  if (whole !== null) return whole;
  const tooLong = await turnAway(413, 'body');
  // The rest of the body is not read, so the connection can't be used again.
  tooLong.headers.set('Connection', 'close');
  return tooLong;
}
