import { useState } from 'react';
import type { Service } from '#api/service.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { UnbindingRequest } from '#domain/request.ts';
import { requestSureUntil } from '#domain/requests/takeBack.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import styles from '#shell/requests/requests.module.css';
import { TakeBackLine } from '#shell/take-back/TakeBackLine.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Button } from '#ui/form/Button.tsx';

type Props = { request: UnbindingRequest; withdraw: Act<string>; service: Service; now: number };

/** Taking a request back: with one tap while nothing has been passed on, later with its consequence before the button. */
export function WithdrawPart({ request, withdraw, service, now }: Props) {
  const [asking, setAsking] = useState(false);
  const requestId = request.id;
  const sureUntil = requestSureUntil(request, now);
  if (sureUntil !== null) {
    return (
      <>
        <TakeBackLine busy={withdraw.isPending} service={service} onTakeBack={() => withdraw.mutate(requestId)}>
          {m.requests_take_back_until({ time: formatTimeOn(sureUntil, now) })}
        </TakeBackLine>
        <ProblemNotice error={withdraw.error} />
      </>
    );
  }
  return (
    <div>
      <p className={styles.quiet}>{m.requests_take_back_still({ time: formatTimeOn(request.takeBackUntil, now) })}</p>
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
