import { useState } from 'react';
import { m } from '#copy/generated/messages.js';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

/** Taking a request back, with its consequence before the button. */
export function WithdrawPart({ requestId, withdraw }: { requestId: string; withdraw: Act<string> }) {
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {m.requests_withdraw()}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={m.requests_withdraw_title()}
        actions={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {m.requests_withdraw_keep()}
            </Button>
            <Button
              busy={withdraw.isPending}
              busyText={m.requests_withdrawing()}
              onClick={() => withdraw.mutate(requestId)}
            >
              {m.requests_withdraw()}
            </Button>
          </>
        }
      >
        <p>{m.requests_withdraw_text()}</p>
        <ProblemNotice error={withdraw.error} />
      </Dialog>
    </div>
  );
}
