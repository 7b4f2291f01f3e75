/** A holding period of another length: its end moves, its revision rises, and the old end no longer counts. */

import { expect, test } from 'vitest';
import { holdingDays, holdingPeriodOf } from '#domain/coolingOff.ts';
import { phaseAt } from '#domain/line.ts';
import { DAY, HOUR, instantOf, minuteAt, msOf } from '#domain/time.ts';
import {
  cancel,
  issue,
  prolong,
  refreshBeforeIssue,
  reissue,
  release,
  retrieve,
  suspend,
  terminate,
} from '#twin/carrier/lines.ts';
import { freshWorld } from '#twin/people/openScene.ts';
import { settle } from '#twin/world/settle.ts';

const now = msOf('2026-11-23T02:00:00.000Z');

function cancelledLine() {
  const world = freshWorld(now);
  const facts = { number: '15400000001', carrier: 'mobile', secondHand: false, idTail: null, hidden: [] } as const;
  const tenure = issue(world, facts, now - 900 * DAY);
  cancel(world, tenure, null, now);
  return { world, tenure };
}

test('the service counts the revisions of the end', () => {
  const { world, tenure } = cancelledLine();
  expect(tenure.line.coolingOffRevision).toBe(0);
  prolong(world, tenure, 180, now + DAY);
  prolong(world, tenure, 210, now + 2 * DAY);
  expect(tenure.line.coolingOffRevision).toBe(2);
  const period = holdingPeriodOf(tenure.line);
  expect(period && holdingDays(period)).toBe(210);
});

test('the line ends with the new end, and never with the old one', () => {
  const { world, tenure } = cancelledLine();
  const oldEnd = msOf(tenure.line.coolingOffEndsAt ?? '');
  prolong(world, tenure, 120, now + DAY);
  settle(world, oldEnd + HOUR);
  expect(phaseAt(tenure.line, oldEnd + HOUR)).toBe('coolingOff');
  settle(world, msOf(tenure.line.coolingOffEndsAt ?? ''));
  expect(tenure.line.releasedAt).toBe(tenure.line.coolingOffEndsAt);
});

test('it is never made shorter, and never moved once it is over', () => {
  const { world, tenure } = cancelledLine();
  expect(() => prolong(world, tenure, 60, now + DAY)).toThrow();
  expect(() => prolong(world, tenure, 300, now + 200 * DAY)).toThrow();
  expect(tenure.line.coolingOffRevision).toBe(0);
});

test('a number that was got back and is cancelled again has a newer end under the same calendar ids', () => {
  const { world, tenure } = cancelledLine();
  prolong(world, tenure, 120, now + DAY);
  retrieve(world, tenure, now + 2 * DAY);
  cancel(world, tenure, null, now + 3 * DAY);
  expect(tenure.line.coolingOffRevision).toBe(2);
  expect(phaseAt(tenure.line, now + 3 * DAY)).toBe('coolingOff');
});

test('a number that was cancelled over a bill is in use again once it was got back', () => {
  const world = freshWorld(now);
  const facts = { number: '15400000001', carrier: 'mobile', secondHand: false, idTail: null, hidden: [] } as const;
  const tenure = issue(world, facts, now - 900 * DAY);
  suspend(tenure, now - HOUR);
  terminate(world, tenure, now);
  retrieve(world, tenure, now + DAY);
  expect(phaseAt(tenure.line, now + DAY)).toBe('active');
});

test('only a number that rests comes to its end: none in use, suspended or got back does', () => {
  const { world, tenure } = cancelledLine();
  const end = {
    kind: 'coolingOffEnds',
    at: msOf(tenure.line.coolingOffEndsAt ?? ''),
    order: 0,
    lineId: tenure.line.id,
  } as const;
  const { cancelledAt } = tenure.line;
  tenure.line.cancelledAt = null;
  release(world, tenure, end);
  tenure.line.suspendedAt = instantOf(now - DAY);
  release(world, tenure, end);
  tenure.line.cancelledAt = cancelledAt;
  tenure.line.retrievedAt = instantOf(now + DAY);
  release(world, tenure, end);
  expect(tenure.line.releasedAt).toBeNull();
  tenure.line.retrievedAt = null;
  release(world, tenure, { ...end, at: end.at - 1 });
  expect(tenure.line.releasedAt).toBeNull();
  release(world, tenure, end);
  expect(tenure.line.releasedAt).toBe(tenure.line.coolingOffEndsAt);
});

test('what is planned follows the end when that is moved, and goes when the number is got back', () => {
  const { world, tenure } = cancelledLine();
  const planned = () =>
    world.agenda.filter(({ lineId }) => lineId === tenure.line.id).map(({ kind, at }) => [kind, minuteAt(at)]);
  prolong(world, tenure, 120, now + DAY);
  expect(planned()).toEqual([
    ['coolingOffDate', '2027-02-21 09:00'],
    ['coolingOffDate', '2027-03-16 09:00'],
    ['coolingOffDate', '2027-03-22 09:00'],
    ['coolingOffEnds', '2027-03-24 00:00'],
  ]);
  retrieve(world, tenure, now + 2 * DAY);
  expect(planned()).toEqual([]);
  cancel(world, tenure, null, now + 3 * DAY);
  expect(planned()).toHaveLength(4);
});

test('a number is given to one next holder, and nothing is done to it behind their back', () => {
  const { world, tenure: former } = cancelledLine();
  settle(world, now + 100 * DAY);
  const at = now + 100 * DAY;
  const facts = { carrier: 'mobile', idTail: null } as const;
  const next = reissue(world, former, facts, at);
  expect(() => reissue(world, former, facts, at)).toThrow();
  expect(() => refreshBeforeIssue(world, former, at)).toThrow();
  expect(() => retrieve(world, former, at)).toThrow();
  expect(world.tenures).toEqual([former, next]);
});
