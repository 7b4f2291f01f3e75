/**
 * Ten minutes to think again. Until `takeBackUntil` the service passes nothing on, so taking back always works. After it the
 * table decides: a request can be taken back until the app has received it, a cancellation until it takes effect.
 * Rule: MIIT's specification of 2021 for websites that suit the elderly (see domain/sources.ts).
 */
import { type Cancellation, cancellationCan } from '#domain/cancellation.ts';
import { requestCan, type UnbindingRequest } from '#domain/request.ts';
import { type Instant, msOf } from '#domain/time.ts';

/** The (exclusive) instant until which taking back surely works; null once it is over, or where there is nothing to take back. */
const sureUntil = (takeBackUntil: Instant, mayTakeBack: boolean, now: number): Instant | null =>
  mayTakeBack && now < msOf(takeBackUntil) ? takeBackUntil : null;

/** For a request, at `now` in ms since the epoch. */
export function requestSureUntil(request: UnbindingRequest, now: number): Instant | null {
  return sureUntil(request.takeBackUntil, requestCan.withdraw(request), now);
}

/** For the cancellation of a number, at `now` in ms since the epoch. */
export function cancellationSureUntil(cancellation: Cancellation | null, now: number): Instant | null {
  return cancellation === null
    ? null
    : sureUntil(cancellation.takeBackUntil, cancellationCan.withdraw(cancellation), now);
}

/** What one tap takes back: the requests of one submission that no app has seen. */
export type Fresh = { submissionId: string; until: Instant; requests: UnbindingRequest[] };

/** Newest first. The earliest end counts for all: a request that was sent again may have a later one. */
export function freshSubmissions(requests: readonly UnbindingRequest[], now: number): Fresh[] {
  const fresh = new Map<string, Fresh>();
  for (const request of requests) {
    const until = requestSureUntil(request, now);
    if (until === null) continue;
    const { submissionId } = request;
    const known = fresh.get(submissionId);
    if (known === undefined) fresh.set(submissionId, { submissionId, until, requests: [request] });
    else {
      known.requests.push(request);
      if (msOf(until) < msOf(known.until)) known.until = until;
    }
  }
  return [...fresh.values()].sort((a, b) => msOf(b.until) - msOf(a.until));
}

/** When the next of these ends, so that the words change with it; null where there is none. */
export function nextSureEnd(requests: readonly UnbindingRequest[], now: number): number | null {
  const ends = requests.flatMap((request) => requestSureUntil(request, now) ?? []).map(msOf);
  return ends.length === 0 ? null : Math.min(...ends);
}
