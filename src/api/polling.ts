/**
 * How often the portal asks the service, and how long an answer counts. Everything is in milliseconds. An operator's load
 * follows from these figures: docs/operator.md tells them under "Load", and polling.test.ts holds it to them.
 */
import type { ApiProblem } from '#api/apiProblem.ts';
import { monotonicNow } from '#api/serviceClock.ts';

/** From one look to the next, while a page is on view. A hidden page does not look. */
export const LOOK_EVERY_MS = {
  /** Answers come in, an app was asked again, or a re-check is under way. */
  answers: 10_000,
  /** A request is open: an app takes days, not seconds. */
  request: 30_000,
  /** The carrier or a shop has something in hand: a cancellation, a visit. */
  visit: 60_000,
  /** Somebody is on the page, whatever it shows: whether the service is there, and they are still signed in. */
  session: 60_000,
  /** Something could not be read, for want of a network or a service. */
  away: 15_000,
} as const;

/** Whatever the service wishes, a page on view looks no more often than this, and no more seldom. */
export const LOOK_AT_SOONEST_MS = 5_000;
export const LOOK_AT_LATEST_MS = 1_800_000;
/** Without a word on it a look comes up to so much later, as a share of the wait: pages opened together do not ask together. */
const USUAL_SPREAD = 0.1;

/** The wait until the next look, where the service names one, drawn anew within the time over which it wants looks spread. */
export function looksWithin(waitMs: number, spreadMs: number): number {
  const wait = Math.min(Math.max(waitMs, LOOK_AT_SOONEST_MS), LOOK_AT_LATEST_MS);
  const spread = spreadMs > 0 ? Math.min(spreadMs, LOOK_AT_LATEST_MS) : wait * USUAL_SPREAD;
  return Math.round(wait + Math.random() * spread);
}

/** What was read within this time counts as how things stand now: another screen does not ask again. */
export const FRESH_MS = 20_000;
/** The catalogue, and what the operator says of the service, change with a release. */
export const RELEASE_FRESH_MS = 3_600_000;
/** A receipt never changes. */
export const FOR_GOOD = Number.POSITIVE_INFINITY;

/** Whatever clocks say, and however often: at least this long between two rounds in which everything on screen is read anew. */
export const BETWEEN_ROUNDS_MS = 10_000;

/** So often something is read again whose failure may pass, before anybody is told of it. */
export const MOST_RETRIES = 2;
/** A wait that the service names and that is longer is told at once, and counted: nobody looks at a wheel for so long. */
export const LONGEST_UNTOLD_MS = 10_000;

/** How long the service still wants to be left alone after this error. */
export const quietFor = (error: Error | null): number =>
  Math.max(0, ((error as ApiProblem | null)?.quietUntil ?? 0) - monotonicNow());

/** The wait before the first retry (0), and the next. */
export const retryAfterMs = (retries: number, error: Error): number => Math.max(1_000 * 2 ** retries, quietFor(error));

/** New replies are announced once none has come for this long, so that it never chatters. */
export const QUIET_MS = 5_000;
