/**
 * What the first script does for the portal (public/boot.js): it has asked the service already, while this code was still on
 * its way, and it knows which files the screen at each address needs. Each answer is taken once, by the first call for the same
 * address, and only while it is fresh. What the service sends along with the session, when a code was right, waits here as well.
 */
import { FRESH_MS } from '#api/polling.ts';
import { monotonicNow } from '#api/serviceClock.ts';
import { basePath } from '#env.ts';

/** Times are the device's monotonic milliseconds. */
type Early = { at: number; came?: number; answer: Promise<Response>; stop(): void };

const page = globalThis as { clearlineEarly?: Record<string, Early>; clearlineBring?: (pathname: string) => void };

/** Undefined where nothing was asked for under this address or name, or too long ago to count as how things stand. */
export function takeEarly(key: string): Early | undefined {
  const early = page.clearlineEarly?.[key];
  delete page.clearlineEarly?.[key];
  return early !== undefined && monotonicNow() - early.at < FRESH_MS ? early : undefined;
}

/** Answers by the names of their operations. */
export function keepAlongside(answers: Record<string, unknown>): void {
  const at = monotonicNow();
  const headers = { 'content-type': 'application/json' };
  const early = Object.entries(answers).map(([name, answer]) => [
    name,
    { at, came: at, answer: Promise.resolve(new Response(JSON.stringify(answer), { headers })), stop: () => undefined },
  ]);
  page.clearlineEarly = Object.fromEntries(early);
}

/** What the first screen did not take was asked for in vain, and may be somebody else's by the time the next one asks. */
export function forgetEarly(): void {
  delete page.clearlineEarly;
}

/** Asks at once for all files of the screen at this path, as the router counts it; `:id` for any id. */
export function bringParts(path: string): void {
  page.clearlineBring?.(basePath + path);
}
