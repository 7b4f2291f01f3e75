/** The code. On the way to an inquiry also the last look at what was typed: a slip found here costs no day. */

import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { ApiProblem, problemFrom } from '#api/apiProblem.ts';
import { startInquiryMutation } from '#api/inquiries.ts';
import { sessionQuery } from '#api/sessions.ts';
import { answerCodeMutation, isCookieRefused, resendCodeMutation } from '#api/signIn.ts';
import { missingCode } from '#copy/fieldErrorWords.ts';
import { m } from '#copy/generated/messages.js';
import { wrongCodeWords } from '#copy/problemWords.ts';
import { parseIdTail } from '#domain/input/identity.ts';
import { findCode } from '#domain/input/smsCode.ts';
import type { ProblemCode } from '#domain/problemCodes.ts';
import type { SignedIn } from '#domain/session/session.ts';
import { LastLook } from '#features/sign-in/LastLook.tsx';
import { Proved } from '#features/sign-in/Proved.tsx';
import { paths } from '#paths.ts';
import { ProblemNotice } from '#shell/acts/ProblemNotice.tsx';
import { useAct } from '#shell/acts/useAct.ts';
import { Link } from '#shell/frame/Link.tsx';
import { Screen } from '#shell/frame/Screen.tsx';
import { useLocale } from '#shell/frame/useLocale.ts';
import { CancelledLine } from '#shell/session/CancelledLine.tsx';
import { CodeField } from '#shell/session/CodeField.tsx';
import { idTailFor } from '#shell/session/numberGiven.ts';
import { returnTo } from '#shell/session/returnTo.ts';
import { keepOnlyFor } from '#shell/session/tabStorage.ts';
import styles from '#shell/session/wayIn.module.css';
import { forgetSentDraft, readDraft, writeDraft } from '#shell/session/wayInDraft.ts';
import { Button } from '#ui/form/Button.tsx';
import { buttonClass } from '#ui/form/buttonClass.ts';
import { ErrorSummary } from '#ui/form/ErrorSummary.tsx';

/** The form knows what is wrong, or why the number can't be looked up now: the same try would be refused again. */
const toTellAtForm: readonly ProblemCode[] = ['idTailWrong', 'inquiryTooSoon', 'notPossibleNow'];

export function Component() {
  useLocale();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const challenge = session.state === 'codeSent' ? session.challenge : null;
  // Once the code was right there is none any more, and the form stays as it is until the next screen is there.
  const [held, setHeld] = useState(challenge);
  if (challenge !== null && challenge !== held) setHeld(challenge);
  const answer = useAct(answerCodeMutation);
  const resend = useAct(resendCodeMutation);
  const inquire = useAct(startInquiryMutation);
  const [value, setValue] = useState('');
  const [unread, setUnread] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  const way = session.state === 'signedIn' ? session.way : challenge?.purpose;
  const [draft] = useState(readDraft);
  const masked = session.state === 'signedIn' ? session.maskedNumber : (held?.sentTo ?? '');
  const tail = parseIdTail(idTailFor(masked, draft));
  const looksUp = way === 'lookUp' && tail.ok;
  const proving = useAct(
    {
      mutationFn: async () => {
        const proved = session.state === 'signedIn' ? session : await answer.mutateAsync(codeGiven());
        if (proved.state !== 'signedIn') throw new ApiProblem('unreadableAnswer');
        return { proved, ...(proved.way === 'lookUp' && (await lookUp(proved))) };
      },
    },
    { sent: ({ refused }) => !refused && forgetSentDraft(draft) },
  );
  const busy = proving.isPending;

  /** Where it leads to a look-up, that may begin with it: one wait less. */
  function codeGiven() {
    const code = findCode(value) ?? '';
    if (!looksUp || held === null) return { code };
    const { tail: idTail } = tail;
    const idempotencyKey = inquire.keyFor(idTail);
    return { code, lookUp: { challengeId: held.id, idTail, idConsent: true as const, idempotencyKey } };
  }

  function go(event: FormEvent) {
    event.preventDefault();
    const code = findCode(value);
    setUnread(code === null ? value : null);
    setAttempt(attempt + 1);
    if (code !== null) prove();
  }

  function prove() {
    proving.mutate(undefined, {
      onSuccess: ({ proved: { lineId, way }, refused }) => {
        keepOnlyFor(lineId);
        if (refused !== undefined) {
          writeDraft({ refused });
          return navigate(paths.lookUp, { replace: true });
        }
        const path = way === 'lookUp' ? paths.accounts : returnTo.path();
        returnTo.forget();
        return navigate(path ?? paths.home, { replace: true });
      },
    });
  }

  /** Whose code it was says the service: another tab may have had one sent to another number since. `refused`: back to the form. */
  async function lookUp({ maskedNumber }: SignedIn): Promise<{ refused?: ApiProblem | null }> {
    const tail = parseIdTail(idTailFor(maskedNumber, draft));
    if (!tail.ok) return { refused: null };
    try {
      await inquire.mutateAsync({ idTail: tail.tail, idempotencyKey: inquire.keyFor(tail.tail) });
      return {};
    } catch (error) {
      const refused = problemFrom(error);
      if (toTellAtForm.includes(refused.code)) return { refused };
      setHeld(null);
      throw error;
    }
  }

  if (session.state === 'anonymous') {
    if (isCookieRefused()) {
      return (
        <Screen title={m.signIn_code_title()} hasError>
          <ProblemNotice error={new ApiProblem('cookieRefused')} />
        </Screen>
      );
    }
    return (
      <Screen title={m.signIn_no_challenge()} lead={<p>{m.signIn_no_challenge_text()}</p>}>
        <Link to={paths.lookUp} className={buttonClass('primary')}>
          {m.signIn_get_code()}
        </Link>
      </Screen>
    );
  }
  const isGoingOn = busy || proving.isSuccess;
  if (session.state === 'signedIn' && (held === null || !isGoingOn)) {
    if (inquire.error === null && !isGoingOn) return <Navigate to={paths.home} replace />;
    return <Proved error={inquire.error} onRetry={prove} />;
  }

  const problem = answer.error instanceof ApiProblem ? answer.error : null;
  const wrong = problem?.code === 'codeWrong' || problem?.code === 'codeExpired' || problem?.code === 'codeLocked';
  const fieldError =
    unread !== null
      ? missingCode(unread)
      : problem?.code === 'codeWrong'
        ? wrongCodeWords(problem.facts.triesLeft)
        : problem?.code === 'codeExpired'
          ? m.signIn_code_expired()
          : null;
  return (
    <Screen
      title={m.signIn_code_title()}
      back={{
        to: way === 'signIn' ? paths.signIn : way === 'cancelledNumber' ? paths.cancelledNumber : paths.lookUp,
        label: m.signIn_code_change(),
      }}
      hasError={fieldError !== null || proving.isError}
    >
      <form noValidate onSubmit={go} className={styles.form}>
        {fieldError !== null && !busy && (
          <ErrorSummary
            key={attempt}
            heading={m.common_error_summary()}
            errors={[{ fieldId: 'code', text: fieldError }]}
          />
        )}
        {looksUp && held !== null && <LastLook masked={held.sentTo} idTail={tail.tail} />}
        {held !== null && (
          <CodeField
            challenge={held}
            error={fieldError}
            value={value}
            onChange={setValue}
            onResend={(by) => {
              answer.reset();
              proving.reset();
              setUnread(null);
              resend.mutate(by);
            }}
            resendBusy={resend.isPending}
          />
        )}
        <ProblemNotice error={resend.error ?? (wrong ? null : (answer.error ?? proving.error))} />
        <Button type="submit" busy={busy} busyText={m.signIn_verifying()}>
          {looksUp ? m.signIn_verify_look_up() : m.signIn_verify()}
        </Button>
      </form>
      <div className={styles.after}>
        <CancelledLine />
      </div>
    </Screen>
  );
}
