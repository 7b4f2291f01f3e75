import { m } from '#copy/generated/messages.js';
import type { Twin } from '#demo/useTwin.ts';

/** What was done last, said once, and the way back where there is one. */
export function NoteLine({ twin }: { twin: Twin }) {
  const { note, busy, answers, state } = twin;
  const text = busy ? m.demo_working() : !answers ? m.demo_lost() : note?.text;
  return (
    <div className="demo-note">
      <p role="status">{text ?? (state?.replacedSave ? m.demo_replaced() : '')}</p>
      {note?.wayBack && !busy && (
        <button type="button" onClick={twin.undo}>
          {m.demo_undo()}
        </button>
      )}
    </div>
  );
}
