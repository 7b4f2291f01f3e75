/**
 * What was typed on the way in, for the last look, for Back and for a look at another page. It lives as long as this page and is
 * never stored: number and ID characters have no place in a browser's storage. Whoever signs out takes it along.
 */
import type { ApiProblem } from '#api/apiProblem.ts';
import { onSessionEnd } from '#api/sessions.ts';

/** `refused`: why a look-up was refused after the code, to be told at its form. */
export type Draft = { number: string; idTail: string; consent: boolean; refused: ApiProblem | null };

const empty: Draft = { number: '', idTail: '', consent: false, refused: null };
let draft: Draft = empty;
const listeners = new Set<() => void>();

export function readDraft(): Draft {
  return draft;
}

function set(next: Draft): void {
  draft = next;
  for (const listener of listeners) listener();
}

export function writeDraft(patch: Partial<Draft>): void {
  set({ ...draft, ...patch });
}

export function clearDraft(): void {
  set(empty);
}

let sent: Draft | null = null;

/**
 * It has been sent. What was typed since, for another number or to mend a slip, stays; and what stands in a form stays until that
 * is gone: emptied before, it would look as if it had failed.
 */
export function forgetSentDraft(given: Draft): void {
  sent = given;
  forgetUnseen();
}

function forgetUnseen(): void {
  if (sent === null || listeners.size > 0) return;
  if (draft.number === sent.number && draft.idTail === sent.idTail) clearDraft();
  sent = null;
}

/** For `useSyncExternalStore`: what is forgotten goes from the form as well. */
export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    forgetUnseen();
  };
}

onSessionEnd((how) => {
  if (how !== 'lost') clearDraft();
});
