/** What happened to a request, as one row of steps: its history and the letters above it, in the order of time. */
import { expect, test } from 'vitest';
import type { Escalation } from '#domain/escalation.ts';
import type { HistoryEntry } from '#domain/request.ts';
import { storyOf } from '#domain/requestStory.ts';
import { anEscalation } from '#testing/aRequest.ts';

const on = (day: string) => `2026-11-${day}T08:00:00.000Z`;
const happened = (day: string, event: HistoryEntry['event']): HistoryEntry => ({
  event,
  at: on(day),
  by: 'app',
  attempt: 1,
});
const letter = (day: string, facts: Partial<Escalation> = {}) => anEscalation({ sentAt: on(day), ...facts });
const told = (history: HistoryEntry[], escalations: Escalation[]) =>
  storyOf({ history, escalations }).map(({ at, event, by, attempt }) => `${at.slice(8, 10)} ${event} ${by} ${attempt}`);

test('letters stand between what happened, by the day on which each was sent and answered', () => {
  const history = [happened('02', 'refused'), happened('20', 'escalationGranted')];
  const escalations = [
    letter('12', { rung: 'carrier', attempt: 2 }),
    letter('05', { outcome: 'notUnbound', answeredAt: on('09') }),
    letter('15', { rung: 'regulator' }),
    letter('14', { rung: 'unknown' }),
  ];
  expect(told(history, escalations)).toEqual([
    '02 refused app 1',
    '05 wroteToApp person 1',
    '09 answeredInVain app 1',
    '12 wroteToCarrier person 2',
    '14 unknown person 1',
    '15 wroteToRegulator person 1',
    '20 escalationGranted app 1',
  ]);
});

test.each<[string, Partial<Escalation>]>([
  ['that helped has its step in the history', { outcome: 'unbound', answeredAt: on('09') }],
  ['without a day has none', { outcome: 'notUnbound', answeredAt: null }],
  ['that is awaited has none', { outcome: null, answeredAt: null }],
])('an answer %s', (_, facts) => {
  expect(told([], [letter('05', facts)])).toEqual(['05 wroteToApp person 1']);
});

test('what happened in one instant keeps its order, the history first', () => {
  const history = [happened('05', 'acknowledged'), happened('05', 'takenUp'), happened('05', 'refused')];
  expect(told(history, [letter('05')])).toEqual([
    '05 acknowledged app 1',
    '05 takenUp app 1',
    '05 refused app 1',
    '05 wroteToApp person 1',
  ]);
});
