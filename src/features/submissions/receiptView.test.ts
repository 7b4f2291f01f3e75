/** A receipt tells what became of each row, also of those that were sent later, and claims nothing that was not sent. */
import { expect, test } from 'vitest';
import type { RequestState } from '#domain/request.ts';
import type { Submission, SubmissionRow } from '#domain/submission.ts';
import {
  countsText,
  hasReference,
  headingOf,
  isUnderWay,
  latestDue,
  outcomeReason,
  outcomeWords,
  receiptLines,
  receiptText,
  toTryAgain,
} from '#features/submissions/receiptView.ts';
import { binding } from '#testing/aHome.ts';
import { aRequest } from '#testing/aRequest.ts';

const at = '2026-11-23T08:57:00.000Z';
const now = Date.parse('2026-11-24T08:57:00.000Z');
const submissionOf = (...rows: SubmissionRow[]): Submission => ({
  id: 's',
  reference: '261123004217',
  submittedAt: at,
  takeBackUntil: at,
  rows,
});
const unreachable: SubmissionRow = { bindingId: 'b', outcome: 'notAccepted', reason: 'appUnreachable' };
const unclear: SubmissionRow = { bindingId: 'b', outcome: 'notAccepted', reason: 'unknown' };
const alreadyOpen: SubmissionRow = { bindingId: 'b', outcome: 'alreadyOpen', requestId: 'r' };
const accepted: SubmissionRow = { bindingId: 'b', outcome: 'accepted', requestId: 'r' };
const sentLater = (state: RequestState) =>
  aRequest({ id: 'later', submissionId: 'other', bindingId: 'b', state, submittedAt: '2026-11-23T09:57:00.000Z' });
const linesOf = (
  submission: Submission,
  requests = [aRequest({ submittedAt: '2026-11-20T08:57:00.000Z', bindingId: 'b' })],
) => receiptLines({ submission, requests, bindings: [binding('b')], apps: [] });
const choosable = new Set(['b']);

test('what did not get through is offered once more', () => {
  const lines = linesOf(submissionOf(unreachable));
  expect(toTryAgain(lines, choosable)).toEqual(['b']);
  expect(toTryAgain(lines, new Set())).toEqual([]);
});

test.each<RequestState>(['submitted', 'inProgress', 'refused', 'nothingFound', 'unbound', 'unknown'])(
  'what was sent later, and is %s now, is not offered again: its row leads there',
  (state) => {
    const [line] = linesOf(submissionOf(unreachable), [sentLater(state)]);
    expect(toTryAgain(line ? [line] : [], choosable)).toEqual([]);
    expect(line?.request?.id).toBe('later');
    expect(line && `${outcomeWords(line, now)} ${outcomeReason(line, now)}`).not.toMatch(/没有提交|再试一次/);
  },
);

test('one that was taken back later can be tried again', () => {
  expect(toTryAgain(linesOf(submissionOf(unreachable), [sentLater('withdrawn')]), choosable)).toEqual(['b']);
});

test.each([
  ['nothing was accepted', unreachable, false, '没有提交成功'],
  ['all was open already', alreadyOpen, false, '没有重复提交'],
  ['nobody can read what became of it', unclear, true, '不清楚有没有提交'],
  ['something was accepted', accepted, true, '今天的进展'],
])('where %s', (_, row, has, heading) => {
  const submission = submissionOf(row);
  expect(hasReference(submission)).toBe(has);
  expect(headingOf(submission, false)).toBe(heading);
  expect(receiptText(submission, linesOf(submission), now).includes('2611 2300 4217')).toBe(has);
});

test('each row is counted once, as what became of it: what nobody can read neither as sent nor as failed', () => {
  expect(countsText(submissionOf(accepted))).toBe('1 项已提交');
  expect(countsText(submissionOf(accepted, unclear))).toBe('1 项已提交\u00a0· 1 项不清楚有没有提交');
  const all = [accepted, accepted, alreadyOpen, unreachable, unclear].map((row, at) => ({
    ...row,
    bindingId: `${at}`,
  }));
  expect(countsText(submissionOf(...all))).toBe(
    '2 项已提交\u00a0· 1 项没有重复提交\u00a0· 1 项没有提交\u00a0· 1 项不清楚有没有提交',
  );
});

test('a request that was open already and has ended is not called open', () => {
  const [line] = linesOf(submissionOf(alreadyOpen), [aRequest({ id: 'r', bindingId: 'b', state: 'unbound' })]);
  expect(line && outcomeReason(line, now)).toBe('已解绑');
});

test.each<[RequestState, boolean, boolean]>([
  ['submitted', true, true],
  ['needsAction', true, false],
  ['withdrawn', false, false],
  ['unbound', false, false],
  ['refused', false, false],
])('of a request that is %s something is to come (%s), by a day (%s)', (state, comes, hasDay) => {
  const lines = linesOf(submissionOf(accepted), [aRequest({ state, bindingId: 'b' })]);
  expect(isUnderWay(lines)).toBe(comes);
  expect(latestDue(lines, now) !== undefined).toBe(hasDay);
  expect(latestDue(lines, Date.parse('2026-12-01T00:00:00.000Z'))).toBeUndefined();
});
