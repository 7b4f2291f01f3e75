import type { Ref } from 'react';
import { formatDate, formatDateTime } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { type Binding, bindingCan, isProvedGone } from '#domain/binding.ts';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import styles from '#shell/requests/requests.module.css';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { Notice } from '#ui/Notice.tsx';
import { StateTag } from '#ui/StateTag.tsx';

type Props = {
  binding: Binding;
  /** Of the request that is looked at. */
  requestId: string;
  now: number;
  mayInquire: boolean;
  recheck: Act<string>;
  /** Takes the focus once the act has had its effect. */
  place: Ref<HTMLElement>;
};

/** After an app has unbound: a re-check that proves it, or the word that the account is linked again. */
export function ProofPart({ binding, requestId, now, mayInquire, recheck, place }: Props) {
  if (binding.goneAt === null) return <CameBack binding={binding} requestId={requestId} place={place} />;
  const { lastRecheckAt, recheckAskedAt } = binding;
  const proved = isProvedGone(binding);
  if (!proved && !mayInquire && recheckAskedAt === null) return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.proof}>
      <h2>{m.requests_proof_heading()}</h2>
      {proved && lastRecheckAt !== null && (
        <>
          <StateTag shape="doneByYou" word={m.requests_proof_proved()} />
          <p className={styles.meta}>{m.requests_proof_proved_at({ time: formatDateTime(lastRecheckAt, now) })}</p>
        </>
      )}
      {recheckAskedAt !== null ? (
        <p>{m.requests_proof_asked()}</p>
      ) : (
        mayInquire && (
          <>
            {!proved && <p>{m.requests_proof_text()}</p>}
            <ProblemNotice error={recheck.error} />
            {bindingCan.recheck(binding) && (
              <Button
                variant="secondary"
                busy={recheck.isPending}
                busyText={m.requests_proof_asking()}
                onClick={() => recheck.mutate(binding.id)}
              >
                {proved ? m.requests_proof_ask_again() : m.requests_proof_ask()}
              </Button>
            )}
          </>
        )
      )}
    </section>
  );
}

function CameBack({ binding, requestId, place }: Pick<Props, 'binding' | 'requestId' | 'place'>) {
  const { lastRequestId, foundAt } = binding;
  const isFollowed = lastRequestId !== null && lastRequestId !== requestId;
  return (
    <section ref={place} tabIndex={-1} className={styles.proof}>
      <Notice
        tone="warning"
        joint="cameBack"
        heading={m.requests_came_back()}
        action={
          <Link
            to={isFollowed ? paths.request(lastRequestId) : paths.account(binding.id)}
            className={buttonClass('secondary')}
          >
            {isFollowed ? m.requests_came_back_followed() : m.requests_came_back_account()}
          </Link>
        }
      >
        <p>{m.requests_came_back_text({ date: formatDate(foundAt) })}</p>
      </Notice>
    </section>
  );
}
