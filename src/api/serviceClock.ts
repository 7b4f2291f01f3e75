/**
 * The service's time, learnt from the `Service-Time` header of each response. The device's own clock and zone may be wrong
 * by hours; everything on screen that depends on time asks this clock.
 */

type Sample = {
  /** Service milliseconds minus device monotonic milliseconds. */
  offset: number;
  /** How long the sample was under way: it can't be more exact than that. */
  roundTrip: number;
};

let best: Sample | null = null;
const listeners = new Set<(jumpMs: number) => void>();

/** Milliseconds since the epoch by the service; by the device until the first answer has come. */
export function serviceNow(): number {
  return best === null ? Date.now() : performance.now() + best.offset;
}

/** The service's time at an earlier moment of the device's clock: when something came into the cache. */
export function serviceTimeAt(deviceMs: number): number {
  return serviceNow() - (Date.now() - deviceMs);
}

export function monotonicNow(): number {
  return performance.now();
}

/**
 * Keeps the fastest of the samples that agree. One that disagrees by more than its own round trip replaces them all: the
 * service's clock was moved, or the device slept.
 */
export function learn(serviceTime: string | null, sentAt: number, receivedAt: number): void {
  const told = serviceTime === null ? Number.NaN : Date.parse(serviceTime);
  if (Number.isNaN(told)) return;
  const sample: Sample = { offset: told - (sentAt + receivedAt) / 2, roundTrip: receivedAt - sentAt };
  const disagrees = best === null || Math.abs(sample.offset - best.offset) > Math.max(sample.roundTrip, 1);
  if (!disagrees && best !== null && sample.roundTrip > best.roundTrip) return;
  const jumpMs = best === null ? 0 : sample.offset - best.offset;
  best = sample;
  if (disagrees) for (const listener of listeners) listener(jumpMs);
}

/** Called with the difference when the service's time turns out to be another than was shown; 0 for the first answer. */
export function onClockChange(listener: (jumpMs: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
