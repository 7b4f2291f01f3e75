/** A submission: one act, one idempotency key, one receipt, one or more requests. Partial success is told row by row. */
import type { Eligibility } from '#domain/eligibility.ts';
import type { Instant } from '#domain/time.ts';

/** `unknown`: this portal can't read what became of the row, so it does not count as sent. */
export type RefusedRow =
  | Exclude<Eligibility['kind'], 'request' | 'alreadyOpen'>
  | 'unknownBinding'
  | 'appUnreachable'
  | 'unknown';

export type SubmissionRow =
  | { bindingId: string; outcome: 'accepted'; requestId: string }
  | { bindingId: string; outcome: 'alreadyOpen'; requestId: string }
  | { bindingId: string; outcome: 'notAccepted'; reason: RefusedRow };

export type Submission = {
  id: string;
  reference: string;
  submittedAt: Instant;
  /** Exclusive: until then the service passes nothing on, and taking back always works. */
  takeBackUntil: Instant;
  rows: SubmissionRow[];
};

/** Check digit by ISO/IEC 7064, MOD 11,10: catches every wrong digit and nearly every swap of neighbours. */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}

/** `261123004217` as `2611 2300 4217`. */
export function groupReference(reference: string): string {
  return reference.replace(/(\d{4})(?=\d)/g, '$1 ');
}
