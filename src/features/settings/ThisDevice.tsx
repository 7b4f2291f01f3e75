import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

/** Leaving, and leaving nothing behind. */
export function ThisDevice({ onSignOut, onClear }: { onSignOut: (() => void) | null; onClear: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>{m.settings_device()}</h2>
      <div className="acts">
        {onSignOut !== null && (
          <Button variant="secondary" onClick={onSignOut}>
            {m.common_sign_out()}
          </Button>
        )}
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {m.settings_clear()}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={m.settings_clear_title()}
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {m.settings_clear_keep()}
            </Button>
            <Button onClick={onClear}>{m.settings_clear()}</Button>
          </>
        }
      >
        <p>{m.settings_clear_text()}</p>
      </Dialog>
    </section>
  );
}
