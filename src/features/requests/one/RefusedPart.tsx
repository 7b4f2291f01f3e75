import { useState } from 'react';
import type { Service } from '#api/service.ts';
import { formatLastDay } from '#copy/format.ts';
import { m } from '#copy/generated/messages.js';
import { refusalWords } from '#copy/requestStoryWords.ts';
import type { App } from '#domain/app.ts';
import type { Line } from '#domain/line.ts';
import { isBlocked, isRefusedForGood, type UnbindingRequest } from '#domain/request.ts';
import { mostCharacters } from '#domain/requestActs.ts';
import { AnotherNumber } from '#features/requests/one/AnotherNumber.tsx';
import { AnswerForm } from '#features/requests/one/AnswerForm.tsx';
import { Rungs } from '#features/requests/one/Rungs.tsx';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import type { Act } from '#shell/acts/useAct.ts';
import { hasDraft } from '#shell/acts/useDraft.ts';
import styles from '#shell/requests/requests.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Button } from '#ui/form/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type Props = {
  request: UnbindingRequest;
  app: App | null;
  line: Line;
  service: Service;
  now: number;
  maySend: boolean;
  mayAppeal: boolean;
  mayEscalate: boolean;
  sendAgain: Act<string>;
  appeal: Act<{ requestId: string; text: string }>;
  onFault: (wrong: boolean) => void;
};

/** Why the app declined, and the ways that remain: send again, appeal, or go higher. */
export function RefusedPart(props: Props) {
  const { request, app, line, service, now, maySend, mayAppeal, mayEscalate, sendAgain, appeal, onFault } = props;
  const { refusal } = request;
  const [isBegun] = useState(() => hasDraft(request.id, 'appeal'));
  const resend = () => sendAgain.mutate(request.id);
  const appealBy = refusal?.appealUntil ? formatLastDay(refusal.appealUntil) : null;
  const form = (
    <>
      {appealBy !== null && <p className={styles.lead}>{m.requests_appeal_text({ date: appealBy })}</p>}
      <AnswerForm
        draft={[request.id, 'appeal']}
        several
        label={m.requests_appeal_label()}
        hint={m.requests_appeal_hint({ most: mostCharacters.appeal })}
        empty={m.requests_appeal_empty()}
        most={mostCharacters.appeal}
        submitText={m.requests_appeal_submit()}
        variant={maySend ? 'secondary' : 'primary'}
        busy={appeal.isPending}
        problem={appeal.error}
        onSubmit={(text) => appeal.mutate({ requestId: request.id, text })}
        onFault={onFault}
      />
    </>
  );
  return (
    <>
      {refusal !== null && (
        <Notice tone="danger" heading={m.requests_refused_heading()}>
          <p>{refusalWords[refusal.reason]()}</p>
        </Notice>
      )}
      {maySend && (
        <section className={styles.form}>
          <p>{m.requests_send_again_text({ attempt: request.attempt + 1 })}</p>
          <ProblemNotice error={sendAgain.error} busy={sendAgain.isPending} onRetry={resend} />
          <Button busy={sendAgain.isPending} busyText={m.requests_sending_again()} onClick={resend}>
            {m.requests_send_again()}
          </Button>
        </section>
      )}
      {mayAppeal &&
        (maySend ? (
          <div className="no-print">
            <Disclosure
              open={isBegun}
              summary={appealBy === null ? m.requests_appeal() : m.requests_appeal_until({ date: appealBy })}
            >
              {form}
            </Disclosure>
          </div>
        ) : (
          <section className={styles.section}>
            <h2>{m.requests_appeal()}</h2>
            {form}
          </section>
        ))}
      {!maySend &&
        !mayAppeal &&
        (isRefusedForGood(request, now) && request.refusal !== null ? (
          <section className={styles.section}>
            <h2>{isBlocked(request) ? m.requests_blocked_heading() : m.requests_letter_refused_heading()}</h2>
            {isBlocked(request) && <p>{m.requests_blocked_letter()}</p>}
            <Rungs request={request} app={app} line={line} service={service} now={now} mayWrite={mayEscalate} />
          </section>
        ) : (
          <p>{m.requests_refused_final()}</p>
        ))}
      {isBlocked(request) && <AnotherNumber app={app} />}
    </>
  );
}
