/** A submission: one act, one idempotency key, one receipt, one or more requests. Partial success is told row by row. */
import type { Eligibility } from '#domain/eligibility.ts';
import type { Instant } from '#domain/time.ts';

export type RefusedRow = Exclude<Eligibility['kind'], 'request' | 'alreadyOpen'> | 'unknownBinding' | 'appUnreachable';

export type SubmissionRow =
  | { bindingId: string; outcome: 'accepted'; requestId: string }
  | { bindingId: string; outcome: 'alreadyOpen'; requestId: string }
  | { bindingId: string; outcome: 'notAccepted'; reason: RefusedRow };

export type Submission = {
  id: string;
  reference: string;
  submittedAt: Instant;
  rows: SubmissionRow[];
};

/** Weights of the check digit: position from the right, 2 to 12, remainder by 11 read as one digit (10 becomes 0). */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i + 2);
  return String((sum % 11) % 10);
}

/** `261123004217` as `2611 2300 4217`. */
export function groupReference(reference: string): string {
  return reference.replace(/(\d{4})(?=\d)/g, '$1 ');
}
