/** Whose turn it is with a request. Pure. */
import type { Binding } from '#domain/binding.ts';
import { isOver, isOverdue, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { isEscalated } from '#domain/requests/nextAnswer.ts';

/** The list's three tabs: a refused request that still has a way is the person's to decide. */
export type Concern = 'needsYou' | 'underWay' | 'done';

/** Refused, and asked for anew by a later request for the same account: what this one still allowed is nobody's to decide. */
function isSuperseded(request: UnbindingRequest, among: readonly UnbindingRequest[]): boolean {
  const isLater = (other: UnbindingRequest) =>
    other.bindingId === request.bindingId && other.submittedAt > request.submittedAt;
  return request.state === 'refused' && among.some(isLater);
}

/**
 * `now` in milliseconds of the service's clock; `among`: all requests of the line, where they are at hand; `isGone`: whether the
 * account is no longer told of. Then nothing is left to ask anew or to write about: who was asked may still answer, that is all.
 */
export function concernOf(
  request: UnbindingRequest,
  now: number,
  among: readonly UnbindingRequest[] = [],
  isGone: (bindingId: string) => boolean = () => false,
): Concern {
  if (isSuperseded(request, among)) return 'done';
  const isLeft = !isGone(request.bindingId);
  switch (stageOf(request)) {
    case 'asks':
      return 'needsYou';
    case 'awaited':
      return isLeft && isOverdue(request, now) && !isEscalated(request, now) ? 'needsYou' : 'underWay';
    case 'refused':
      if (isEscalated(request, now)) return 'underWay';
      return isLeft && !isOver(request, now) ? 'needsYou' : 'done';
    case 'answered':
    case 'granted':
    case 'dropped':
      return 'done';
  }
}

/** All accounts that were ever told of; null where they are not at hand. */
type Told = readonly Pick<Binding, 'id' | 'goneAt'>[] | null;

/** Tells of an account by its id whether no app tells of it any more. */
export function goneAmong(bindings: Told): (bindingId: string) => boolean {
  const there = bindings && new Set(bindings.filter(({ goneAt }) => goneAt === null).map(({ id }) => id));
  return (id) => there !== null && !there.has(id);
}

/** All requests of a line by whose turn it is, in the order in which they came. `now` in ms of the service's clock. */
export function byConcern(
  requests: readonly UnbindingRequest[],
  now: number,
  bindings: Told,
): Record<Concern, UnbindingRequest[]> {
  const of: Record<Concern, UnbindingRequest[]> = { needsYou: [], underWay: [], done: [] };
  const isGone = goneAmong(bindings);
  for (const request of requests) of[concernOf(request, now, requests, isGone)].push(request);
  return of;
}
