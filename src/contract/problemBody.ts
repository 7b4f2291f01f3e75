/** The body of a refusal: RFC 9457 problem details with a closed `code` and the facts that its words need. */

import * as v from 'valibot';
import { count, instant } from '#contract/words.ts';
import { serviceProblems } from '#domain/problemCodes.ts';

export const problemBody = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  code: v.picklist(serviceProblems),
  /** For support: tells this very answer apart, carries no personal data. */
  traceId: v.string(),
  /** codeWrong */
  triesLeft: v.optional(count),
  /** codeLocked, codeTooSoon, inquiryTooSoon, tooManyRequests, serviceUnavailable: when it opens again. */
  until: v.optional(instant),
  /** badInput: the field that can't be read, by its name in the request body. */
  field: v.optional(v.string()),
});

export type ProblemBody = v.InferOutput<typeof problemBody>;
