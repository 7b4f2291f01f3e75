/**
 * How often the portal asks the service, and how long an answer counts. Everything is in milliseconds. An operator's load
 * follows from these figures: docs/operator.md tells them under "Load", and polling.test.ts holds it to them.
 */

import type { Accounts } from '#contract/accounts.ts';
import type { readCancellation } from '#contract/cancellation.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { readRetrieval } from '#contract/retrieval.ts';
import { isPending } from '#domain/cancellation.ts';
import { isCollecting } from '#domain/inquiry.ts';
import type { Line } from '#domain/line.ts';
import { isOpen, type UnbindingRequest } from '#domain/request.ts';
import { bookedVisit } from '#domain/retrieval.ts';

/** From one look to the next, while an open page waits for news. A hidden page does not look. */
export const LOOK_EVERY_MS = {
  /** Answers come in, an app was asked again, or a re-check is under way. */
  answers: 10_000,
  /** A request is open: an app takes days, not seconds. */
  request: 30_000,
  /** The carrier or a shop has something in hand: a cancellation, a visit. */
  visit: 60_000,
} as const;

/** What was read within this time counts as how things stand now: another screen does not ask again. */
export const FRESH_MS = 20_000;
/** The catalogue, and what the operator says of the service, change with a release. */
export const RELEASE_FRESH_MS = 3_600_000;
/** A receipt never changes. */
export const FOR_GOOD = Number.POSITIVE_INFINITY;

/** Whatever clocks say, and however often: at least this long between two rounds in which everything on screen is read anew. */
export const BETWEEN_ROUNDS_MS = 10_000;

/** So often something is read again whose failure may pass. */
export const MOST_RETRIES = 2;
/** The wait before the first retry (0), and the next. */
export const retryAfterMs = (retries: number): number => 1_000 * 2 ** retries;

/** New replies are announced once none has come for this long, so that it never chatters. */
export const QUIET_MS = 5_000;

type Look = number | false;
const lookWhile = (awaited: boolean, everyMs: number): Look => (awaited ? everyMs : false);

/** Answers may still come after the inquiry itself has settled: an app was asked again, or a re-check is under way. */
export function lookAtAccounts({ inquiry, bindings }: Accounts): Look {
  const awaitsReply =
    inquiry !== null && (isCollecting(inquiry) || inquiry.replies.some(({ answer }) => answer === 'waiting'));
  const awaitsCheck = bindings.some((one) => one.ownAccount === 'saidDone' || one.recheckAskedAt !== null);
  return lookWhile(awaitsReply || awaitsCheck, LOOK_EVERY_MS.answers);
}

export const lookAtRequests = (requests: readonly UnbindingRequest[]): Look =>
  lookWhile(requests.some(isOpen), LOOK_EVERY_MS.request);

export const lookAtLine = ({ visitOn, cancellationExpectedAt }: Line): Look =>
  lookWhile(visitOn !== null || cancellationExpectedAt !== null, LOOK_EVERY_MS.visit);

export const lookAtCancellation = ({ cancellation }: OutputOf<typeof readCancellation>): Look =>
  lookWhile(isPending(cancellation), LOOK_EVERY_MS.visit);

export const lookAtRetrieval = ({ visits }: OutputOf<typeof readRetrieval>): Look =>
  lookWhile(bookedVisit(visits) !== null, LOOK_EVERY_MS.visit);
