import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/line.ts';
import { type SessionEnding, whyEnded } from '#domain/session/sessionEnding.ts';
import { instantOf, msOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

describe('why a session ended by itself', () => {
  const cancelled = { cancelledAt: '2026-08-01T00:00:00.000Z', coolingOffEndsAt: '2026-11-23T08:00:00.000Z' };
  test.each<[string, Partial<Line>, boolean, SessionEnding]>([
    ['nothing that is known has happened', {}, false, 'unknown'],
    ['its own time was over', {}, true, 'idle'],
    ['the time to get the number back has ended', cancelled, false, 'periodOver'],
    ['that too, and its own time as well', cancelled, true, 'periodOver'],
    ['a cancellation was to take effect', { cancellationExpectedAt: '2026-11-23T08:00:00.000Z' }, false, 'cancelled'],
    ['its own time was over before that', { cancellationExpectedAt: '2026-11-23T08:00:00.000Z' }, true, 'idle'],
    ['a cancellation is still to come', { cancellationExpectedAt: '2026-11-24T08:00:00.000Z' }, false, 'unknown'],
  ])('%s', (_, facts, isPast, why) => {
    const at = msOf('2026-11-23T09:00:00.000Z');
    const endsAt = instantOf(at + (isPast ? -1 : 1));
    expect(whyEnded({ idleEndsAt: endsAt, endsAt }, aLine(facts), at)).toBe(why);
  });
  test('what falls due in this instant has happened, and without a session nothing else has ended it', () => {
    const at = '2026-11-23T09:00:00.000Z';
    const line = aLine({ cancellationExpectedAt: at });
    const ending = (endsAt: string | null) =>
      whyEnded(endsAt === null ? null : { idleEndsAt: endsAt, endsAt }, line, msOf(at));
    expect([ending(null), ending('2026-11-23T09:00:00.001Z'), ending(at)]).toEqual(['cancelled', 'cancelled', 'idle']);
  });
  test('who was active until the end of the longest session is not told that nothing was done', () => {
    const at = msOf('2026-11-23T09:00:00.000Z');
    const ending = (idle: number, longest: number) =>
      whyEnded({ idleEndsAt: instantOf(at + idle), endsAt: instantOf(at + longest) }, aLine(), at);
    expect([ending(5, 0), ending(0, 5), ending(-2, -1), ending(-1, -2)]).toEqual([
      'longest',
      'idle',
      'idle',
      'longest',
    ]);
  });
  test('of a session and a number that nobody has read nothing is claimed', () => {
    expect(whyEnded(null, null, 0)).toBe('unknown');
  });
});
