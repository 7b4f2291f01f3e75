import { expect, test } from 'vitest';
import type { Cancellation } from '#domain/cancellation.ts';
import { requestStates } from '#domain/request.ts';
import { cancellationSureUntil, freshSubmissions, nextSureEnd, requestSureUntil } from '#domain/requests/takeBack.ts';
import { msOf } from '#domain/time.ts';
import { aRequest } from '#testing/aRequest.ts';

const takeBackUntil = '2026-11-23T09:07:00.000Z';
const end = msOf(takeBackUntil);

test.each([
  [end - 600_000, takeBackUntil],
  [end - 1, takeBackUntil],
  [end, null],
  [end + 1, null],
])('at %d a request that no app has received is surely taken back until %s', (now, until) => {
  expect(requestSureUntil(aRequest({ takeBackUntil }), now)).toBe(until);
});

test.each(requestStates.filter((state) => state !== 'submitted'))('in %s nothing is promised', (state) => {
  expect(requestSureUntil(aRequest({ takeBackUntil, state }), end - 1)).toBeNull();
});

test('of a cancellation the same, and of none nothing', () => {
  const cancellation: Cancellation = {
    id: 'c',
    state: 'submitted',
    submittedAt: '2026-11-23T08:57:00.000Z',
    takeBackUntil,
    expectedAt: '2026-11-24T08:57:00.000Z',
    endedAt: null,
    stoppedFor: null,
    contactNumber: null,
  };
  expect(cancellationSureUntil(cancellation, end - 1)).toBe(takeBackUntil);
  expect(cancellationSureUntil(cancellation, end)).toBeNull();
  expect(cancellationSureUntil({ ...cancellation, state: 'withdrawn' }, end - 1)).toBeNull();
  expect(cancellationSureUntil(null, end - 1)).toBeNull();
});

test('one tap is offered for each submission, newest first, until the earliest end in it', () => {
  const later = '2026-11-23T09:09:00.000Z';
  const requests = [
    aRequest({ id: 'a', submissionId: 'old', takeBackUntil: later }),
    aRequest({ id: 'b', submissionId: 'old', takeBackUntil }),
    aRequest({ id: 'c', submissionId: 'old', takeBackUntil, state: 'withdrawn' }),
    aRequest({ id: 'd', submissionId: 'new', takeBackUntil: '2026-11-23T09:08:00.000Z' }),
    aRequest({ id: 'e', submissionId: 'over', takeBackUntil: '2026-11-23T09:00:00.000Z' }),
  ];
  const fresh = freshSubmissions(requests, end - 1);
  expect(fresh.map(({ submissionId, until, requests: own }) => [submissionId, until, own.map(({ id }) => id)])).toEqual(
    [
      ['new', '2026-11-23T09:08:00.000Z', ['d']],
      ['old', takeBackUntil, ['a', 'b']],
    ],
  );
  expect(nextSureEnd(requests, end - 1)).toBe(end);
  expect(nextSureEnd(requests, msOf(later))).toBeNull();
  expect(
    freshSubmissions(
      [requests[1], requests[0]].flatMap((one) => one ?? []),
      end - 1,
    )[0]?.until,
  ).toBe(takeBackUntil);
});
