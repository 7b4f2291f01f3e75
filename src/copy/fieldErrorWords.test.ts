import { expect, test } from 'vitest';
import { numberFault } from '#copy/fieldErrorWords.ts';

test('digits are counted in whichever width they were typed', () => {
  expect(numberFault('１５４０００００００')).toContain('10');
  expect(numberFault('１５４０００００００１２')).toContain('12');
});
