import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

/** The whole list can not be put back, so it is asked once more. */
export function ForgetAll({ count, busy, onForget }: { count: number; busy: boolean; onForget: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="no-print">
      <Button variant="secondary" busy={busy} busyText={m.noted_saving()} onClick={() => setAsking(true)}>
        {m.noted_forget_all()}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={m.noted_forget_all_title()}
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {m.noted_forget_all_keep()}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                onForget();
              }}
            >
              {m.noted_forget_all()}
            </Button>
          </>
        }
      >
        <p>{m.noted_forget_all_text({ count })}</p>
      </Dialog>
    </div>
  );
}
