/** A line's phase is derived from its facts, at and around each of their instants. */
import { expect, test } from 'vitest';
import { dateMovedBy, heldSince, type Line, lineCan, phaseAt } from '#domain/line.ts';
import { instantOf } from '#domain/time.ts';
import { aLine } from '#testing/aLine.ts';

const t = Date.parse('2026-11-23T00:00:00.000Z');
const line = aLine({ activatedAt: instantOf(t - 1_000), dataSettlesAt: instantOf(t) });
const cancelled: Line = { ...line, cancelledAt: instantOf(t), coolingOffEndsAt: instantOf(t + 90) };

test('active, suspended, active again', () => {
  expect(phaseAt(line, t)).toBe('active');
  expect(phaseAt({ ...line, suspendedAt: instantOf(t) }, t)).toBe('suspended');
  expect(phaseAt({ ...line, suspendedAt: instantOf(t), resumedAt: instantOf(t + 1) }, t + 1)).toBe('active');
  expect(phaseAt({ ...line, suspendedAt: instantOf(t + 2), resumedAt: instantOf(t + 1) }, t + 2)).toBe('suspended');
});

test('cooling-off begins when the cancellation takes effect and ends at the sent instant', () => {
  expect([t - 1, t, t + 89, t + 90].map((now) => phaseAt(cancelled, now))).toEqual([
    'active',
    'coolingOff',
    'coolingOff',
    'released',
  ]);
  expect(phaseAt({ ...cancelled, releasedAt: instantOf(t + 50) }, t + 50)).toBe('released');
});

test('what ends in the instant in which it began is undone, and what is yet to come has not happened', () => {
  expect(phaseAt({ ...line, suspendedAt: instantOf(t), resumedAt: instantOf(t) }, t)).toBe('active');
  expect(phaseAt({ ...cancelled, retrievedAt: instantOf(t) }, t)).toBe('active');
  expect(phaseAt({ ...cancelled, releasedAt: instantOf(t + 50) }, t + 49)).toBe('coolingOff');
  expect(phaseAt({ ...cancelled, coolingOffEndsAt: null }, t + 1_000)).toBe('coolingOff');
});

test('a retrieved line is active, until it is cancelled once more', () => {
  const retrieved = { ...cancelled, retrievedAt: instantOf(t + 10) };
  expect(phaseAt(retrieved, t + 200)).toBe('active');
  expect(phaseAt({ ...retrieved, cancelledAt: instantOf(t + 20), coolingOffEndsAt: instantOf(t + 110) }, t + 20)).toBe(
    'coolingOff',
  );
});

test('what the number was suspended for ends with its retrieval, also where it was cancelled over a bill', () => {
  const terminated = { ...cancelled, suspendedAt: instantOf(t - 50), terminatedForArrearsAt: instantOf(t) };
  expect(phaseAt({ ...terminated, retrievedAt: instantOf(t + 10) }, t + 10)).toBe('active');
  const again = { ...terminated, retrievedAt: instantOf(t + 10), suspendedAt: instantOf(t + 20) };
  expect(phaseAt(again, t + 20)).toBe('suspended');
});

test('instants are compared as instants, however exact each is', () => {
  const written = { cancelledAt: '2026-11-23T00:00:00Z', retrievedAt: '2026-11-23T00:00:00.500Z' };
  expect(phaseAt({ ...cancelled, ...written }, t + 1_000)).toBe('active');
});

test('nothing is possible on a released line', () => {
  expect(Object.values(lineCan).map((can) => can('released'))).toEqual([false, false, false, false]);
});

test('only a line in use is held since a day; for a retrieved one it is the day of the retrieval', () => {
  const late = instantOf(Date.parse('2026-11-02T16:30:00.000Z'));
  expect(heldSince({ ...line, activatedAt: late }, t)).toBe('2026-11-03');
  const retrieved = { ...cancelled, retrievedAt: late, cancelledAt: instantOf(t - 90 * 86_400_000), activatedAt: late };
  expect(heldSince(retrieved, t)).toBe('2026-11-03');
  expect(heldSince(cancelled, t)).toBeNull();
  expect(heldSince({ ...line, suspendedAt: instantOf(t) }, t)).toBeNull();
});

test('the latest move of the activation date counts, and none is none', () => {
  const [early, late] = ['2026-01-05T02:00:00.000Z', '2026-06-05T02:00:00.000Z'];
  expect(dateMovedBy(aLine())).toBeNull();
  expect(dateMovedBy(aLine({ retrievedAt: early }))).toBe('retrieved');
  expect(dateMovedBy(aLine({ retrievedAt: early, portedInAt: late }))).toBe('portedIn');
  expect(dateMovedBy(aLine({ retrievedAt: late, portedInAt: early }))).toBe('retrieved');
  expect(dateMovedBy(aLine({ transferredAt: early }))).toBe('transferred');
});
