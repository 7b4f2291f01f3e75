import { useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Twin } from '#demo/useTwin.ts';

type Props = { twin: Twin; isGreen: boolean; onRecover: () => void };

const wordsOf = ({ note, busy, answers, state }: Twin): string =>
  (busy ? m.demo_working() : !answers ? m.demo_lost() : note?.text) ?? (state?.replacedSave ? m.demo_replaced() : '');

/** What the row has to leave room for: something to press, words alone, or nothing. */
export function kindOfNote(twin: Twin, isGreen: boolean): 'act' | 'words' | 'none' {
  if (twin.note?.wayBack || !isGreen) return 'act';
  return wordsOf(twin) === '' ? 'none' : 'words';
}

/** What was done last, said once, and the way back where there is one; the way out where the demo has stopped. */
export function NoteLine({ twin, isGreen, onRecover }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  const { note, busy } = twin;
  return (
    <div className="demo-note">
      <p role="status" ref={words} tabIndex={-1}>
        {wordsOf(twin)}
      </p>
      {note?.wayBack && (
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            twin.undo();
            // The button goes with what it takes back; whoever pressed it goes on from the words.
            words.current?.focus();
          }}
        >
          {m.demo_undo()}
        </button>
      )}
      {!isGreen && (
        <button type="button" className="demo-red" onClick={onRecover}>
          {m.demo_recover()}
        </button>
      )}
    </div>
  );
}
