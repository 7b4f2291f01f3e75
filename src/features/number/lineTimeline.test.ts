/** The life of a number as stations: what happened, where it stands, what is to come; nothing is told twice or left out. */

import { expect, test } from 'vitest';
import type { Line } from '#domain/line.ts';
import { msOf } from '#domain/time.ts';
import { lineTimeline } from '#features/number/lineTimeline.ts';
import { aLine } from '#testing/aLine.ts';

const at = (day: string) => `${day}T02:00:00.000Z`;
const cancelled = { cancelledAt: at('2026-09-01'), coolingOffEndsAt: '2026-11-30T16:00:00.000Z' };

const told = (facts: Partial<Line>, day: string) =>
  lineTimeline(aLine(facts), msOf(at(day))).map(({ key, after }) => `${key} ${after}`);

test.each<[string, Partial<Line>, string, string[]]>([
  ['in use', {}, '2026-11-23', ['activated solid', 'now open']],
  [
    'about to be cancelled',
    { cancellationExpectedAt: at('2026-11-24') },
    '2026-11-23',
    ['activated solid', 'now open', 'submitted open'],
  ],
  [
    'at rest, with a visit to come',
    { ...cancelled, visitOn: '2026-11-25' },
    '2026-11-23',
    ['activated solid', 'cancelled solid', 'now open', 'visit open', 'lastDay dotted', 'after dotted'],
  ],
  [
    'at rest, with a visit whose day has passed',
    { ...cancelled, visitOn: '2026-11-22' },
    '2026-11-23',
    ['activated solid', 'cancelled solid', 'now open', 'lastDay dotted', 'after dotted'],
  ],
  [
    'over, whether or not the service has told so yet',
    cancelled,
    '2026-12-01',
    ['activated solid', 'cancelled solid', 'released dotted', 'after dotted'],
  ],
  [
    'ended over a bill: the termination is its cancellation',
    { ...cancelled, suspendedAt: at('2026-07-01'), terminatedForArrearsAt: cancelled.cancelledAt },
    '2026-11-23',
    ['activated solid', 'suspended solid', 'terminated solid', 'now open', 'lastDay dotted', 'after dotted'],
  ],
  [
    'got back after that and cancelled again',
    {
      ...cancelled,
      terminatedForArrearsAt: at('2026-05-01'),
      retrievedAt: at('2026-06-01'),
      activatedAt: at('2026-06-01'),
    },
    '2026-11-23',
    ['terminated solid', 'retrieved solid', 'cancelled solid', 'now open', 'lastDay dotted', 'after dotted'],
  ],
])('a number that is %s', (_, facts, day, stations) => expect(told(facts, day)).toEqual(stations));

test('after the end no date is told but those that have passed', () => {
  const times = lineTimeline(aLine(cancelled), msOf(at('2026-12-01'))).map(({ key, time }) => [key, time]);
  expect(times).toEqual([
    ['activated', '2021年3月18日'],
    ['cancelled', '2026年9月1日'],
    ['released', '2026年11月30日'],
    ['after', undefined],
  ]);
});
