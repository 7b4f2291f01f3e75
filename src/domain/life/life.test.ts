import { expect, test } from 'vitest';
import {
  hadEarlierHolder,
  type Life,
  lifeEvents,
  requestedIn,
  stretchesOf,
  withoutRepeats,
} from '#domain/life/life.ts';
import { msOf } from '#domain/time.ts';
import { aRequest } from '#testing/aRequest.ts';

const at = (day: string) => `${day}T02:00:00.000Z`;
const now = msOf(at('2026-11-23'));
const of = (...events: [Life['events'][number]['event'], string][]): Life => ({
  events: events.map(([event, day]) => ({ event, at: at(day) })),
  lookUps: [],
});
const told = (life: Life) =>
  stretchesOf(life, now).map(({ standing, from, to }) => [
    standing,
    new Date(from).toISOString().slice(0, 10),
    new Date(to).toISOString().slice(0, 10),
  ]);

test('how a number stood, from event to event', () => {
  const life = of(
    ['activated', '2021-01-01'],
    ['suspended', '2026-09-01'],
    ['resumed', '2026-09-10'],
    ['cancelled', '2026-10-01'],
    ['retrieved', '2026-11-01'],
  );
  expect(told(life)).toEqual([
    ['used', '2021-01-01', '2026-09-01'],
    ['suspended', '2026-09-01', '2026-09-10'],
    ['used', '2026-09-10', '2026-10-01'],
    ['resting', '2026-10-01', '2026-11-01'],
    ['used', '2026-11-01', '2026-11-23'],
  ]);
});

test('an end is an end, a word of a later service changes nothing, and what is to come is not there yet', () => {
  expect(told(of(['activated', '2026-01-01'], ['terminated', '2026-05-01'], ['released', '2026-08-01']))).toEqual([
    ['used', '2026-01-01', '2026-05-01'],
    ['resting', '2026-05-01', '2026-08-01'],
    ['after', '2026-08-01', '2026-11-23'],
  ]);
  expect(told(of(['activated', '2026-01-01'], ['unknown', '2026-05-01'], ['cancelled', '2026-12-01']))).toEqual([
    ['used', '2026-01-01', '2026-11-23'],
  ]);
  expect(told(of())).toEqual([]);
});

test('requests of one act are one, open as long as one of them is', () => {
  const one = aRequest({ id: 'a', submissionId: 's1', submittedAt: at('2026-11-01'), state: 'submitted' });
  const other = { ...one, id: 'b', state: 'withdrawn' as const, history: [] };
  const later = { ...one, id: 'c', submissionId: 's2', submittedAt: at('2026-11-20') };
  expect(requestedIn([later, one, other], now)).toEqual([
    { id: 's1', from: msOf(at('2026-11-01')), to: now, count: 2, open: 1 },
    { id: 's2', from: msOf(at('2026-11-20')), to: now, count: 1, open: 1 },
  ]);
});

test('what is told twice happened once; two things of one moment are two, and so is one thing of two moments', () => {
  const events = of(['suspended', '2026-10-01'], ['resumed', '2026-10-01'], ['suspended', '2026-10-05']).events;
  const lookUps = [at('2026-10-02'), at('2026-10-03')];
  const life = { events: [...events, ...events], lookUps: [...lookUps, ...lookUps] };
  expect(withoutRepeats(life)).toEqual({ events, lookUps });
});

test('each event leaves the number in its own standing', () => {
  const after = lifeEvents.map((event) => [event, ...told(of([event, '2026-10-01'])).map(([standing]) => standing)]);
  expect(Object.fromEntries(after)).toEqual({
    activated: 'used',
    portedIn: 'used',
    transferred: 'used',
    suspended: 'suspended',
    resumed: 'used',
    terminated: 'resting',
    cancelled: 'resting',
    retrieved: 'used',
    released: 'after',
  });
});

test('what happens this very moment, or together with the next, takes no time', () => {
  expect(told(of(['activated', '2026-10-01'], ['suspended', '2026-11-01'], ['resumed', '2026-11-01']))).toEqual([
    ['used', '2026-10-01', '2026-11-01'],
    ['used', '2026-11-01', '2026-11-23'],
  ]);
  expect(told(of(['activated', '2026-11-23']))).toEqual([]);
});

test('what has ended runs to its last event, and the longest of one act counts', () => {
  const sent = aRequest({ submittedAt: at('2026-11-01'), state: 'unbound' });
  const ended = (id: string, ...days: string[]) => ({
    ...sent,
    id,
    history: days.map((day) => ({ event: 'unbound' as const, at: at(day), by: 'app' as const, attempt: 1 })),
  });
  const act = (...requests: (typeof sent)[]) =>
    requestedIn(requests, now).map(({ to, count, open }) => [to, count, open]);
  expect(act(ended('a', '2026-11-02', '2026-11-05'))).toEqual([[msOf(at('2026-11-05')), 1, 0]]);
  expect(act(ended('a', '2026-11-05'), ended('b', '2026-11-03'))).toEqual([[msOf(at('2026-11-05')), 2, 0]]);
  expect(act(ended('a'))).toEqual([[msOf(at('2026-11-01')), 1, 0]]);
  expect(act(ended('a', '2026-11-05'), { ...sent, id: 'b', state: 'submitted' })).toEqual([[now, 2, 1]]);
});

test('somebody had it before: by the carrier’s record, or by a transfer', () => {
  const told = [false, true].flatMap((secondHand) =>
    [null, at('2026-01-01')].map((transferredAt) => hadEarlierHolder({ secondHand, transferredAt })),
  );
  expect(told).toEqual([false, true, true, true]);
});
