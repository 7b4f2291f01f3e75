/**
 * What was typed on the way in, for the last look, for Back and for a look at another page. It lives as long as this page and is
 * never stored: number and ID characters have no place in a browser's storage. Whoever signs out takes it along.
 */
import { onSessionEnd } from '#api/sessions.ts';

export type Draft = { number: string; idTail: string; consent: boolean; tailRefused: boolean };

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

onSessionEnd((how) => {
  if (how !== 'lost') clearDraft();
});
