import { useRef } from 'react';
import { m } from '#copy/generated/messages.js';
import type { Twin } from '#demo/useTwin.ts';

type Props = { twin: Twin; isGreen: boolean; onRecover: () => void };

/** What was done last, said once, and the way back where there is one; the way out where the demo has stopped. */
export function NoteLine({ twin, isGreen, onRecover }: Props) {
  const words = useRef<HTMLParagraphElement>(null);
  const { note, busy, answers, state } = twin;
  const text = busy ? m.demo_working() : !answers ? m.demo_lost() : note?.text;
  return (
    <div className="demo-note">
      <p role="status" ref={words} tabIndex={-1}>
        {text ?? (state?.replacedSave ? m.demo_replaced() : '')}
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
