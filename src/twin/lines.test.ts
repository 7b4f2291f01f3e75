/** A holding period of another length: its end moves, its revision rises, and the old end no longer counts. */
import { phaseAt } from '#domain/line.ts';
import { windowDays, windowOf } from '#domain/coolingOff.ts';
import { DAY, HOUR, msOf } from '#domain/time.ts';
import { cancel, issue, prolong } from '#twin/lines.ts';
import { freshWorld } from '#twin/people.ts';
import { settle } from '#twin/settle.ts';
import { expect, test } from 'vitest';

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
  const window = windowOf(tenure.line);
  expect(window && windowDays(window)).toBe(210);
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
