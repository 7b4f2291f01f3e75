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
/** What the last answer told, where that leaps away from the clock that is believed, and when it came. */
let rival: (Sample & { heardAt: number }) | null = null;
/** How many answers in a row told the rival's time, and how many it takes until that is believed. */
let votes = 0;
let patience = 2;
const MOST_PATIENCE = 8;
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

/** The instant in a header, in milliseconds since the epoch; NaN for all else: browsers make a day of any number. */
export const instantIn = (header: string | null): number =>
  /^\d{4}-\d\d-\d\dT.+Z$/.test(header ?? '') ? Date.parse(header ?? '') : Number.NaN;

export function monotonicNow(): number {
  return performance.now();
}

function believe(sample: Sample, jumpMs: number): void {
  best = sample;
  rival = null;
  wallLead = wallLeadNow();
  tell(jumpMs);
}

function tell(jumpMs: number): void {
  for (const listener of listeners) listener(jumpMs);
}

/**
 * Keeps the fastest of the samples that agree, and follows small differences at once. A leap is believed when the device's
 * own wall clock leapt as far (it slept), or the next answer tells the same: one alone may come from a node of the service
 * whose clock is wrong. Where such nodes are about, more answers in a row must agree.
 */
export function learn(serviceTime: string | null, sentAt: number, receivedAt: number): void {
  const told = instantIn(serviceTime);
  if (Number.isNaN(told)) return;
  const sample: Sample = { offset: told - (sentAt + receivedAt) / 2, roundTrip: receivedAt - sentAt };
  const apart = best === null ? 0 : sample.offset - best.offset;
  const slept = best === null ? 0 : sleptFor();
  const exactTo = Math.max(LEAP_MS, (sample.roundTrip + (best?.roundTrip ?? 0)) / 2);
  if (best === null || (slept > 0 && Math.abs(apart - slept) <= exactTo)) believe(sample, apart);
  else if (Math.abs(apart) > exactTo) {
    votes = rival !== null && Math.abs(sample.offset - rival.offset) <= exactTo ? votes + 1 : 1;
    rival = { ...sample, heardAt: receivedAt };
    if (votes >= patience) believe(sample, apart);
  } else {
    // What was under way when the rival spoke may only be late.
    if (rival !== null && sentAt > rival.heardAt) patience = Math.min(patience + 1, MOST_PATIENCE);
    rival = null;
    wallLead = wallLeadNow();
    const differs = Math.abs(apart) > Math.max(sample.roundTrip, 1);
    if (differs || sample.roundTrip <= best.roundTrip) best = sample;
    if (differs || slept > 0) tell(apart - slept);
  }
}

/** Called with the difference when the service's time turns out to be another than was shown; 0 for the first answer. */
export function onClockChange(listener: (jumpMs: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
