/** A receipt as rows: the outcome of each, joined with where it stands now. */

import { m } from '#copy/generated/messages.js';
import { requestWord } from '#copy/requestWords.ts';
import { appName } from '#copy/words.ts';
import { type App, careRank } from '#domain/app.ts';
import { type Binding, sharedAppsAmong } from '#domain/binding.ts';
import { isOpen, isOverdue, keepsItsDay, stageOf, type UnbindingRequest } from '#domain/request.ts';
import { groupReference, type Submission, type SubmissionRow } from '#domain/submission.ts';
import { MINUTE, msOf } from '#domain/time.ts';
import { refusedRowWords } from '#shell/requests/effectWords.ts';
import { whenOf } from '#shell/requests/requestView.ts';

export type ReceiptLine = {
  row: SubmissionRow;
  app: App | null;
  binding: Binding | undefined;
  /** Which the row has opened or found open; for one that was not accepted, a later one for the same account. */
  request: UnbindingRequest | undefined;
  /** Another row is about an account of the same app. */
  sharesApp: boolean;
};

type Facts = { submission: Submission; requests: UnbindingRequest[]; bindings: Binding[]; apps: App[] };

/** What was taken back or closed is as if it had never been sent. */
function isSentLater(
  request: UnbindingRequest,
  { bindingId }: SubmissionRow,
  { id, submittedAt }: Submission,
): boolean {
  return (
    request.bindingId === bindingId &&
    request.submissionId !== id &&
    request.submittedAt >= submittedAt &&
    stageOf(request) !== 'dropped'
  );
}

export function receiptLines({ submission, requests, bindings, apps }: Facts): ReceiptLine[] {
  const rows = submission.rows.map((row) => {
    const binding = bindings.find(({ id }) => id === row.bindingId);
    const request = requests.find((one) =>
      row.outcome === 'notAccepted' ? isSentLater(one, row, submission) : one.id === row.requestId,
    );
    const appId = request?.appId ?? binding?.appId;
    return { row, appId: appId ?? '', app: apps.find(({ id }) => id === appId) ?? null, binding, request };
  });
  const sharesApp = sharedAppsAmong(rows);
  const lines = rows.map(({ appId, ...line }) => ({ ...line, sharesApp: sharesApp({ appId }) }));
  return lines.sort((a, b) => careRank(a.app) - careRank(b.app));
}

/** "Submitted" is said once; whoever comes back reads where things stand. */
export function isFirstLook(submission: Submission, lines: readonly ReceiptLine[], now: number): boolean {
  const untouched = lines.every(
    ({ row, request }) => row.outcome !== 'accepted' || request === undefined || request.history.length <= 1,
  );
  return untouched && now - msOf(submission.submittedAt) <= 10 * MINUTE;
}

/** Nobody can read what became of it. */
const isUnclear = (row: SubmissionRow) => row.outcome === 'notAccepted' && row.reason === 'unknown';

const kindOf = (row: SubmissionRow) => (isUnclear(row) ? 'unclear' : row.outcome);

const countWords: Readonly<Record<ReturnType<typeof kindOf>, (count: number) => string>> = {
  accepted: (count) => m.unbind_receipt_all({ count }),
  alreadyOpen: (count) => m.submissions_count_already_open({ count }),
  notAccepted: (count) => m.submissions_count_failed({ count }),
  unclear: (count) => m.submissions_count_unclear({ count }),
};
const kinds = ['accepted', 'alreadyOpen', 'notAccepted', 'unclear'] as const;

/** How many rows there were of each outcome: each row is counted once. */
export function countsText({ rows }: Submission): string {
  return kinds
    .map((kind) => [kind, rows.filter((row) => kindOf(row) === kind).length] as const)
    .flatMap(([kind, count]) => (count === 0 ? [] : [countWords[kind](count)]))
    .join('\u00a0· ');
}

/** A reference is worth quoting only where something was sent under it, or may have been. */
export function hasReference({ rows }: Submission): boolean {
  return rows.some((row) => row.outcome === 'accepted' || isUnclear(row));
}

export function headingOf({ rows }: Submission, firstLook: boolean): string {
  if (rows.some(({ outcome }) => outcome === 'accepted'))
    return firstLook ? m.submissions_receipt_title() : m.submissions_receipt_today();
  if (rows.some(isUnclear)) return m.submissions_row_unclear();
  return rows.every(({ outcome }) => outcome === 'alreadyOpen')
    ? m.submissions_row_already_open()
    : m.submissions_receipt_failed();
}

/** Ids of the accounts that did not get through, were not sent later, and may be requested now. */
export function toTryAgain(lines: readonly ReceiptLine[], choosable: ReadonlySet<string>): string[] {
  return lines
    .filter(
      ({ row, request }) => row.outcome === 'notAccepted' && request === undefined && choosable.has(row.bindingId),
    )
    .map(({ row }) => row.bindingId);
}

/** The requests that the submission has opened. */
export function acceptedOf(lines: readonly ReceiptLine[]): UnbindingRequest[] {
  return lines.flatMap(({ row, request }) => (row.outcome === 'accepted' && request ? [request] : []));
}

/** The latest day that still counts among the accepted: "an answer is due by". `now` in ms since the epoch. */
export function latestDue(lines: readonly ReceiptLine[], now: number): UnbindingRequest | undefined {
  return acceptedOf(lines)
    .filter((request) => keepsItsDay(request) && !isOverdue(request, now))
    .sort((a, b) => msOf(b.dueAt) - msOf(a.dueAt))[0];
}

/** Something of it is still to come. One whose request could not be had yet was only just sent. */
export function isUnderWay(lines: readonly ReceiptLine[]): boolean {
  return lines.some(({ row, request }) => row.outcome === 'accepted' && (request === undefined || isOpen(request)));
}

export function outcomeWords({ row, request }: ReceiptLine, now: number): string {
  if (row.outcome === 'notAccepted' && request === undefined)
    return row.reason === 'unknown' ? m.submissions_row_unclear() : m.submissions_row_failed();
  if (row.outcome === 'alreadyOpen') return m.submissions_row_already_open();
  return request === undefined ? m.states_submitted() : requestWord(request, now);
}

export function outcomeReason({ row, request }: ReceiptLine, now: number): string | null {
  if (row.outcome === 'notAccepted')
    return request === undefined ? refusedRowWords[row.reason]() : m.submissions_row_later();
  if (row.outcome === 'alreadyOpen')
    return request === undefined || isOpen(request) ? m.unbind_why_already_open() : requestWord(request, now);
  return request === undefined ? null : whenOf(request, now);
}

/** The receipt as plain text, for a message or a note. Holds no number and no handle. */
export function receiptText(submission: Submission, lines: readonly ReceiptLine[], now: number): string {
  return [
    ...(hasReference(submission)
      ? [m.submissions_text_reference({ reference: groupReference(submission.reference) })]
      : []),
    ...lines.map((line) => {
      const outcome = [outcomeWords(line, now), outcomeReason(line, now)].filter(Boolean).join('\u00a0· ');
      return m.submissions_text_line({ app: appName(line.app), outcome });
    }),
  ].join('\n');
}
