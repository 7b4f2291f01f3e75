/**
 * Sends the requests of one check: a double tap, Enter and a click, or a retry after a lost answer all carry the same rows and
 * the same key. While an answer may have been lost the rows stay as they were sent, whatever the accounts say now.
 */

import { useState } from 'react';
import { problemFrom } from '#api/apiProblem.ts';
import { submitMutation } from '#api/submissions.ts';
import { mayPass } from '#domain/problemCodes.ts';
import type { Submission } from '#domain/submission.ts';
import { startNextRound, submissionKeyOf } from '#features/unbind/submissionKey.ts';
import { choose, chosen } from '#shell/acts/chosenAccounts.ts';
import { useAct } from '#shell/acts/useAct.ts';
import type { FreshCode } from '#shell/acts/useFreshCode.ts';
import type { ChoosableRow } from '#shell/requests/accountChoice.ts';

type Check = {
  lineId: string;
  /** What can be sent as things stand now. */
  choosable: ChoosableRow[];
  proof: FreshCode;
};

/** What was taken is chosen no more. */
function chooseNoMore({ rows }: Submission, { bindingIds }: { bindingIds: string[] }): void {
  const failed = rows.filter((row) => row.outcome === 'notAccepted').map((row) => row.bindingId);
  if (failed.length > 0) startNextRound();
  choose(chosen().filter((id) => !bindingIds.includes(id) || failed.includes(id)));
}

export function useSubmitting({ lineId, choosable, proof }: Check) {
  const submit = useAct(submitMutation, { sent: chooseNoMore });
  const [sent, setSent] = useState<{ rows: ChoosableRow[]; idempotencyKey: string } | null>(null);
  const rows = sent?.rows ?? choosable;

  async function sendRows(): Promise<Submission> {
    const bindings = rows.map((row) => row.binding);
    const attempt = sent ?? { rows, idempotencyKey: submissionKeyOf(lineId, bindings) };
    setSent(attempt);
    // In one order whatever the list's: the same key must always carry the same body.
    const bindingIds = bindings.map(({ id }) => id).sort();
    try {
      return await submit.mutateAsync({ bindingIds, idempotencyKey: attempt.idempotencyKey });
    } catch (error) {
      const { code } = problemFrom(error);
      if (code === 'idempotencyMismatch') startNextRound();
      if (!mayPass(code) && code !== 'unreadableAnswer') setSent(null);
      throw error;
    }
  }
  const sending = useAct({ mutationFn: () => proof.proveThen(sendRows) });

  /** The choice was changed: it is another intention now. */
  function startAnew(): void {
    setSent(null);
    // What is being sent stays under way: only what came of an earlier try is cleared.
    if (!sending.isPending) sending.reset();
  }

  return { rows, isSent: sent !== null, sending, startAnew };
}
