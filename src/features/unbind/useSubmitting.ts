/**
 * Sends the requests of one check, once: a double tap, Enter and a click, or a retry after a lost answer all carry the same
 * rows and the same key. While an answer may have been lost the rows stay as they were sent, whatever the accounts say now.
 */

import { useRef, useState } from 'react';
import { problemFrom } from '#api/problems.ts';
import { mayPass } from '#domain/problem.ts';
import type { Submission } from '#domain/submission.ts';
import { startNextRound, submissionKeyOf } from '#features/unbind/submissionKey.ts';
import { choose, chosen } from '#shell/acts/chosenAccounts.ts';
import type { ChoosableRow } from '#shell/requests/choice.ts';

type Sent = { rows: ChoosableRow[]; idempotencyKey: string };
type Failure = { at: 'code' | 'submit'; error: Error };

type Acts = {
  lineId: string;
  /** Proves the number once more, where that is needed; throws when the code was not right. */
  prove: () => Promise<void>;
  submit: (input: { bindingIds: string[]; idempotencyKey: string }) => Promise<Submission>;
  onDone: (submission: Submission) => void;
};

export function useSubmitting({ lineId, prove, submit, onDone }: Acts) {
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(rows: ChoosableRow[]): Promise<void> {
    if (under.current || rows.length === 0) return;
    under.current = true;
    setBusy(true);
    setFailure(null);
    let at: Failure['at'] = 'code';
    try {
      await prove();
      at = 'submit';
      const attempt = sent ?? {
        rows,
        idempotencyKey: submissionKeyOf(
          lineId,
          rows.map((row) => row.binding),
        ),
      };
      setSent(attempt);
      // In one order whatever the list's: the same key must always carry the same body.
      const bindingIds = attempt.rows.map((row) => row.binding.id).sort();
      const submission = await submit({ bindingIds, idempotencyKey: attempt.idempotencyKey });
      const failed = submission.rows.filter((row) => row.outcome === 'notAccepted').map((row) => row.bindingId);
      if (failed.length > 0) startNextRound();
      choose(chosen().filter((id) => !bindingIds.includes(id) || failed.includes(id)));
      onDone(submission);
    } catch (error) {
      const { code } = problemFrom(error);
      if (code === 'idempotencyMismatch') startNextRound();
      if (at === 'submit' && !mayPass(code) && code !== 'unreadableAnswer') setSent(null);
      setFailure({ at, error: error instanceof Error ? error : problemFrom(error) });
    } finally {
      under.current = false;
      setBusy(false);
    }
  }

  /** The choice was changed: it is another intention now. */
  function startAnew(): void {
    setSent(null);
    setFailure(null);
  }

  return { busy, sent, failure, send, startAnew };
}
