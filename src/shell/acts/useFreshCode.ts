/** The one way to a fresh code, on the page where the act is: when it is needed, what was typed, and what is wrong with it. */

import { useEffect, useRef, useState } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { answerCodeMutation, renewProofMutation, resendCodeMutation } from '#api/signIn.ts';
import { missingCode } from '#copy/fieldErrorWords.ts';
import { wrongCodeWords } from '#copy/problemWords.ts';
import { findCode } from '#domain/input/smsCode.ts';
import type { Session } from '#domain/session/session.ts';
import { needsNewProof } from '#domain/session/sessionDeadlines.ts';
import { useAct } from '#shell/acts/useAct.ts';

export type FreshCode = ReturnType<typeof useFreshCode>;

export function useFreshCode(session: Session, now: number) {
  const answer = useAct(answerCodeMutation);
  const asked = useRef(false);
  const renew = useAct(renewProofMutation, { focus: { acted: asked } });
  const resend = useAct(resendCodeMutation);
  const place = useRef<HTMLElement>(null);
  const [code, setCode] = useState('');
  const [wanted, setWanted] = useState(false);
  // An object, so that the same fault twice takes the focus to the field twice.
  const [fault, setFault] = useState<{ triesLeft: number | undefined; unread: string | null } | null>(null);
  const stale = session.state === 'signedIn' && (wanted || needsNewProof(session, now)) ? session : null;

  useEffect(() => {
    if (fault !== null) place.current?.querySelector('input')?.focus();
  }, [fault]);

  // The button that asked for the code has become its field.
  const challengeId = stale?.challenge?.id ?? null;
  useEffect(() => {
    if (challengeId !== null && asked.current) place.current?.querySelector('input')?.focus();
    asked.current = false;
  }, [challengeId]);

  function sendAgain(by: 'text' | 'voice') {
    setFault(null);
    resend.mutate(by);
  }

  /** False where a code is needed and none was typed; the field then says so. */
  function isTyped(): boolean {
    const unread = stale !== null && findCode(code) === null ? code : null;
    setFault(unread === null ? null : { unread, triesLeft: undefined });
    return unread === null;
  }

  /** Sends once the proof is fresh. Throws what went wrong with either; a wrong code is said at the field as well. */
  async function proveThen<Output>(send: () => Promise<Output>): Promise<Output> {
    try {
      if (stale !== null) {
        await answer.mutateAsync({ code: findCode(code) ?? '' });
        setWanted(false);
        setCode('');
      }
      return await send();
    } catch (error) {
      const problem = problemFrom(error);
      if (problem.code === 'codeWrong') setFault({ unread: null, triesLeft: problem.facts.triesLeft });
      if (problem.code === 'newCodeNeeded') setWanted(true);
      throw error;
    }
  }

  return {
    /** The session whose proof is too old; null where no code is needed. */
    session: stale,
    /** A code must be got before anything can be sent. */
    awaitsCode: stale !== null && stale.challenge === null,
    code,
    setCode,
    /** At the field: missing or wrong. */
    fault: fault && (fault.unread === null ? wrongCodeWords(fault.triesLeft) : missingCode(fault.unread)),
    /** Where the field is. */
    place,
    renew,
    resend,
    sendAgain,
    isTyped,
    proveThen,
    /** What is left to say of a failure: a wrong code is said at the field. */
    besides,
  };
}

function besides(error: Error | null): Error | null {
  return error !== null && problemFrom(error).code === 'codeWrong' ? null : error;
}
