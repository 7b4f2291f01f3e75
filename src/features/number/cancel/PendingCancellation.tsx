import type { Service } from '#api/service.ts';
import { formatNearTime, formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Cancellation } from '#domain/cancellation.ts';
import { cancellationSureUntil } from '#domain/requests/takeBack.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { findRule } from '#shell/parts/findRule.ts';
import { PhoneNumber } from '#shell/parts/PhoneNumber.tsx';
import { Why } from '#shell/parts/Why.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { kept } from '#ui/text/kept.tsx';

type Props = {
  cancellation: Cancellation;
  service: Service;
  now: number;
  busy: boolean;
  error: Error | null;
  onWithdraw: () => void;
};

/** Submitted is not yet effective: when it will be, and how to take it back. */
export function PendingCancellation({ cancellation, service, now, busy, error, onWithdraw }: Props) {
  const { expectedAt, contactNumber, takeBackUntil } = cancellation;
  const isSure = cancellationSureUntil(cancellation, now) !== null;
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
      <p>
        {isSure
          ? m.number_take_back_until({ time: formatTimeOn(takeBackUntil, now) })
          : m.number_take_back_still({ time: formatTimeOn(takeBackUntil, now) })}{' '}
        <Why rule={findRule(service, 'takeBack')} />
      </p>
      <p>{kept(m.number_pending_text({ time: formatNearTime(expectedAt) }))}</p>
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
