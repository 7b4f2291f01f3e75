import { expect, test } from 'vitest';
import { answerEntries } from '#features/requests/answerEntries.ts';
import { anEscalation, aRequest } from '#testing/aRequest.ts';

const letter = anEscalation();

test('one morning for each rung that still has time, and nothing of app or account in it', () => {
  const request = aRequest({
    handle: '*建国',
    escalations: [
      { ...letter, rung: 'app', answerDueAt: '2026-11-22T16:00:00.000Z' },
      { ...letter, rung: 'appPlatform', answerDueAt: '2026-12-04T16:00:00.000Z' },
      { ...letter, rung: 'carrier', answerDueAt: '2026-12-05T16:00:00.000Z' },
      { ...letter, rung: 'unknown', answerDueAt: null },
    ],
  });
  const entries = answerEntries(request, Date.parse('2026-11-23T08:57:00.000Z'));
  expect(entries.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
    '2026-12-05T01:00:00.000Z',
    '2026-12-06T01:00:00.000Z',
  ]);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
  expect(JSON.stringify(entries)).not.toMatch(/建国/);
});

test('a day whose working calendar is not published yet is only expected', () => {
  const request = aRequest({
    escalations: [{ ...letter, rung: 'appPlatform', answerDueAt: '2027-01-08T16:00:00.000Z', answerDueExpected: true }],
  });
  expect(answerEntries(request, Date.parse('2026-12-28T08:57:00.000Z')).map(({ note }) => note)).toEqual([
    expect.stringContaining('2027年1月8日（预计）'),
  ]);
});
