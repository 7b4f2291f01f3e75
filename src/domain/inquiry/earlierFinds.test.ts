import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earlierFinds, toldAtOf } from '#domain/inquiry/earlierFinds.ts';
import { instantOf } from '#domain/time.ts';
import { anInquiry, aReply, aSentBinding } from '#testing/aRecord.ts';

const NEWEST = 100;
const at = (ms: number) => instantOf(NEWEST * 1_000_000_000 + ms);
const newest = (replies: Parameters<typeof anInquiry>[0]) => anInquiry(replies, { submittedAt: at(0) });
const bound = (id: string, foundAt: number, facts = {}) => aSentBinding(id, id, { foundAt: at(foundAt), ...facts });
const told = (id: string, ms: number) => aReply(id, 'found', { at: at(ms), count: 1, bindingIds: [id] });

test('what was found before the newest inquiry counts as earlier until its app tells it again', () => {
  const bindings = [bound('a', -9), bound('b', -5, { count: 3 })];
  const finds = { previous: null, bindings };
  expect(earlierFinds({ ...finds, inquiry: newest([aReply('a', 'waiting', { at: null }), told('b', 4)]) })).toEqual({
    count: 1,
    since: at(-9),
  });
  expect(earlierFinds({ ...finds, inquiry: newest([told('a', 1), told('b', 4)]) })).toBeNull();
});

test.each(['waiting', 'silent', 'declined', 'none', 'notCovered'] as const)(
  'an app that answers %s does not',
  (answer) => {
    const inquiry = newest([aReply('a', answer, { at: null })]);
    expect(earlierFinds({ inquiry, previous: null, bindings: [bound('a', -9)] })).toEqual({ count: 1, since: at(-9) });
  },
);

test('it is as old as it was last told: to the inquiry before, or at a check of its own', () => {
  const inquiry = newest([]);
  const previous = anInquiry([told('a', -3)]);
  expect(earlierFinds({ inquiry, previous, bindings: [bound('a', -9)] })?.since).toBe(at(-3));
  const checked = [bound('a', -9, { lastRecheckAt: at(2) })];
  expect(earlierFinds({ inquiry, previous, bindings: checked })).toBeNull();
});

test('what is gone is in no count, and where nobody has asked nothing is earlier', () => {
  expect(
    earlierFinds({ inquiry: newest([]), previous: null, bindings: [bound('a', -9, { goneAt: at(-1) })] }),
  ).toBeNull();
  expect(earlierFinds({ inquiry: null, previous: null, bindings: [bound('a', -9)] })).toBeNull();
});

test('nothing is told before it was found, and what the newest inquiry found is never earlier', () => {
  const ids = fc.constantFrom('a', 'b', 'c');
  const replies = fc.array(fc.tuple(ids, fc.integer({ min: 0, max: 50 })).map(([id, ms]) => told(id, ms)));
  fc.assert(
    fc.property(
      replies,
      fc.uniqueArray(fc.tuple(ids, fc.integer({ min: -50, max: 50 })), { selector: ([id]) => id }),
      (all, found) => {
        const inquiry = newest(all);
        const bindings = found.map(([id, ms]) => bound(id, ms));
        const toldAt = toldAtOf({ inquiry, previous: null });
        for (const binding of bindings) expect(toldAt(binding) >= binding.foundAt).toBe(true);
        const untold = found.filter(([id, ms]) => ms < 0 && all.every(({ appId }) => appId !== id));
        expect(earlierFinds({ inquiry, previous: null, bindings })?.count ?? 0).toBe(untold.length);
      },
    ),
  );
});
