import { withdrawCancellationMutation } from '#api/cancellations.ts';
import type { Service } from '#api/service.ts';
import { formatTimeOn } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import type { Cancellation } from '#domain/cancellation.ts';
import { cancellationSureUntil } from '#domain/requests/takeBack.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct, useFocusAfter } from '#shell/acts/useAct.ts';
import { TakeBackLine } from '#shell/take-back/TakeBackLine.tsx';
import { useNowPast } from '#shell/time/useNowPast.ts';
import { Notice } from '#ui/Notice.tsx';

type Props = { cancellation: Cancellation | null; service: Service; readAnew: () => void };

/** A cancellation that was just submitted, with the one tap that takes it back. Nothing where none is pending. */
export function TakeBackCancellation({ cancellation, service, readAnew }: Props) {
  const now = useNowPast(cancellation?.takeBackUntil ?? null);
  const until = cancellationSureUntil(cancellation, now);
  const told = useFocusAfter<HTMLDivElement>(`${cancellation?.state}`);
  const withdraw = useAct(withdrawCancellationMutation, { focus: told, readAnew });
  if (until === null && withdraw.isIdle) return null;
  return (
    <div>
      {until !== null && (
        <TakeBackLine
          act={m.number_withdraw()}
          busy={withdraw.isPending}
          service={service}
          onTakeBack={() => withdraw.mutate()}
        >
          {m.number_take_back_until({ time: formatTimeOn(until, now) })}
        </TakeBackLine>
      )}
      <div ref={told.place} tabIndex={-1}>
        {cancellation?.state === 'withdrawn' && !withdraw.isIdle ? (
          <Notice tone="info" joint="withdrawn" live heading={m.number_withdrawn()} />
        ) : (
          <ProblemNotice error={withdraw.error} />
        )}
      </div>
    </div>
  );
}
