/** Found, none, declined, silent, waiting and not covered are six things and stay six. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerOf,
  answers,
  answersOf,
  dataAsOf,
  freshnessAt,
  type Inquiry,
  inquiryStates,
  inquiryTable,
  isSettled,
  type Reply,
  replyCan,
  summarise,
} from '#domain/inquiry.ts';
import { can } from '#domain/stateMachine.ts';
import { DAY, HOUR, instantOf } from '#domain/time.ts';

const now = Date.parse('2026-11-23T08:57:00.000Z');
const inquiryOf = (replies: Reply[]): Inquiry => ({
  id: 'i',
  state: 'collecting',
  submittedAt: instantOf(now),
  answersDueAt: instantOf(now + 48 * HOUR),
  staleAt: instantOf(now + 7 * DAY),
  expiresAt: instantOf(now + 30 * DAY),
  replies,
});
const reply = fc
  .record({ appId: fc.string(), answer: fc.constantFrom(...answers), count: fc.nat(20), late: fc.boolean() })
  .map((r): Reply => ({ ...r, at: null, bindingIds: [], count: r.answer === 'found' ? r.count : 0 }));

test('each answer is counted as itself and nothing else', () => {
  fc.assert(
    fc.property(fc.array(reply, { maxLength: 80 }), (replies) => {
      const summary = summarise(inquiryOf(replies));
      for (const answer of answers) expect(summary[answer]).toBe(replies.filter((r) => r.answer === answer).length);
      expect(summary.asked).toBe(replies.length - summary.notCovered);
      expect(summary.told).toBe(summary.found + summary.none);
      expect(summary.unanswered).toBe(summary.silent + summary.waiting);
      expect(summary.replied).toBe(summary.asked - summary.silent - summary.waiting);
      expect(summary.accounts).toBe(replies.reduce((sum, r) => sum + (r.count ?? 0), 0));
    }),
  );
});

test('turning one silent app into "none" is seen in the summary', () => {
  const silent: Reply = { appId: 'a', answer: 'silent', at: null, count: 0, bindingIds: [], late: false };
  expect(summarise(inquiryOf([silent]))).not.toEqual(summarise(inquiryOf([{ ...silent, answer: 'none' }])));
});

test('it grows stale and expires at the instants that were sent', () => {
  const inquiry = inquiryOf([]);
  const at = [0, 7 * DAY - 1, 7 * DAY, 30 * DAY - 1, 30 * DAY].map((ms) => freshnessAt(inquiry, now + ms));
  expect(at).toEqual(['fresh', 'fresh', 'stale', 'stale', 'expired']);
});

test('only a complete one is settled: a late reply may still fill a gap', () => {
  expect(inquiryStates.filter((state) => isSettled({ ...inquiryOf([]), state }))).toEqual(['complete']);
  expect(can(inquiryTable, 'completeWithGaps', 'lateReply')).toBe(true);
  expect(can(inquiryTable, 'complete', 'lateReply')).toBe(false);
});

test('the data are as of the newest answer', () => {
  const some: Reply = { appId: 'a', answer: 'none', at: instantOf(now + 5), count: 0, bindingIds: [], late: false };
  expect(dataAsOf(inquiryOf([{ ...some, at: null }]))).toBeNull();
  expect(dataAsOf(inquiryOf([{ ...some, at: instantOf(now + 9) }, some]))).toBe(instantOf(now + 9));
});

test('only a silent app can be asked again', () => {
  const asks = answers.filter((answer) =>
    replyCan.askAgain({ appId: 'a', answer, at: null, count: 0, bindingIds: [], late: false }),
  );
  expect(asks).toEqual(['silent']);
});

test('what an app told before stands while a newer inquiry waits for it, and nothing else does', () => {
  const told = answers.map((answer) =>
    answerOf(inquiryOf([{ appId: 'a', answer, at: null, count: 0, bindingIds: [], late: false }]), 'a'),
  );
  expect(told).toEqual(['found', 'found', 'none', 'declined', 'silent', 'notCovered']);
  expect([answerOf(null, 'a'), answerOf(inquiryOf([]), 'a')]).toEqual(['found', 'found']);
});

test('asked for many apps, each gets the answer that it would get alone', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(reply, { selector: (r) => r.appId, maxLength: 20 }),
      fc.string(),
      (replies, stranger) => {
        for (const inquiry of [inquiryOf(replies), null]) {
          const of = answersOf(inquiry);
          for (const appId of [...replies.map((r) => r.appId), stranger])
            expect(of(appId)).toBe(answerOf(inquiry, appId));
        }
      },
    ),
  );
});
