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
/** How far the wall clock was ahead of the monotonic one when the service last spoke. */
let wallLead = 0;
const listeners = new Set<(jumpMs: number) => void>();

/** A difference of the clocks that is more than their ordinary drift. */
const LEAP_MS = 2_000;

const wallLeadNow = () => Date.now() - performance.now();

/**
 * Many devices stop the monotonic clock while they sleep, and the wall clock goes on. Until the service has spoken again that
 * is believed, so that nobody who wakes the device is shown more time than is left. A wall clock set back is not.
 */
function sleptFor(): number {
  const leap = wallLeadNow() - wallLead;
  return leap > LEAP_MS ? leap : 0;
}

/** Milliseconds since the epoch by the service; by the device until the first answer has come. */
export function serviceNow(): number {
  return best === null ? Date.now() : performance.now() + best.offset + sleptFor();
}

/** False as long as no answer told the service's time: all there is then is the device's own clock. */
export function knowsServiceTime(): boolean {
  return best !== null;
}

/** The device slept, or its clock was moved, since the service last spoke: it should be asked. */
export function isClockInDoubt(): boolean {
  return best !== null && Math.abs(wallLeadNow() - wallLead) > LEAP_MS;
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
  const shownAhead = best === null ? 0 : sleptFor();
  wallLead = wallLeadNow();
  const jumpMs = best === null ? 0 : disagrees ? sample.offset - best.offset : -shownAhead;
  if (disagrees || best === null || sample.roundTrip <= best.roundTrip) best = sample;
  if (disagrees || shownAhead > 0) for (const listener of listeners) listener(jumpMs);
}

/** Called with the difference when the service's time turns out to be another than was shown; 0 for the first answer. */
export function onClockChange(listener: (jumpMs: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
