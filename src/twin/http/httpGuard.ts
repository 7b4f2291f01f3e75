/** What stands before the handlers when the twin is served over HTTP: strangers' names, foreign writes, long bodies, too many requests. */
import { control } from '#contract/control.ts';
import { instantOf } from '#domain/time.ts';
import { responseOf } from '#twin/http/answer.ts';
import { CALLER, type Door } from '#twin/http/context.ts';
import type { RateLimit } from '#twin/http/rateLimit.ts';
import { LONGEST_BODY, LONGEST_SAVE, readBytes } from '#twin/http/readInput.ts';
import { deviceNow, worldNow } from '#twin/world/clock.ts';
import { chance } from '#twin/world/random.ts';

/** `hosts`: where it listens and by which further names it is reached, in lower case. */
export type Gate = { door: Door; rateLimit: RateLimit; hosts: readonly string[] };

/**
 * Whether it was asked by a name of its own. A site whose name suddenly leads to this machine agrees with itself in Host and
 * Origin, so only the name tells it. One that listens on every address is asked by any address: an address is nobody's name.
 */
function isOwnName(host: string, hosts: readonly string[]): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, '');
  if (/^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/.test(name)) return true;
  const isEverywhere = (given: string) => /^(0\.0\.0\.0|\[?::\]?)$/.test(given);
  if (isEverywhere(name)) return false;
  if (hosts.includes(name.replace(/^\[(.*)\]$/, '$1'))) return true;
  return hosts.some(isEverywhere) && /^[\d.]+$|^\[[\da-f:.]+\]$/.test(name);
}

/** A whole world may be sent to one place only. */
const longestBody = ({ url }: Request) =>
  new URL(url).pathname === control.loadSave.path ? LONGEST_SAVE : LONGEST_BODY;

/** A write that another site started in this browser. */
function isForeign(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  if (request.headers.get('sec-fetch-site') === 'cross-site') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  if (!URL.canParse(origin)) return true;
  const { protocol, host } = new URL(origin);
  // Written alike: a browser leaves out the port that goes without saying, and large letters.
  const own = `${protocol}//${request.headers.get('host')}`;
  return !URL.canParse(own) || new URL(own).host !== host;
}

/** New with each start, so that what a world keeps of a caller leads back to no address. */
const [salt = 0] = crypto.getRandomValues(new Uint32Array(1));

/** The request with its body read and its caller named; null where the body is too long. */
async function readWhole(request: Request, address: string, longest: number): Promise<Request | null> {
  const { url, method } = request;
  const headers = new Headers(request.headers);
  headers.set(CALLER, chance(salt, address).toString(36).slice(2));
  if (request.body === null) return new Request(url, { method, headers });
  const body = await readBytes(request, longest);
  return body === null ? null : new Request(url, { method, headers, body });
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
  // A request line that holds a whole address names a host, too, and by HTTP that is the one which counts.
  const names = [request.headers.get('host') ?? '', new URL(request.url).host];
  if (!names.every((name) => isOwnName(name, gate.hosts))) return turnAway(403, 'Host');
  if (isForeign(request)) return turnAway(403, 'Origin');
  const whole = await readWhole(request, address, longestBody(request));
  return whole ?? turnAway(413, 'body');
}
