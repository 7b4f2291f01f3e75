/** The fresh code that an act needs, on the page where the act is: what was typed, and the steps around it. */

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { problemFrom } from '#api/problems.ts';
import { answerCodeMutation, renewProofMutation, resendCodeMutation } from '#api/signIn.ts';
import { m } from '#copy/generated/messages.js';
import { wrongCodeWords } from '#copy/problems.ts';
import { needsNewProof, type Session, type SignedIn } from '#domain/session.ts';
import { findCode } from '#domain/smsCode.ts';

export type FreshCode = {
  /** The session whose proof is too old; null where no code is needed. */
  session: SignedIn | null;
  /** A code must be got before anything can be sent. */
  awaitsCode: boolean;
  code: string;
  onCode: (typed: string) => void;
  codeError: string | null;
  problem: Error | null;
  onGetCode: () => void;
  gettingCode: boolean;
  onResend: (by: 'text' | 'voice') => void;
  resending: boolean;
  /** True once the proof is fresh; false where the field says what is wrong. */
  prove: () => Promise<boolean>;
};

export function useFreshCode(session: Session, now: number): FreshCode {
  const answer = useMutation(answerCodeMutation);
  const renew = useMutation(renewProofMutation);
  const resend = useMutation(resendCodeMutation);
  const [code, setCode] = useState('');
  const [codeError, setCodeError] = useState<string | null>(null);
  const stale = session.state === 'signedIn' && needsNewProof(session, now) ? session : null;

  async function prove(): Promise<boolean> {
    if (stale === null) return true;
    const found = findCode(code);
    if (found === null) {
      setCodeError(m.unbind_code_missing());
      return false;
    }
    try {
      await answer.mutateAsync(found);
    } catch (error) {
      const problem = problemFrom(error);
      if (problem.code !== 'codeWrong') throw error;
      setCodeError(wrongCodeWords(problem.facts.triesLeft));
      return false;
    }
    setCode('');
    setCodeError(null);
    return true;
  }

  return {
    session: stale,
    awaitsCode: stale !== null && stale.challenge === null,
    code,
    onCode: setCode,
    codeError,
    problem: renew.error ?? resend.error,
    onGetCode: () => renew.mutate(),
    gettingCode: renew.isPending,
    onResend: (by) => resend.mutate(by),
    resending: resend.isPending,
    prove,
  };
}
