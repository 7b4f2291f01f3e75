/**
 * What the first script has asked the service for already, while this code was still on its way (public/boot.js). Each answer
 * is taken once, by the first call for the same address, and only while it is fresh.
 */
import { FRESH_MS } from '#api/polling.ts';
import { monotonicNow } from '#api/serviceClock.ts';

/** Times are the device's monotonic milliseconds. */
type Early = { at: number; came?: number; answer: Promise<Response>; stop(): void };

const page = globalThis as { clearlineEarly?: Record<string, Early> };

/** Undefined where nothing was asked for under this address, or too long ago to count as how things stand. */
export function takeEarly(url: string): Early | undefined {
  const early = page.clearlineEarly?.[url];
  delete page.clearlineEarly?.[url];
  return early !== undefined && monotonicNow() - early.at < FRESH_MS ? early : undefined;
}

/** What the first screen did not take was asked for in vain, and may be somebody else's by the time the next one asks. */
export function forgetEarly(): void {
  delete page.clearlineEarly;
}
