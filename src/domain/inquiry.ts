/**
 * An inquiry: each app's reply, never merged. "No answer" is never "no account".
 * Rules: replies are promised within 48 h; one inquiry a day per line; stale after 7 days, expired after 30. The service
 * sends each of these instants.
 */
import { isFinal, type Table } from '#domain/stateMachine.ts';
import { type Instant, msOf } from '#domain/time.ts';

export const answers = ['waiting', 'found', 'none', 'declined', 'silent', 'notCovered'] as const;
export type Answer = (typeof answers)[number];

/** The app has said whether there is an account. Whatever else it answers, that is not known. */
export const hasTold = (answer: Answer | undefined): boolean => answer === 'found' || answer === 'none';

/** It has not answered, or not yet: it may still do so. */
export const isUnanswered = (answer: Answer): boolean => answer === 'silent' || answer === 'waiting';

export type Reply = {
  appId: string;
  answer: Answer;
  /** When the answer came; null while there is none. */
  at: Instant | null;
  /** Accounts found, 0 where there is none; null unless the app has told. */
  count: number | null;
  bindingIds: string[];
  /** Came after the promised time. */
  late: boolean;
};

export const inquiryStates = ['collecting', 'complete', 'completeWithGaps'] as const;
export type InquiryState = (typeof inquiryStates)[number];

export type Inquiry = {
  id: string;
  state: InquiryState;
  submittedAt: Instant;
  /** The promise: open replies become silent then. */
  answersDueAt: Instant;
  staleAt: Instant;
  expiresAt: Instant;
  replies: Reply[];
};

export const inquiryTable: Table<InquiryState, 'allReplied' | 'timeUp' | 'lateReply'> = {
  collecting: { allReplied: 'complete', timeUp: 'completeWithGaps' },
  completeWithGaps: { lateReply: 'completeWithGaps', allReplied: 'complete' },
  complete: {},
};

export function isCollecting(inquiry: Inquiry): boolean {
  return inquiry.state === 'collecting';
}

/** No reply can be added any more. */
export function isSettled(inquiry: Inquiry): boolean {
  return isFinal(inquiryTable, inquiry.state);
}

export type Freshness = 'fresh' | 'stale' | 'expired';

export function freshnessAt(inquiry: Inquiry, now: number): Freshness {
  if (now >= msOf(inquiry.expiresAt)) return 'expired';
  return now >= msOf(inquiry.staleAt) ? 'stale' : 'fresh';
}

export type Summary = {
  /** Apps that were asked: all but those not covered. */
  asked: number;
  /** Apps that gave any answer, a refusal to answer included. */
  replied: number;
  /** Apps that have said whether there is an account. Only of these can it be said that they have none. */
  told: number;
  found: number;
  none: number;
  declined: number;
  silent: number;
  waiting: number;
  /** Silent ones, and those that are asked, the first time or again. */
  unanswered: number;
  notCovered: number;
  /** Accounts, counting bare counts by their number. */
  accounts: number;
};

/** Counts for the header: nothing is merged, nothing is guessed. */
export function summarise(inquiry: Inquiry): Summary {
  const summary: Summary = {
    asked: 0,
    replied: 0,
    told: 0,
    found: 0,
    none: 0,
    declined: 0,
    silent: 0,
    waiting: 0,
    unanswered: 0,
    notCovered: 0,
    accounts: 0,
  };
  for (const reply of inquiry.replies) {
    summary[reply.answer] += 1;
    summary.accounts += reply.count ?? 0;
    if (reply.answer !== 'notCovered') summary.asked += 1;
    if (isUnanswered(reply.answer)) summary.unanswered += 1;
  }
  summary.told = summary.found + summary.none;
  summary.replied = summary.told + summary.declined;
  return summary;
}

/** The instant of the newest answer: what "data as of" tells. Null while there is none: nothing is known as of any time. */
export function dataAsOf(inquiry: Inquiry): Instant | null {
  return inquiry.replies.reduce<Instant | null>(
    (latest, { at }) => (at !== null && (latest === null || at > latest) ? at : latest),
    null,
  );
}

/**
 * The answer that counts for a binding of this app. While a newer inquiry still waits for the app, what it told before
 * stands; an app that was not asked in it has told this account earlier.
 */
export function answerOf(inquiry: Inquiry | null, appId: string): Answer {
  return standing(inquiry?.replies.find((reply) => reply.appId === appId)?.answer);
}

/** `answerOf` for each of many apps: the replies are gone through only once. */
export function answersOf(inquiry: Inquiry | null): (appId: string) => Answer {
  const answers = new Map(inquiry?.replies.map(({ appId, answer }) => [appId, answer]));
  return (appId) => standing(answers.get(appId));
}

function standing(answer: Answer | undefined): Answer {
  return answer === undefined || answer === 'waiting' ? 'found' : answer;
}

export const replyCan = {
  /** An app that stayed silent can be asked again; it does not use the day's inquiry. */
  askAgain: (reply: Reply) => reply.answer === 'silent',
} as const;
