/** Keeps the focus near an answer that took its own row away: on the row itself while it stands, else on the one after it. */
import { useEffect, useRef } from 'react';
import type { Account } from '#domain/account.ts';

/** The row that the focus goes to. */
export const rowIdOf = (bindingId: string) => `guide-${bindingId}`;

export function useAnswered(toDo: readonly Account[]) {
  const said = useRef<HTMLParagraphElement>(null);
  const waiting = useRef<{ candidates: string[]; before: string } | null>(null);
  const shape = toDo.map(({ binding }) => `${binding.id} ${binding.declaration}`).join();
  useEffect(() => {
    const now = waiting.current;
    if (now === null || now.before === shape) return;
    waiting.current = null;
    for (const id of now.candidates) {
      const link = document.getElementById(rowIdOf(id))?.querySelector<HTMLElement>('a');
      if (link) return link.focus();
    }
    said.current?.focus();
  }, [shape]);
  return {
    /** The sentence that says what was noted. */
    said,
    answering: (bindingId: string) => {
      const from = toDo.findIndex(({ binding }) => binding.id === bindingId);
      waiting.current = { candidates: toDo.slice(from).map(({ binding }) => binding.id), before: shape };
    },
  };
}
