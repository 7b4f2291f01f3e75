import { expect, test } from 'vitest';
import { missingCode, numberFault, tailFault } from '#copy/fieldErrorWords.ts';

test('digits are counted in whichever width they were typed, without a country’s code', () => {
  expect(numberFault('１５４０００００００')).toContain('10');
  expect(numberFault('１５４０００００００１２')).toContain('12');
  expect(numberFault('+86 154 0000 000')).toContain('10');
  expect(missingCode('１２３４５')).toContain('5');
});

test('what can’t be understood is named as it was typed', () => {
  for (const strange of ['O', '元', '*', '😀', 'é']) {
    expect(numberFault(`1540000000${strange}`)).toContain(`“${strange}”`);
    expect(tailFault(`01151${strange}`)).toContain(`“${strange}”`);
    expect(missingCode(`12345${strange}`)).toContain(`“${strange}”`);
  }
});

test('the whole ID number is told from a slip', () => {
  expect(tailFault('11010119900301151X')).not.toBe(tailFault('1101011990030115'));
});
