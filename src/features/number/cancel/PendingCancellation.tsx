import { formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Cancellation } from '#domain/cancellation.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = { cancellation: Cancellation; busy: boolean; error: Error | null; onWithdraw: () => void };

/** Submitted is not yet effective: when it will be, and how to take it back. */
export function PendingCancellation({ cancellation, busy, error, onWithdraw }: Props) {
  const { expectedAt, contactNumber } = cancellation;
  return (
    <Notice
      tone="warning"
      joint="inProgress"
      heading={m.number_pending_heading()}
      action={
        <Button busy={busy} busyText={m.number_withdrawing()} onClick={onWithdraw}>
          {m.number_withdraw()}
        </Button>
      }
    >
      <p>{m.number_pending_text({ time: formatDateTime(expectedAt) })}</p>
      <p>
        {contactNumber === null ? (
          m.number_pending_no_contact()
        ) : (
          <>
            {m.number_pending_contact()} <PhoneNumber masked={contactNumber} />
          </>
        )}
      </p>
      <ProblemNotice error={error} />
    </Notice>
  );
}
