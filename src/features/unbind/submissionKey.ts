/**
 * The idempotency key of one intention: "these accounts, as they stand". It is derived instead of drawn, so that a reload,
 * Back, a new sign-in and a second tab all send the same key and get the same receipt. A later request for the same accounts
 * is another intention: by then each has a newer request, or the round has moved on after a receipt with failures.
 */
import type { Binding } from '#domain/binding.ts';
import { keep, recall } from '#shell/session/tabStorage.ts';

const ROUND = 'submitRound';

type Named = Pick<Binding, 'id' | 'lastRequestId'>;

export function submissionKeyOf(lineId: string, bindings: readonly Named[]): string {
  const rows = bindings.map(({ id, lastRequestId }) => `${id}>${lastRequestId ?? ''}`).sort();
  return digest([lineId, recall<number>(ROUND) ?? 0, ...rows].join('|'));
}

/** After a receipt with rows that failed: trying them again is a new intention. */
export function startNextRound(): void {
  keep(ROUND, (recall<number>(ROUND) ?? 0) + 1);
}

/** 128 bits of FNV-1a under four seeds: it has to tell intentions apart, not to keep a secret. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01234567, 0x89abcdef, 0x2f0b4c47]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
