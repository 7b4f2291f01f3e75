import { beforeEach, expect, test } from 'vitest';
import { startNextRound, submissionKeyOf } from '#features/unbind/submissionKey.ts';
import { forgetAll } from '#shell/session/tabStorage.ts';

const a = { id: 'b1', lastRequestId: null };
const b = { id: 'b2', lastRequestId: null };

beforeEach(forgetAll);

test('the same accounts in another order are the same intention', () => {
  expect(submissionKeyOf('l1', [a, b])).toBe(submissionKeyOf('l1', [b, a]));
  expect(submissionKeyOf('l1', [a, b])).toMatch(/^[0-9a-f]{32}$/);
});

test('other accounts, another line, or a newer request make another intention', () => {
  const key = submissionKeyOf('l1', [a]);
  expect(submissionKeyOf('l1', [a, b])).not.toBe(key);
  expect(submissionKeyOf('l2', [a])).not.toBe(key);
  expect(submissionKeyOf('l1', [{ ...a, lastRequestId: 'r1' }])).not.toBe(key);
});

test('after a receipt with failures the same accounts can be sent anew', () => {
  const key = submissionKeyOf('l1', [a]);
  startNextRound();
  expect(submissionKeyOf('l1', [a])).not.toBe(key);
});
