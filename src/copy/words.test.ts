import { expect, test } from 'vitest';
import { whichAccount } from '#copy/words.ts';
import { hiddenHandle } from '#domain/binding.ts';

test('a name that is kept back is told in words: stars alone say nothing', () => {
  expect(whichAccount({ handle: hiddenHandle, count: 1 })).toBe('名称不显示');
  expect(whichAccount({ handle: '王*', count: 1 })).toContain('王*');
});
