/**
 * What the service tells beside an answer: a tag by which it knows the answer again, and when it wants to be asked next. It is
 * tied to the answer itself: where that is forgotten, nothing of it is left.
 */
import { looksWithin } from '#api/polling.ts';
import { serviceNow } from '#api/serviceClock.ts';

type Told = { tag: string | null; lookAfterMs: number | null };

const tellings = new WeakMap<object, Told>();

const isObject = (answer: unknown): answer is object => typeof answer === 'object' && answer !== null;

/** Keeps what the headers of this answer tell. Learn the service's time from them before. */
export function noteTold(answer: unknown, headers: Headers): void {
  if (!isObject(answer)) return;
  const at = Date.parse(headers.get('next-look-at') ?? '');
  const spreadMs = Number(headers.get('next-look-spread')) * 1_000;
  tellings.set(answer, {
    tag: headers.get('etag'),
    lookAfterMs: Number.isNaN(at) ? null : looksWithin(at - serviceNow(), spreadMs),
  });
}

/** The same answer in another object: what was told of it goes along. */
export function passOn<T>(answer: unknown, same: T): T {
  const told = isObject(answer) ? tellings.get(answer) : undefined;
  if (told !== undefined && isObject(same)) tellings.set(same, told);
  return same;
}

/** The tag of this answer; null where the service gave none. */
export const tagOf = (answer: unknown): string | null => (isObject(answer) && tellings.get(answer)?.tag) || null;

/** Milliseconds from this answer to the next look, as the service wishes; null where it said nothing. */
export const lookAfterMs = (answer: unknown): number | null =>
  (isObject(answer) ? tellings.get(answer)?.lookAfterMs : null) ?? null;
