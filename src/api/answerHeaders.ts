/**
 * What the service tells beside an answer: a tag by which it knows the answer again, and when it wants to be asked next. It is
 * tied to the answer itself: where that is forgotten, nothing of it is left.
 */
import { looksWithin } from '#api/polling.ts';
import { instantIn, serviceNow } from '#api/serviceClock.ts';

type Kept = { tag: string | null; lookAfterMs: number | null };

const kept = new WeakMap<object, Kept>();

/** What was told beside this answer, if anything. `lookAfterMs`: from the answer to the next look, as the service wishes. */
export const headersOf = (answer: unknown): Kept | undefined => kept.get(answer as object);

/** Keeps what the headers of this answer tell. Learn the service's time from them before. */
export function noteHeaders(answer: unknown, headers: Headers): void {
  // An answer without a body tells nothing.
  if (answer === undefined) return;
  const at = instantIn(headers.get('next-look-at'));
  kept.set(answer as object, {
    tag: headers.get('etag'),
    lookAfterMs: at > 0 ? looksWithin(at - serviceNow(), Number(headers.get('next-look-spread')) * 1_000) : null,
  });
}

/** The same answer in another object: what was told of it goes along. */
export function passHeadersOn<T>(answer: unknown, same: T): T {
  const known = headersOf(answer);
  if (known) kept.set(same as object, known);
  return same;
}
