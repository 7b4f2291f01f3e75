/** What an app has answered to an inquiry, in words: no answer is never told as no account. Exhaustive by type. */
import { m } from '#copy/generated/messages.js';
import type { Answer } from '#domain/inquiry.ts';

export const answerWords: Readonly<Record<Answer, () => string>> = {
  waiting: () => m.states_waiting(),
  found: () => m.states_bound(),
  none: () => m.states_none(),
  declined: () => m.states_declined(),
  silent: () => m.states_silent(),
  notCovered: () => m.states_not_covered(),
};
