/**
 * How the wire behaves: latency and faults. A status or a broken line strikes before the act, so nothing has happened; an
 * answer that is damaged or never comes strikes after it, so the act has been done and only its answer is lost.
 */
import type { Fault } from '#contract/control.ts';
import { chance } from '#twin/world/random.ts';
import type { World } from '#twin/world/world.ts';

/** In place of one operation's name: every operation. */
export const EVERY_OPERATION = '*';

/** 333333 is right, but its answer takes this long. */
const SLOW_CODE_MS = 8_000;

export const strikesBefore = {
  status400: 'badInput',
  status401: 'notSignedIn',
  status403: 'newCodeNeeded',
  status409: 'notPossibleNow',
  status500: 'serviceFault',
  status503: 'serviceUnavailable',
  status429: 'tooManyRequests',
} as const;

/** By seeded chance over the calls since the fault was set, so that a rehearsal repeats. */
function hits(world: World, fault: Fault): boolean {
  if (fault.share === undefined) return true;
  world.calls += 1;
  return chance(world.seed, 'fault', String(world.calls)) * 100 < fault.share;
}

/** The fault that hits this call; one that is counted has one call less to hit. */
export function takeFault(world: World, operation: string, apps: () => ReadonlySet<string>): Fault | null {
  const fault = world.weather.faults.find(
    (f) =>
      f.times !== 0 &&
      (f.operation === operation || f.operation === EVERY_OPERATION) &&
      (f.appId === undefined || apps().has(f.appId)) &&
      hits(world, f),
  );
  if (fault === undefined) return null;
  if (fault.times !== null) fault.times -= 1;
  world.weather.faults = world.weather.faults.filter((f) => f.times !== 0);
  return fault;
}

/** The apps that a call is about, by what it names: the app itself, an account, a request, or several accounts. */
export function appsMeant({ tenures }: World, params: Readonly<Record<string, unknown>>, body: unknown): Set<string> {
  const { appId, bindingId, requestId } = params;
  const { bindingIds } = (body ?? {}) as { bindingIds?: unknown };
  const named = new Set([bindingId, requestId, ...(Array.isArray(bindingIds) ? bindingIds : [])]);
  const rows = tenures.flatMap(({ bindings, requests }) => [...bindings, ...requests]);
  const meant = new Set(rows.filter(({ id }) => named.has(id)).map((row) => row.appId));
  return typeof appId === 'string' ? meant.add(appId) : meant;
}

/** How long the answer takes, in ms. */
export function latencyOf(world: World, operation: string, body: unknown, fault: Fault | null): number {
  const isSlowCode = operation === 'answerCode' && (body as { code?: unknown } | undefined)?.code === '333333';
  return (fault?.latencyMs ?? world.weather.latencyMs) + (isSlowCode ? SLOW_CODE_MS : 0);
}

export function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));
}

/** The answer with each request in a state, and its newest step in a word, that no portal knows. */
export function withUnknownState(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withUnknownState);
  if (typeof answer !== 'object' || answer === null) return answer;
  const { history } = answer as { history?: unknown };
  if (!Array.isArray(history)) return answer;
  return {
    ...answer,
    state: 'orbiting',
    history: history.map((entry, i) => (i === history.length - 1 ? { ...entry, event: 'orbiting' } : entry)),
  };
}
