/**
 * What was typed on the way in, for the last look and for Back. It lives as long as this page and is never stored: number and
 * ID characters have no place in a browser's storage.
 */
type Draft = { number: string; idTail: string; consent: boolean; tailRefused: boolean };

const empty: Draft = { number: '', idTail: '', consent: false, tailRefused: false };
let draft: Draft = empty;

export function readDraft(): Draft {
  return draft;
}

export function writeDraft(patch: Partial<Draft>): void {
  draft = { ...draft, ...patch };
}

export function clearDraft(): void {
  draft = empty;
}
