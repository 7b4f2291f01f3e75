import { expect, test } from 'vitest';
import { asLastSent } from '#features/requests/letter.ts';
import { aRequest } from '#testing/aRequest.ts';

const sent = {
  attempt: 1,
  answerDueAt: null,
  answerDueExpected: false,
  answerDueRuleId: null,
  outcome: null,
  answeredAt: null,
} as const;
const step = (event: 'submitted' | 'takenUp' | 'refused' | 'escalationGranted', at: string) => ({
  event,
  at,
  by: event === 'submitted' ? ('person' as const) : ('app' as const),
  attempt: 1,
});

test('a letter that is read again knows nothing of what came after it, itself included', () => {
  const request = aRequest({
    state: 'unbound',
    attempt: 2,
    history: [step('submitted', '2026-11-02T08:00:00.000Z'), step('escalationGranted', '2026-11-20T08:00:00.000Z')],
    escalations: [
      { ...sent, rung: 'app', sentAt: '2026-11-11T08:00:00.000Z' },
      { ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' },
    ],
  });
  const asSent = asLastSent(request);
  expect(asSent).toMatchObject({ state: 'inProgress', attempt: 1 });
  expect(asSent.history.map(({ event }) => event)).toEqual(['submitted']);
  expect(asSent.escalations.map(({ rung }) => rung)).toEqual(['app']);
});

test('one about a refusal still speaks of a refusal, whatever came of it', () => {
  const request = aRequest({
    state: 'unbound',
    history: [
      step('submitted', '2026-11-02T08:00:00.000Z'),
      step('refused', '2026-11-05T08:00:00.000Z'),
      step('escalationGranted', '2026-11-20T08:00:00.000Z'),
    ],
    escalations: [{ ...sent, rung: 'carrier', sentAt: '2026-11-18T08:00:00.000Z' }],
  });
  expect(asLastSent(request).state).toBe('refused');
});

test('where no letter went out, the record is taken as it is', () => {
  const request = aRequest();
  expect(asLastSent(request)).toBe(request);
});
