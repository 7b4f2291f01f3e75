/** Whoever is here. Who has left, by signing out or because their session is over, is done with what is under way in their name. */
let stay = new AbortController();

/** Is aborted once they have left. What was sent is not called back by it: it is only that nobody hears the answer any more. */
export const presence = (): AbortSignal => stay.signal;

export function endPresence(): void {
  stay.abort();
  stay = new AbortController();
}
